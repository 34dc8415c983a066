package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code states:startExecution}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface StepFunctionsStartExecution<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("states:startExecution");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /** Makes the task wait until what it starts has ended. */
    B sync();

    /** Makes the task wait until what it starts has ended, and gives its output as JSON in place of text. */
    B sync2();

    /**
     * Makes the task wait until the task token comes back with SendTaskSuccess or SendTaskFailure. Send the token
     * along in a parameter: {@code $$.Task.Token} in JSONPath, {@code $states.context.Task.Token} in JSONata.
     */
    B waitForTaskToken();

    /** Sets {@code "StateMachineArn"}, a text; required. */
    default B stateMachineArn(String stateMachineArn) {
        return with("StateMachineArn", Json.of(stateMachineArn));
    }

    /** Sets {@code "StateMachineArn"}, computed; required. */
    default B stateMachineArn(V stateMachineArn) {
        return with("StateMachineArn", stateMachineArn);
    }

    /** Sets {@code "Name"}, a text. */
    default B name(String name) {
        return with("Name", Json.of(name));
    }

    /** Sets {@code "Name"}, computed. */
    default B name(V name) {
        return with("Name", name);
    }

    /** Sets {@code "Input"}, a text. */
    default B input(String input) {
        return with("Input", Json.of(input));
    }

    /** Sets {@code "Input"}, an object, with computed values in it or without. */
    default B input(Map<String, ?> input) {
        return with("Input", input);
    }

    /** Sets {@code "Input"}, an array, with computed values in it or without. */
    default B input(List<?> input) {
        return with("Input", input);
    }

    /** Sets {@code "Input"}, computed. */
    default B input(V input) {
        return with("Input", input);
    }

    /** Sets {@code "TraceHeader"}, a text. */
    default B traceHeader(String traceHeader) {
        return with("TraceHeader", Json.of(traceHeader));
    }

    /** Sets {@code "TraceHeader"}, computed. */
    default B traceHeader(V traceHeader) {
        return with("TraceHeader", traceHeader);
    }

    /** Builds a JSONPath Task state that calls {@code states:startExecution}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements StepFunctionsStartExecution<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }

        @Override
        public JsonPathBuilder sync2() {
            return pattern(IntegrationPattern.SYNC_2);
        }

        @Override
        public JsonPathBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }

    /** Builds a JSONata Task state that calls {@code states:startExecution}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements StepFunctionsStartExecution<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }

        @Override
        public JsonataBuilder sync2() {
            return pattern(IntegrationPattern.SYNC_2);
        }

        @Override
        public JsonataBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }
}
