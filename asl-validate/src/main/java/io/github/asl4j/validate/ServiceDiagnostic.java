package io.github.asl4j.validate;

import java.util.Optional;

/**
 * A diagnostic as AWS words it: what ValidateStateMachineDefinition lists, and what CreateStateMachine puts into its
 * {@code InvalidDefinition}. Where AWS's words are not known, the message is that of asl4j.
 *
 * @param severity how bad it is
 * @param code AWS's code, {@code SCHEMA_VALIDATION_FAILED}
 * @param message what is wrong
 * @param location where, in AWS's form {@code /States/Check/Choices[0]/Next}; absent where AWS names no place
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html">AWS</a>
 */
public record ServiceDiagnostic(Severity severity, String code, String message, Optional<String> location) {

    /** Returns the diagnostic as it stands in the message of {@code InvalidDefinition}. */
    @Override
    public String toString() {
        return code + ": " + message + " at " + location.orElse(null);
    }
}
