package io.github.asl4j.local.endpoint;

import io.github.asl4j.local.Interpreter;
import java.time.Instant;
import java.util.Optional;

/**
 * What an update changes of a state machine.
 *
 * @param id empty until the first update
 * @param date when it came to be
 */
record Revision(
        Optional<String> id,
        String definition,
        String roleArn,
        Configuration configuration,
        Instant date,
        Interpreter interpreter) {

    /** Returns whether an update to the other one changes nothing. */
    boolean isSame(String otherDefinition, String otherRoleArn, Configuration otherConfiguration) {
        return definition.equals(otherDefinition)
                && roleArn.equals(otherRoleArn)
                && configuration.equals(otherConfiguration);
    }
}
