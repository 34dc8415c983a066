package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;

/** How values stand in messages. */
public final class Values {

    private static final int LONGEST = 60;

    private Values() {}

    /** Returns a value as it stands in the definition, cut where it is long. */
    public static String shortened(JsonNode value) {
        if (value.isObject()) {
            return value.isEmpty() ? "{}" : "an object";
        } else if (value.isArray()) {
            return value.isEmpty() ? "[]" : "an array";
        }
        String text = value.isBigDecimal() ? value.decimalValue().toString() : value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
    }
}
