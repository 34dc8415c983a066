package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a regular expression, or a function that works as one, finds in a text: one match after the other. */
interface Matches {

    /** A match: its text, where it starts and ends, and its groups but the whole. */
    record Match(String text, int start, int end, List<?> groups) {}

    /** Returns the next match. */
    Optional<Match> next() throws Throwable;

    static Matches of(Object matcher, String text) {
        if (matcher instanceof Pattern pattern) {
            Matcher finder = pattern.matcher(new BoundedText(text, new int[1]));
            return () -> finder.find() ? Optional.of(match(finder)) : Optional.empty();
        }
        Object[] function = {matcher};
        List<?>[] arguments = {List.of(text)};
        return () -> {
            Object found = call(function[0], arguments[0]);
            if (found == null) {
                return Optional.empty();
            } else if (!(found instanceof Map<?, ?> map)
                    || !(map.get("start") instanceof Number start)
                    || !(map.get("end") instanceof Number end)
                    || !(map.get("groups") instanceof List<?> groups)
                    || map.get("next") == null) {
                throw new JException("T1010", -1);
            } else {
                function[0] = map.get("next");
                arguments[0] = List.of();
                return Optional.of(
                        new Match(String.valueOf(map.get("match")), start.intValue(), end.intValue(), groups));
            }
        };
    }

    private static @Nullable Object call(Object function, List<?> arguments) throws Throwable {
        if (Functions.isLambda(function) || function instanceof Jsonata.JFunction) {
            return Functions.funcApply(function, arguments);
        }
        throw new JException("T1010", -1);
    }

    private static Match match(Matcher finder) {
        if (finder.end() == finder.start()) {
            throw new JException("D1004", -1, finder.pattern().pattern());
        }
        List<@Nullable Object> groups = new ArrayList<>();
        for (int i = 1; i <= finder.groupCount(); i++) {
            groups.add(finder.group(i));
        }
        return new Match(finder.group(), finder.start(), finder.end(), groups);
    }
}
