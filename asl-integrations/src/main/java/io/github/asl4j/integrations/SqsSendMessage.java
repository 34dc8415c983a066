package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code sqs:sendMessage}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface SqsSendMessage<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("sqs:sendMessage");

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

    /** Sets {@code "QueueUrl"}, a text; required. */
    default B queueUrl(String queueUrl) {
        return with("QueueUrl", Json.of(queueUrl));
    }

    /** Sets {@code "QueueUrl"}, computed; required. */
    default B queueUrl(V queueUrl) {
        return with("QueueUrl", queueUrl);
    }

    /** Sets {@code "MessageBody"}, a text; required. */
    default B messageBody(String messageBody) {
        return with("MessageBody", Json.of(messageBody));
    }

    /** Sets {@code "MessageBody"}, an object, with computed values in it or without; required. */
    default B messageBody(Map<String, ?> messageBody) {
        return with("MessageBody", messageBody);
    }

    /** Sets {@code "MessageBody"}, an array, with computed values in it or without; required. */
    default B messageBody(List<?> messageBody) {
        return with("MessageBody", messageBody);
    }

    /** Sets {@code "MessageBody"}, computed; required. */
    default B messageBody(V messageBody) {
        return with("MessageBody", messageBody);
    }

    /** Sets {@code "DelaySeconds"}, a whole number. */
    default B delaySeconds(long delaySeconds) {
        return with("DelaySeconds", Json.of(delaySeconds));
    }

    /** Sets {@code "DelaySeconds"}, computed. */
    default B delaySeconds(V delaySeconds) {
        return with("DelaySeconds", delaySeconds);
    }

    /** Sets {@code "MessageAttributes"}, an object, with computed values in it or without. */
    default B messageAttributes(Map<String, ?> messageAttributes) {
        return with("MessageAttributes", messageAttributes);
    }

    /** Sets {@code "MessageAttributes"}, computed. */
    default B messageAttributes(V messageAttributes) {
        return with("MessageAttributes", messageAttributes);
    }

    /** Sets {@code "MessageSystemAttributes"}, an object, with computed values in it or without. */
    default B messageSystemAttributes(Map<String, ?> messageSystemAttributes) {
        return with("MessageSystemAttributes", messageSystemAttributes);
    }

    /** Sets {@code "MessageSystemAttributes"}, computed. */
    default B messageSystemAttributes(V messageSystemAttributes) {
        return with("MessageSystemAttributes", messageSystemAttributes);
    }

    /** Sets {@code "MessageDeduplicationId"}, a text. */
    default B messageDeduplicationId(String messageDeduplicationId) {
        return with("MessageDeduplicationId", Json.of(messageDeduplicationId));
    }

    /** Sets {@code "MessageDeduplicationId"}, computed. */
    default B messageDeduplicationId(V messageDeduplicationId) {
        return with("MessageDeduplicationId", messageDeduplicationId);
    }

    /** Sets {@code "MessageGroupId"}, a text. */
    default B messageGroupId(String messageGroupId) {
        return with("MessageGroupId", Json.of(messageGroupId));
    }

    /** Sets {@code "MessageGroupId"}, computed. */
    default B messageGroupId(V messageGroupId) {
        return with("MessageGroupId", messageGroupId);
    }

    /** Builds a JSONPath Task state that calls {@code sqs:sendMessage}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements SqsSendMessage<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }

    /** Builds a JSONata Task state that calls {@code sqs:sendMessage}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements SqsSendMessage<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }
}
