package io.github.asl4j.model;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** RFC 3339 timestamps as the language takes them: with a capital {@code T}, and a capital {@code Z} or an offset. */
final class Timestamps {

    /** Refuses all but days that their month does not have. */
    static final String PATTERN =
            "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
                    + "(\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private Timestamps() {}

    static boolean isValid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
