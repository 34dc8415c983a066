package io.github.asl4j.validate.rules;

import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.Optional;

/** In a machine of JSONata every state uses JSONata; only the reverse can be mixed. */
public final class JsonPathInJsonataMachine implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        if (!definition.language().equals(Optional.of(QueryLanguage.JSONATA))) {
            return;
        }
        definition.states().stream()
                .filter(state -> state.language().equals(Optional.of(QueryLanguage.JSONPATH)))
                .forEach(state -> diagnostics
                        .error(
                                state.place(),
                                "\"%s\" uses JSONPath, but the machine uses JSONata; leave its \"QueryLanguage\" out, or"
                                        + " make JSONPath the language of the machine",
                                state.name())
                        .inService(
                                state.place(),
                                "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine"));
    }
}
