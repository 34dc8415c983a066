package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Utils;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code $string}: a string as it is, a function as nothing, everything else as JSON. */
final class StringFunction {

    private static final int INDENT = 2;

    private final StringBuilder text = new StringBuilder();
    private final boolean isPretty;

    private StringFunction(boolean isPretty) {
        this.isPretty = isPretty;
    }

    static @Nullable Object apply(BuiltIn.Arguments arguments) {
        Object value = arguments.get(0);
        if (value == null || value instanceof String) {
            return value;
        } else if (value instanceof Number number && !Double.isFinite(number.doubleValue())) {
            throw new JException("D3001", -1, value);
        }
        StringFunction function = new StringFunction(Boolean.TRUE.equals(arguments.get(1)));
        if (isFunction(value)) {
            return "";
        }
        function.write(value, 0);
        return function.text.toString();
    }

    private static boolean isFunction(Object value) {
        return Functions.isLambda(value) || Utils.isFunction(value) || value instanceof Jsonata.JLambda;
    }

    private void write(@Nullable Object value, int depth) {
        JsonataLimits.checkLength(text.length());
        if (value instanceof Map<?, ?> map) {
            text.append('{');
            boolean isFirst = true;
            for (Map.Entry<?, ?> member : map.entrySet()) {
                next(isFirst, depth + 1);
                isFirst = false;
                quote((String) member.getKey());
                text.append(isPretty ? ": " : ":");
                write(member.getValue(), depth + 1);
            }
            close('}', isFirst, depth);
        } else if (value instanceof List<?> list) {
            text.append('[');
            for (int i = 0; i < list.size(); i++) {
                next(i == 0, depth + 1);
                write(list.get(i), depth + 1);
            }
            close(']', list.isEmpty(), depth);
        } else if (value instanceof String string) {
            quote(string);
        } else if (value instanceof Number number) {
            text.append(Double.isFinite(number.doubleValue()) ? NumberText.of(number) : "null");
        } else {
            text.append(value == null || value == Jsonata.NULL_VALUE ? "null" : isFunction(value) ? "\"\"" : value);
        }
    }

    private void quote(String string) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(string, text);
        text.append('"');
    }

    private void next(boolean isFirst, int depth) {
        if (!isFirst) {
            text.append(',');
        }
        line(depth);
    }

    private void close(char bracket, boolean isEmpty, int depth) {
        if (!isEmpty) {
            line(depth);
        }
        text.append(bracket);
    }

    private void line(int depth) {
        if (isPretty) {
            text.append('\n').append(" ".repeat(INDENT * depth));
        }
    }
}
