package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.Values;
import java.util.List;

/** {@code "StringMatches"} is for texts with a {@code *}. */
public final class MatchesWithoutWildcard implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (String kind : List.of("CHOICE_RULE", "DATA_TEST")) {
            for (PartNode test : definition.parts(kind)) {
                JsonNode pattern = test.node().path("StringMatches");
                if (pattern.isTextual()
                        && !hasWildcard(pattern.textValue())
                        && !PlaceholderSyntax.isIn(pattern.textValue())) {
                    diagnostics.warning(
                            test.place().child("StringMatches"),
                            "\"StringMatches\" is %s, without a \"*\"; it matches this text only: use \"StringEquals\", or"
                                    + " add \"*\" where any characters may stand",
                            Values.shortened(pattern));
                }
            }
        }
    }

    private static boolean hasWildcard(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '*') {
                return true;
            } else if (pattern.charAt(i) == '\\') {
                i++;
            }
        }
        return false;
    }
}
