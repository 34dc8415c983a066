package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.Optional;

/** Nothing in the {@code "Result"} of a Pass state is computed. */
public final class PassResultIsStatic implements Rule {

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode state : definition.states("Pass")) {
            if (state.node().has("Result") && state.language().equals(Optional.of(QueryLanguage.JSONPATH))) {
                check(state.node().get("Result"), state.place().child("Result"), "Result", diagnostics);
            }
        }
    }

    private static void check(JsonNode value, Place place, String name, Diagnostics diagnostics) {
        if (value.isTextual()) {
            String text = value.textValue();
            boolean isComputed = text.startsWith("$") && (name.endsWith(".$") || Computed.isPath(text))
                    || Computed.isIntrinsic(text);
            if (isComputed) {
                diagnostics.warning(
                        place, "nothing in \"Result\" is computed, and this text stays as it is; use \"Parameters\"");
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), place.child(i), name, diagnostics);
            }
        } else {
            value.properties()
                    .forEach(member ->
                            check(member.getValue(), place.child(member.getKey()), member.getKey(), diagnostics));
        }
    }
}
