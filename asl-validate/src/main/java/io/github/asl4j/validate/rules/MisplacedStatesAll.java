package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;

/** {@code "States.ALL"} stands alone, and in the last retrier or catcher. */
public final class MisplacedStatesAll implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.states().forEach(state -> {
            for (String field : List.of("Retry", "Catch")) {
                check(state.node().path(field), state.place().child(field), diagnostics);
            }
        });
    }

    private static void check(JsonNode handlers, Place place, Diagnostics diagnostics) {
        for (int i = 0; handlers.isArray() && i < handlers.size(); i++) {
            JsonNode errors = handlers.get(i).path("ErrorEquals");
            if (!errors.isArray() || !hasAll(errors)) {
                continue;
            }
            Place at = place.child(i).child("ErrorEquals");
            if (errors.size() > 1) {
                diagnostics
                        .error(at, "\"States.ALL\" stands with other names; it matches them all and must stand alone")
                        .inService(at, "States.ALL must appear alone and at end of list");
            } else if (i < handlers.size() - 1) {
                diagnostics
                        .error(
                                at,
                                "\"States.ALL\" stands before others of \"%s\" that could never match; put it last",
                                place.token())
                        .inService(at, "States.ALL must appear alone and at end of list");
            }
        }
    }

    private static boolean hasAll(JsonNode errors) {
        for (JsonNode error : errors) {
            if (error.asText().equals("States.ALL")) {
                return true;
            }
        }
        return false;
    }
}
