package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.model.State;
import io.github.asl4j.model.TaskState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the Context Object that a test gives its state. */
final class ContextObject {

    private static final String ANY = "any";

    /** The members of each object, with their JSON types. */
    private static final Map<String, Map<String, String>> MEMBERS = Map.of(
            "Execution",
            Map.of(
                    "Id", "string",
                    "Input", ANY,
                    "Name", "string",
                    "RoleArn", "string",
                    "StartTime", "string",
                    "RedriveCount", "number",
                    "RedriveTime", "string"),
            "StateMachine",
            Map.of("Id", "string", "Name", "string"),
            "State",
            Map.of("EnteredTime", "string", "Name", "string", "RetryCount", "number"),
            "Task",
            Map.of("Token", "string"));

    private ContextObject() {}

    /**
     * Checks a Context Object.
     *
     * @throws StateTest.Refusal if the service would not take it for this state
     */
    static void check(Map<String, ?> context, State state) {
        context.forEach((name, value) -> check(name, value, state));
    }

    private static void check(String name, @Nullable Object value, State state) {
        Map<String, String> types = MEMBERS.get(name);
        if (name.equals("Map")) {
            throw refusal("'Map' field is not supported when mocking a Context object");
        } else if (types == null) {
            throw refusal("Field '" + name + "' is not allowed");
        } else if (!(value instanceof Map<?, ?> members)) {
            throw refusal(name + " must be an object");
        } else if (name.equals("Task")
                && !(state instanceof TaskState task
                        && TaskResource.of(task.resource()).isSubmitted())) {
            throw refusal("Context object contains 'Task' when state is not a Task state with a '.sync' or"
                    + " '.waitForTaskToken' service integration pattern");
        } else {
            members.forEach((member, inner) -> check(name, (String) member, inner, types));
        }
    }

    private static void check(String object, String name, @Nullable Object value, Map<String, String> types) {
        String type = types.get(name);
        if (type == null) {
            throw refusal("Field '" + name + "' is not allowed");
        } else if (!type.equals(ANY) && !type.equals(Data.typeOf(value))) {
            throw refusal(object + "." + name + " must be a " + type);
        }
    }

    private static StateTest.Refusal refusal(String problem) {
        return new StateTest.Refusal("Invalid Context object provided: " + problem);
    }
}
