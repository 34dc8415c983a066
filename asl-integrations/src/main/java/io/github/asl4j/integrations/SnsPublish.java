package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Publishes a message to an SNS topic, endpoint or phone number: {@code sns:publish}.
 *
 * <p>The result is {@code {MessageId, SequenceNumber, SdkHttpMetadata, SdkResponseMetadata}}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html">AWS</a>
 */
public interface SnsPublish<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("sns:publish");

    /** Returns a builder of a JSONPath Task state. */
    static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder();
    }

    /** Returns a builder of a JSONata Task state. */
    static JsonataBuilder jsonata() {
        return new JsonataBuilder();
    }

    /**
     * Makes the task wait until the task token comes back with SendTaskSuccess or SendTaskFailure. Send the token along in
     * a parameter: {@code $$.Task.Token} in JSONPath, {@code $states.context.Task.Token} in JSONata.
     */
    B waitForTaskToken();

    /** Sets {@code "Message"}: what is published; an object is sent as JSON text; required. */
    default B message(String message) {
        return with("Message", Json.of(message));
    }

    /** Sets {@code "Message"}: what is published; an object is sent as JSON text; required. */
    default B message(Map<String, ?> message) {
        return with("Message", message);
    }

    /** Sets {@code "Message"}: what is published; an object is sent as JSON text; required. */
    default B message(List<?> message) {
        return with("Message", message);
    }

    /** Sets {@code "Message"}, computed: what is published; an object is sent as JSON text; required. */
    default B message(V message) {
        return with("Message", message);
    }

    /** Sets {@code "TopicArn"}: the topic; exactly one of topic, target and phone number is required. */
    default B topicArn(String topicArn) {
        return with("TopicArn", Json.of(topicArn));
    }

    /** Sets {@code "TopicArn"}, computed: the topic; exactly one of topic, target and phone number is required. */
    default B topicArn(V topicArn) {
        return with("TopicArn", topicArn);
    }

    /** Sets {@code "TargetArn"}: the topic or endpoint; exactly one of topic, target and phone number is required. */
    default B targetArn(String targetArn) {
        return with("TargetArn", Json.of(targetArn));
    }

    /** Sets {@code "TargetArn"}, computed: the topic or endpoint; exactly one of topic, target and phone number is required. */
    default B targetArn(V targetArn) {
        return with("TargetArn", targetArn);
    }

    /** Sets {@code "PhoneNumber"}: the number for a text message, in E.164 form. */
    default B phoneNumber(String phoneNumber) {
        return with("PhoneNumber", Json.of(phoneNumber));
    }

    /** Sets {@code "PhoneNumber"}, computed: the number for a text message, in E.164 form. */
    default B phoneNumber(V phoneNumber) {
        return with("PhoneNumber", phoneNumber);
    }

    /** Sets {@code "Subject"}: the subject line of e-mails, at most 100 characters. */
    default B subject(String subject) {
        return with("Subject", Json.of(subject));
    }

    /** Sets {@code "Subject"}, computed: the subject line of e-mails, at most 100 characters. */
    default B subject(V subject) {
        return with("Subject", subject);
    }

    /** Sets {@code "MessageStructure"}: {@code json} where the message has a text per protocol. */
    default B messageStructure(String messageStructure) {
        return with("MessageStructure", Json.of(messageStructure));
    }

    /** Sets {@code "MessageStructure"}, computed: {@code json} where the message has a text per protocol. */
    default B messageStructure(V messageStructure) {
        return with("MessageStructure", messageStructure);
    }

    /** Sets {@code "MessageAttributes"}: attributes that subscribers can filter by. */
    default B messageAttributes(Map<String, ?> messageAttributes) {
        return with("MessageAttributes", messageAttributes);
    }

    /** Sets {@code "MessageAttributes"}, computed: attributes that subscribers can filter by. */
    default B messageAttributes(V messageAttributes) {
        return with("MessageAttributes", messageAttributes);
    }

    /** Sets {@code "MessageDeduplicationId"}: the token against duplicates of a FIFO topic. */
    default B messageDeduplicationId(String messageDeduplicationId) {
        return with("MessageDeduplicationId", Json.of(messageDeduplicationId));
    }

    /** Sets {@code "MessageDeduplicationId"}, computed: the token against duplicates of a FIFO topic. */
    default B messageDeduplicationId(V messageDeduplicationId) {
        return with("MessageDeduplicationId", messageDeduplicationId);
    }

    /** Sets {@code "MessageGroupId"}: the group of a FIFO topic in which order is kept. */
    default B messageGroupId(String messageGroupId) {
        return with("MessageGroupId", Json.of(messageGroupId));
    }

    /** Sets {@code "MessageGroupId"}, computed: the group of a FIFO topic in which order is kept. */
    default B messageGroupId(V messageGroupId) {
        return with("MessageGroupId", messageGroupId);
    }

    /** Builds a JSONPath Task state that calls {@code sns:publish}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements SnsPublish<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }

    /** Builds a JSONata Task state that calls {@code sns:publish}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements SnsPublish<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }
}
