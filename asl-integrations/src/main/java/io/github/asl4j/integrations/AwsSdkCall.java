package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Calls any action of the AWS SDK, {@code aws-sdk:ec2:describeInstances}, with parameters by their names.
 *
 * <pre>{@code
 * AwsSdkCall.jsonPath("ec2", "describeInstances").with("InstanceIds", path("$.ids")).next("Look")
 * }</pre>
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html">AWS: SDK service
 *     integrations</a>
 */
public interface AwsSdkCall<B, V extends Value> extends IntegrationSetters<B, V> {

    /**
     * Returns a builder of a JSONPath Task state.
     *
     * @param service as Step Functions calls it, {@code dynamodb}
     * @param action in camel case, {@code describeTable}
     * @throws IllegalArgumentException if there is no such service or action; the message names the nearest one
     */
    static JsonPathBuilder jsonPath(String service, String action) {
        return new JsonPathBuilder(Integration.ofSdk(service, action));
    }

    /**
     * Returns a builder of a JSONata Task state.
     *
     * @param service as Step Functions calls it, {@code dynamodb}
     * @param action in camel case, {@code describeTable}
     * @throws IllegalArgumentException if there is no such service or action; the message names the nearest one
     */
    static JsonataBuilder jsonata(String service, String action) {
        return new JsonataBuilder(Integration.ofSdk(service, action));
    }

    /**
     * Makes the task wait until the task token comes back with SendTaskSuccess or SendTaskFailure. Send the token along in
     * a parameter: {@code $$.Task.Token} in JSONPath, {@code $states.context.Task.Token} in JSONata.
     */
    B waitForTaskToken();

    /**
     * Sets all parameters that a request of the AWS SDK for Java 2 has. Binary data becomes text in UTF-8, a time text in ISO
     * 8601.
     */
    B request(SdkPojo request);

    /** Builds a JSONPath Task state that calls an action of the AWS SDK. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements AwsSdkCall<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder(Integration integration) {
            super(integration);
        }

        @Override
        public JsonPathBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }

        @Override
        public JsonPathBuilder request(SdkPojo request) {
            AwsSdkRequest.parameters(request).forEach((name, value) -> with(name, Json.of(value)));
            return this;
        }
    }

    /** Builds a JSONata Task state that calls an action of the AWS SDK. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements AwsSdkCall<JsonataBuilder, JsonataValue> {

        private JsonataBuilder(Integration integration) {
            super(integration);
        }

        @Override
        public JsonataBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }

        @Override
        public JsonataBuilder request(SdkPojo request) {
            AwsSdkRequest.parameters(request).forEach((name, value) -> with(name, Json.of(value)));
            return this;
        }
    }
}
