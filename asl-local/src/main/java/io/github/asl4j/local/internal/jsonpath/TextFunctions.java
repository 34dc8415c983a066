package io.github.asl4j.local.internal.jsonpath;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.DataSize;
import io.github.asl4j.local.internal.data.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The intrinsic functions over strings. */
final class TextFunctions {

    private static final int MAX_CHARACTERS = 10_000;

    /** More than fits into any payload: what is longer would only fill the memory. */
    private static final int MAX_TEXT = 1 << 20;

    private TextFunctions() {}

    static String format(Arguments arguments) {
        arguments.count(1, Integer.MAX_VALUE);
        String template = arguments.string(0);
        boolean isLiteral = arguments.values().get(0) instanceof IntrinsicImplementation.Literal;
        String source = isLiteral
                ? ((IntrinsicImplementation.Literal) arguments.values().get(0)).source()
                : template;
        StringBuilder text = new StringBuilder();
        int used = 1;
        for (int i = 0; i < source.length(); i++) {
            if (isLiteral && source.charAt(i) == '\\' && i + 1 < source.length()) {
                text.append(source.charAt(++i));
            } else if (source.startsWith("{}", i)) {
                if (used == arguments.size()) {
                    throw new IllegalArgumentException("Too few values for the places in '" + template + "'");
                }
                text.append(shown(fitting(arguments.get(used++))));
                fitting(text);
                i++;
            } else {
                text.append(source.charAt(i));
            }
        }
        if (used < arguments.size()) {
            throw new IllegalArgumentException("Too many values for the places in '" + template + "'");
        }
        return text.toString();
    }

    /** Returns a value as the service shows it: objects and arrays not as JSON but as Java prints them. */
    private static String shown(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(member -> member.getKey() + "=" + shown(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(TextFunctions::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(value);
    }

    static @Nullable Object stringToJson(Arguments arguments) {
        String text = arguments.count(1, 1).string(0);
        try {
            return Data.parse(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("'" + text + "' is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    static String jsonToString(Arguments arguments) {
        return Data.text(fitting(arguments.count(1, 1).get(0)));
    }

    private static @Nullable Object fitting(@Nullable Object data) {
        if (data instanceof StringBuilder text ? text.length() > MAX_TEXT : DataSize.exceeds(data, MAX_TEXT)) {
            throw new IllegalArgumentException("The text has more than " + MAX_TEXT + " characters");
        }
        return data;
    }

    static List<@Nullable Object> split(Arguments arguments) {
        arguments.count(2, 2);
        List<@Nullable Object> parts = new ArrayList<>();
        new StringTokenizer(arguments.string(0), arguments.string(1))
                .asIterator()
                .forEachRemaining(parts::add);
        return Collections.unmodifiableList(parts);
    }

    static String base64Encode(Arguments arguments) {
        return Base64.getEncoder()
                .encodeToString(limited(arguments.count(1, 1).string(0)).getBytes(StandardCharsets.UTF_8));
    }

    static String base64Decode(Arguments arguments) {
        return new String(
                Base64.getMimeDecoder().decode(limited(arguments.count(1, 1).string(0))), StandardCharsets.UTF_8);
    }

    static String hash(Arguments arguments) {
        Object data = arguments.count(2, 2).get(0);
        String text = limited(data instanceof String string ? string : Data.text(fitting(data)));
        return Digest.hex(text, arguments.string(1))
                .orElseThrow(() -> arguments.wrong(1, "one of " + Digest.ALGORITHMS));
    }

    private static String limited(String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException(
                    "The data has " + text.length() + " characters; at most " + MAX_CHARACTERS + " are allowed");
        }
        return text;
    }
}
