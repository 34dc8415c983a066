package io.github.asl4j.local.internal.jsonata;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code $fromMillis}. A week belongs to the year and month of its Thursday: the year of the week, its month and its number
 * in the month are found by what the library says of that day.
 */
final class FromMillis {

    private static final Pattern PART_OF_WEEK = Pattern.compile("(?<!\\[)\\[([Xxw])([^\\[\\]]*)\\]");
    private static final long DAY = 86_400_000;
    private static final int THURSDAY = 4;

    private final BuiltIn.Arguments arguments;
    private final @Nullable Object timezone;

    private FromMillis(BuiltIn.Arguments arguments) {
        this.arguments = arguments;
        this.timezone = arguments.get(2);
    }

    static @Nullable Object apply(BuiltIn.Arguments arguments) {
        if (arguments.get(0) instanceof Number millis && arguments.get(1) instanceof String picture) {
            Matcher parts = PART_OF_WEEK.matcher(picture);
            if (parts.find()) {
                FromMillis function = new FromMillis(arguments);
                return function.format(
                        millis.longValue(), parts.replaceAll(part -> function.part(part, millis.longValue())));
            }
        }
        return PictureErrors.apply(arguments);
    }

    private String part(MatchResult part, long millis) {
        int day = Integer.parseInt(format(millis, "[F1]"));
        long thursday = millis + (THURSDAY - day) * DAY;
        String text = switch (part.group(1)) {
            case "X" -> format(thursday, "[Y" + part.group(2) + "]");
            case "x" -> format(thursday, "[M" + part.group(2) + "]");
            default -> {
                int week = (Integer.parseInt(format(thursday, "[D1]")) + 6) / 7;
                // A day of that number, as no picture has numbers of their own.
                yield format((week - 1) * DAY + DAY / 2, "[D" + part.group(2) + "]");
            }
        };
        return Matcher.quoteReplacement(text);
    }

    private String format(long millis, String picture) {
        return String.valueOf(PictureErrors.apply(new BuiltIn.Arguments(
                arguments.function(), arguments.builtIn(), Arrays.asList(millis, picture, timezone))));
    }
}
