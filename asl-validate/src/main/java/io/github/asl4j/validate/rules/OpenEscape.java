package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;

/** In the pattern of {@code "StringMatches"} a backslash escapes a character that follows it. */
public final class OpenEscape implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.parts().forEach(test -> {
            JsonNode pattern = test.node().path("StringMatches");
            if (pattern.isTextual() && isOpen(pattern.textValue())) {
                diagnostics.error(
                        test.place().child("StringMatches"),
                        "\"StringMatches\" ends in a backslash that escapes nothing; write \"\\\\\\\\\" in JSON for a backslash");
            }
        });
    }

    private static boolean isOpen(String pattern) {
        int backslashes = 0;
        while (backslashes < pattern.length() && pattern.charAt(pattern.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
