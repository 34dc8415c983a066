package io.github.asl4j.validate.rules;

import io.github.asl4j.model.StateMachine;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.nio.charset.StandardCharsets;

/** A definition may not have more bytes than the service takes. */
public final class DefinitionTooLarge implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        String text = definition.text();
        if (text.length() * 3L <= StateMachine.MAX_DEFINITION_BYTES) {
            return;
        }
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > StateMachine.MAX_DEFINITION_BYTES) {
            diagnostics.error(
                    definition.place(),
                    "the definition has %d bytes; at most %d are allowed",
                    bytes,
                    StateMachine.MAX_DEFINITION_BYTES);
        }
    }
}
