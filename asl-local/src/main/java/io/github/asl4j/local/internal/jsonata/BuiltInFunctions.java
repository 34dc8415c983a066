package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The functions of JSONata that the library has not as the service has them. */
final class BuiltInFunctions {

    private static final Map<String, BuiltIn> ALL = new TreeMap<>();

    static {
        add("string", "<x-b?:s>", StringFunction::apply);
        add("formatNumber", "<n-so?:s>", FormatNumber::apply);
        add("number", "<(nsb)-:n>", BuiltInFunctions::number);
        // Not <a:n>, by which the library takes null as nothing.
        add("count", "<x:n>", BuiltInFunctions::count);
        add("round", "<n-n?:n>", BuiltInFunctions::round);
        add("pad", "<s-ns?:s>", BuiltInFunctions::pad);
        add("join", "<a<s>s?:s>", BuiltInFunctions::join);
        add("contains", "<s-(sf):b>", RegexFunctions::contains);
        add("match", "<s-fn?:a<o>>", RegexFunctions::match);
        add("split", "<s-(sf)n?:a<s>>", RegexFunctions::split);
        add("replace", "<s-(sf)(sf)n?:s>", RegexFunctions::replace);
        add("fromMillis", "<n-s?s?:s>", FromMillis::apply);
        add("sort", "<af?:a>", SortFunction::apply);
        for (String name : List.of("toMillis", "formatInteger", "parseInteger")) {
            String signature =
                    Map.of("toMillis", "<s-s?:n>", "formatInteger", "<n-s:s>").getOrDefault(name, "<s-s:n>");
            add(name, signature, PictureErrors::apply);
        }
        for (String name : List.of("encodeUrl", "encodeUrlComponent", "decodeUrl", "decodeUrlComponent")) {
            add(name, "<s-:s>", BuiltInFunctions::url);
        }
        for (String name : List.of("lowercase", "uppercase", "length", "trim")) {
            add(name, "<s-:s>", BuiltIn.Arguments::callLibrary);
        }
        add("substring", "<s-nn?:s>", BuiltIn.Arguments::callLibrary);
        add("substringBefore", "<s-s:s>", BuiltIn.Arguments::callLibrary);
        add("substringAfter", "<s-s:s>", BuiltIn.Arguments::callLibrary);
        add("error", "<s?:x>", BuiltIn.Arguments::callLibrary);
        add("assert", "<bs?:x>", BuiltIn.Arguments::callLibrary);
    }

    private BuiltInFunctions() {}

    private static void add(String name, String signature, BuiltIn.Body body) {
        ALL.put(name, new BuiltIn(name, signature, body));
    }

    /** Returns the names of those that an expression may use: binding the others would be in vain. */
    static List<String> in(String text) {
        return ALL.keySet().stream().filter(name -> text.contains("$" + name)).toList();
    }

    static void bind(List<String> names, Jsonata.Frame frame) {
        // As an object: bound as a function it would be given its name again, in all threads at once.
        names.forEach(name -> frame.bind(name, (Object) ALL.get(name)));
    }

    private static @Nullable Object number(BuiltIn.Arguments arguments) {
        try {
            Object number = arguments.callLibrary();
            if (!(number instanceof Double value) || Double.isFinite(value)) {
                return number;
            }
        } catch (RuntimeException e) {
            if (e instanceof JException known && known.getError().equals("T0410")) {
                throw known;
            }
            throw new JException(e, "D3030", -1, arguments.get(0), null);
        }
        throw new JException("D3030", -1, arguments.get(0));
    }

    private static Object count(BuiltIn.Arguments arguments) {
        Object array = arguments.get(0);
        return array == null ? 0 : array instanceof List<?> list ? list.size() : 1;
    }

    /** Rounds; beyond these places it would take for ever and change nothing, or leave nothing. */
    private static @Nullable Object round(BuiltIn.Arguments arguments) {
        if (arguments.get(0) instanceof Number number && arguments.get(1) instanceof Number places) {
            if (places.doubleValue() > 400) {
                return number;
            } else if (places.doubleValue() < -400) {
                return 0;
            }
        }
        return arguments.callLibrary();
    }

    private static @Nullable Object pad(BuiltIn.Arguments arguments) {
        if (!(arguments.get(0) instanceof String text) || !(arguments.get(1) instanceof Number width)) {
            return null;
        }
        long missing = Math.abs((long) width.doubleValue()) - text.codePointCount(0, text.length());
        if (missing <= 0) {
            return text;
        }
        JsonataLimits.checkLength(missing + text.length());
        String with = arguments.get(2) instanceof String other && !other.isEmpty() ? other : " ";
        int size = with.codePointCount(0, with.length());
        String padding = with.repeat((int) (missing / size))
                + with.substring(0, with.offsetByCodePoints(0, (int) (missing % size)));
        return width.doubleValue() > 0 ? text + padding : padding + text;
    }

    private static @Nullable Object join(BuiltIn.Arguments arguments) {
        if (arguments.get(0) instanceof List<?> parts) {
            long separator = arguments.get(1) instanceof String text ? text.length() : 0;
            JsonataLimits.checkLength(parts.stream()
                    .mapToLong(part -> separator + (part instanceof String text ? text.length() : 0))
                    .sum());
        }
        return arguments.callLibrary();
    }

    private static @Nullable Object url(BuiltIn.Arguments arguments) {
        try {
            return arguments.callLibrary();
        } catch (RuntimeException e) {
            throw new JException(e, "D3140", -1, arguments.function(), arguments.get(0));
        }
    }
}
