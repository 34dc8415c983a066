package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code lambda:invoke}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface LambdaInvoke<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("lambda:invoke");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /**
     * Makes the task wait until the task token comes back with SendTaskSuccess or SendTaskFailure. Send the token
     * along in a parameter: {@code $$.Task.Token} in JSONPath, {@code $states.context.Task.Token} in JSONata.
     */
    B waitForTaskToken();

    /** Sets {@code "FunctionName"}, a text; required. */
    default B functionName(String functionName) {
        return with("FunctionName", Json.of(functionName));
    }

    /** Sets {@code "FunctionName"}, computed; required. */
    default B functionName(V functionName) {
        return with("FunctionName", functionName);
    }

    /** Sets {@code "InvocationType"}, one of the known values. */
    default B invocationType(LambdaInvocationType invocationType) {
        return with("InvocationType", Json.of(invocationType.text()));
    }

    /** Sets {@code "InvocationType"}, a text, also one that is not known here. */
    default B invocationType(String invocationType) {
        return with("InvocationType", Json.of(invocationType));
    }

    /** Sets {@code "InvocationType"}, computed. */
    default B invocationType(V invocationType) {
        return with("InvocationType", invocationType);
    }

    /** Sets {@code "LogType"}, one of the known values. */
    default B logType(LambdaLogType logType) {
        return with("LogType", Json.of(logType.text()));
    }

    /** Sets {@code "LogType"}, a text, also one that is not known here. */
    default B logType(String logType) {
        return with("LogType", Json.of(logType));
    }

    /** Sets {@code "LogType"}, computed. */
    default B logType(V logType) {
        return with("LogType", logType);
    }

    /** Sets {@code "ClientContext"}, a text. */
    default B clientContext(String clientContext) {
        return with("ClientContext", Json.of(clientContext));
    }

    /** Sets {@code "ClientContext"}, computed. */
    default B clientContext(V clientContext) {
        return with("ClientContext", clientContext);
    }

    /** Sets {@code "DurableExecutionName"}, a text. */
    default B durableExecutionName(String durableExecutionName) {
        return with("DurableExecutionName", Json.of(durableExecutionName));
    }

    /** Sets {@code "DurableExecutionName"}, computed. */
    default B durableExecutionName(V durableExecutionName) {
        return with("DurableExecutionName", durableExecutionName);
    }

    /** Sets {@code "Payload"}, a text. */
    default B payload(String payload) {
        return with("Payload", Json.of(payload));
    }

    /** Sets {@code "Payload"}, an object, with computed values in it or without. */
    default B payload(Map<String, ?> payload) {
        return with("Payload", payload);
    }

    /** Sets {@code "Payload"}, an array, with computed values in it or without. */
    default B payload(List<?> payload) {
        return with("Payload", payload);
    }

    /** Sets {@code "Payload"}, computed. */
    default B payload(V payload) {
        return with("Payload", payload);
    }

    /** Sets {@code "Qualifier"}, a text. */
    default B qualifier(String qualifier) {
        return with("Qualifier", Json.of(qualifier));
    }

    /** Sets {@code "Qualifier"}, computed. */
    default B qualifier(V qualifier) {
        return with("Qualifier", qualifier);
    }

    /** Sets {@code "TenantId"}, a text. */
    default B tenantId(String tenantId) {
        return with("TenantId", Json.of(tenantId));
    }

    /** Sets {@code "TenantId"}, computed. */
    default B tenantId(V tenantId) {
        return with("TenantId", tenantId);
    }

    /** Builds a JSONPath Task state that calls {@code lambda:invoke}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements LambdaInvoke<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }

    /** Builds a JSONata Task state that calls {@code lambda:invoke}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements LambdaInvoke<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }
}
