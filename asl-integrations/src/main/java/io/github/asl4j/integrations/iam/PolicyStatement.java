package io.github.asl4j.integrations.iam;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement of a policy, and why it is in it.
 *
 * @param sid the id of the statement, if it has one; those that asl4j makes have none
 * @param effect what it does
 * @param actions the actions, {@code sns:Publish}, sorted
 * @param resources the ARNs of what they act on, with {@code *} for any text, sorted
 * @param conditions the condition keys with their values, by operator; empty where there is none
 * @param origins the states that need it, and the parameters that it was read from; empty for logging and tracing
 * @param notes what was widened and why, and what AWS's documentation does not confirm; empty where all is exact
 */
public record PolicyStatement(
        Optional<String> sid,
        Effect effect,
        List<String> actions,
        List<String> resources,
        Map<String, Map<String, List<String>>> conditions,
        List<Origin> origins,
        List<String> notes) {

    /** Copies the lists and maps. */
    public PolicyStatement {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
        Map<String, Map<String, List<String>>> copy = new LinkedHashMap<>();
        conditions.forEach((operator, keys) -> {
            Map<String, List<String>> values = new LinkedHashMap<>();
            keys.forEach((key, value) -> values.put(key, List.copyOf(value)));
            copy.put(operator, Collections.unmodifiableMap(values));
        });
        conditions = Collections.unmodifiableMap(copy);
        origins = List.copyOf(origins);
        notes = List.copyOf(notes);
    }

    /** What a statement does. */
    public enum Effect {
        /** Allows. */
        ALLOW("Allow"),
        /** Denies, whatever else allows. */
        DENY("Deny");

        private final String text;

        Effect(String text) {
            this.text = text;
        }

        /** Returns it as IAM writes it. */
        public String text() {
            return text;
        }
    }

    /**
     * A state that needs a permission.
     *
     * @param state the name of the state
     * @param resource its {@code "Resource"}, or of which part of a Map
     * @param parameters the parameters that name what it acts on, {@code TopicArn}; in the order of their use
     */
    public record Origin(String state, String resource, List<String> parameters) {
        /** Copies the list. */
        public Origin {
            parameters = List.copyOf(parameters);
        }
    }
}
