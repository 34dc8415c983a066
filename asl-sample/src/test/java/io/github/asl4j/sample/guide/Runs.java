package io.github.asl4j.sample.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionStatus;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.TaskResult;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Page;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.SucceedState;
import java.util.Map;

/** What a snippet does when it runs, as text: how the execution ends, its variables, and what its tasks receive. */
public final class Runs {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String INPUT =
            Page.read("docs/query-languages.md").blocks("json").get(0).text();

    private Runs() {}

    /** Runs a state; a Catcher or a rule may lead to one of the states after it. */
    public static String text(State.Builder state) {
        return text(state, INPUT);
    }

    static String text(State.Builder state, String input) {
        return text(
                StateMachine.builder()
                        .startAt("State")
                        .state("State", state)
                        .state("Ship", SucceedState.jsonPath())
                        .state("Refused", SucceedState.jsonPath())
                        .build(),
                input);
    }

    /** Evaluates a path or an intrinsic function. */
    public static String text(JsonPathValue value) {
        return text(PassState.jsonPath().parameters(Map.of("v", value)).end());
    }

    /** Evaluates an expression. */
    public static String text(JsonataValue value) {
        return text(PassState.jsonata().output(Map.of("v", value)).end());
    }

    /** Runs a machine; its tasks give a code and what they receive, or fail if they are asked to. */
    public static String text(StateMachine machine) {
        return text(machine, INPUT);
    }

    static String text(StateMachine machine, String input) {
        ObjectNode text = JSON.createObjectNode();
        Execution execution = Interpreter.of(machine)
                .tasks("arn:aws:lambda:us-east-1:123456789012:function:pay", TaskHandler.of(received -> {
                    text.withArray("received").add(received);
                    return received.path("fail").asBoolean()
                            ? TaskResult.failure("NotPaid", "No money")
                            : Map.of("code", 200, "received", received);
                }))
                .run(input);
        text.put("status", execution.status().name());
        text.set("states", JSON.valueToTree(execution.states()));
        text.set("variables", JSON.valueToTree(execution.variables()));
        execution.error().ifPresent(error -> text.put("error", error));
        execution.cause().ifPresent(cause -> text.put("cause", cause));
        if (execution.status() == ExecutionStatus.SUCCEEDED) {
            text.set("output", tree(execution.outputText()));
        }
        return text.toString();
    }

    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
