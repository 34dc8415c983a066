package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** JSON that is printed. */
public final class PrintableJson {

    /** What JSON may hold as it is, and a terminal would obey. It stands in strings only. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\r\n]]");

    private PrintableJson() {}

    /** Returns JSON in which what a terminal would obey stands as its escapes. */
    public static String of(JsonNode json) {
        return UNPRINTABLE
                .matcher(json.toPrettyString())
                .replaceAll(match -> match.group()
                        .chars()
                        .mapToObj(unit -> String.format("\\\\u%04x", unit))
                        .collect(Collectors.joining()));
    }
}
