package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Utils;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code $contains}, {@code $match}, {@code $split} and {@code $replace}, whose patterns may be regular expressions. */
final class RegexFunctions {

    private RegexFunctions() {}

    static @Nullable Object contains(BuiltIn.Arguments arguments) throws Throwable {
        if (!(arguments.get(0) instanceof String text) || arguments.get(1) == null) {
            return null;
        }
        return arguments.get(1) instanceof String part
                ? text.contains(part)
                : Matches.of(arguments.get(1), text).next().isPresent();
    }

    static @Nullable Object match(BuiltIn.Arguments arguments) throws Throwable {
        if (!(arguments.get(0) instanceof String text) || arguments.get(1) == null) {
            return null;
        }
        double most = limit(arguments, 2, "D3040");
        List<Object> found = Utils.createSequence();
        Matches matches = Matches.of(arguments.get(1), text);
        while (found.size() < most) {
            Optional<Matches.Match> match = matches.next();
            if (match.isEmpty()) {
                break;
            }
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("match", match.get().text());
            object.put("index", match.get().start());
            object.put("groups", match.get().groups());
            found.add(object);
            JsonataLimits.checkLength(8L * found.size());
        }
        return found;
    }

    static @Nullable Object split(BuiltIn.Arguments arguments) throws Throwable {
        if (!(arguments.get(0) instanceof String text)
                || arguments.get(1) == null
                || arguments.get(1) instanceof String) {
            return arguments.callLibrary();
        }
        double most = limit(arguments, 2, "D3020");
        List<Object> parts = new ArrayList<>();
        Matches matches = Matches.of(arguments.get(1), text);
        int start = 0;
        while (parts.size() < most) {
            Optional<Matches.Match> match = matches.next();
            parts.add(text.substring(start, match.map(Matches.Match::start).orElse(text.length())));
            if (match.isEmpty()) {
                break;
            }
            start = match.get().end();
        }
        return parts;
    }

    static @Nullable Object replace(BuiltIn.Arguments arguments) throws Throwable {
        if (!(arguments.get(0) instanceof String text) || arguments.get(1) == null || arguments.get(2) == null) {
            return null;
        }
        double most = limit(arguments, 3, "D3011");
        if ("".equals(arguments.get(1))) {
            throw new JException("D3010", -1, "");
        }
        Matches matches =
                arguments.get(1) instanceof String part ? occurrences(text, part) : Matches.of(arguments.get(1), text);
        StringBuilder result = new StringBuilder();
        int start = 0;
        for (int count = 0; count < most; count++) {
            Optional<Matches.Match> match = matches.next();
            if (match.isEmpty()) {
                break;
            }
            result.append(text, start, match.get().start());
            result.append(replacement(arguments.get(2), match.get(), arguments.get(1) instanceof String));
            JsonataLimits.checkLength(result.length());
            start = match.get().end();
        }
        return result.append(text, start, text.length()).toString();
    }

    /** Returns how many matches are asked for; infinitely many if nothing is said. */
    private static double limit(BuiltIn.Arguments arguments, int index, String code) {
        if (!(arguments.get(index) instanceof Number limit)) {
            if (arguments.get(index) != null) {
                throw new JException("T0410", -1, index + 1, arguments.function());
            }
            return Double.POSITIVE_INFINITY;
        } else if (limit.doubleValue() < 0) {
            throw new JException(code, -1, limit);
        }
        return limit.doubleValue();
    }

    private static Matches occurrences(String text, String part) {
        int[] from = new int[1];
        return () -> {
            int start = text.indexOf(part, from[0]);
            from[0] = start + part.length();
            return start < 0
                    ? Optional.empty()
                    : Optional.of(new Matches.Match(part, start, start + part.length(), List.of()));
        };
    }

    private static String replacement(Object with, Matches.Match match, boolean isLiteral) throws Throwable {
        if (with instanceof String text) {
            return isLiteral ? text : filled(text, match);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("match", match.text());
        object.put("start", match.start());
        object.put("end", match.end());
        object.put("groups", match.groups());
        if (Functions.funcApply(with, List.of(object)) instanceof String text) {
            return text;
        }
        throw new JException("D3012", -1);
    }

    /** Fills in the groups: of the digits behind a dollar as many as name a group, at most as many as the last one has. */
    private static String filled(String template, Matches.Match match) {
        StringBuilder text = new StringBuilder();
        int groups = match.groups().size();
        for (int i = 0; i < template.length(); i++) {
            char next = i + 1 < template.length() ? template.charAt(i + 1) : ' ';
            if (template.charAt(i) != '$' || next != '$' && !isDigit(next)) {
                text.append(template.charAt(i));
            } else if (next == '$' || next == '0') {
                text.append(next == '$' ? "$" : match.text());
                i++;
            } else {
                int end = i + 2;
                int most = i + 1 + String.valueOf(Math.max(groups, 1)).length();
                while (end < most
                        && end < template.length()
                        && isDigit(template.charAt(end))
                        && Integer.parseInt(template.substring(i + 1, end + 1)) <= groups) {
                    end++;
                }
                int group = Integer.parseInt(template.substring(i + 1, end));
                Object submatch = group <= groups ? match.groups().get(group - 1) : null;
                text.append(submatch == null ? "" : submatch);
                i = end - 1;
            }
        }
        return text.toString();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
