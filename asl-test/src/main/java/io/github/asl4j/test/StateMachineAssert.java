package io.github.asl4j.test;

import io.github.asl4j.model.StateMachine;
import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.Validator;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about a machine. */
public final class StateMachineAssert extends AbstractAssert<StateMachineAssert, StateMachine> {

    private static final Validator VALIDATOR = Validator.create();

    StateMachineAssert(@Nullable StateMachine actual) {
        super(actual, StateMachineAssert.class);
    }

    /** Checks that the validator has no error; warnings are allowed. */
    public StateMachineAssert isValid() {
        isNotNull();
        ValidationResult result = VALIDATOR.validate(actual);
        if (!result.isValid()) {
            throw failure("%nExpecting a valid machine, but it has:%n%s", result);
        }
        return this;
    }

    /** Checks that the validator has neither an error nor a warning. */
    public StateMachineAssert hasNoDiagnostics() {
        isNotNull();
        ValidationResult result = VALIDATOR.validate(actual);
        if (!result.diagnostics().isEmpty()) {
            throw failure("%nExpecting a machine without errors and warnings, but it has:%n%s", result);
        }
        return this;
    }
}
