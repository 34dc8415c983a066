package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code eks:createFargateProfile}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EksCreateFargateProfile<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("eks:createFargateProfile");

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

    /**
     * Makes the task wait until the task token comes back with SendTaskSuccess or SendTaskFailure. Send the token
     * along in a parameter: {@code $$.Task.Token} in JSONPath, {@code $states.context.Task.Token} in JSONata.
     */
    B waitForTaskToken();

    /** Sets {@code "FargateProfileName"}, a text; required. */
    default B fargateProfileName(String fargateProfileName) {
        return with("FargateProfileName", Json.of(fargateProfileName));
    }

    /** Sets {@code "FargateProfileName"}, computed; required. */
    default B fargateProfileName(V fargateProfileName) {
        return with("FargateProfileName", fargateProfileName);
    }

    /** Sets {@code "ClusterName"}, a text; required. */
    default B clusterName(String clusterName) {
        return with("ClusterName", Json.of(clusterName));
    }

    /** Sets {@code "ClusterName"}, computed; required. */
    default B clusterName(V clusterName) {
        return with("ClusterName", clusterName);
    }

    /** Sets {@code "PodExecutionRoleArn"}, a text; required. */
    default B podExecutionRoleArn(String podExecutionRoleArn) {
        return with("PodExecutionRoleArn", Json.of(podExecutionRoleArn));
    }

    /** Sets {@code "PodExecutionRoleArn"}, computed; required. */
    default B podExecutionRoleArn(V podExecutionRoleArn) {
        return with("PodExecutionRoleArn", podExecutionRoleArn);
    }

    /** Sets {@code "Subnets"}, an array, with computed values in it or without. */
    default B subnets(List<?> subnets) {
        return with("Subnets", subnets);
    }

    /** Sets {@code "Subnets"}, computed. */
    default B subnets(V subnets) {
        return with("Subnets", subnets);
    }

    /** Sets {@code "Selectors"}, an array, with computed values in it or without. */
    default B selectors(List<?> selectors) {
        return with("Selectors", selectors);
    }

    /** Sets {@code "Selectors"}, computed. */
    default B selectors(V selectors) {
        return with("Selectors", selectors);
    }

    /** Sets {@code "ClientRequestToken"}, a text. */
    default B clientRequestToken(String clientRequestToken) {
        return with("ClientRequestToken", Json.of(clientRequestToken));
    }

    /** Sets {@code "ClientRequestToken"}, computed. */
    default B clientRequestToken(V clientRequestToken) {
        return with("ClientRequestToken", clientRequestToken);
    }

    /** Sets {@code "Tags"}, an object, with computed values in it or without. */
    default B tags(Map<String, ?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Builds a JSONPath Task state that calls {@code eks:createFargateProfile}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EksCreateFargateProfile<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }

        @Override
        public JsonPathBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }

    /** Builds a JSONata Task state that calls {@code eks:createFargateProfile}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EksCreateFargateProfile<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }

        @Override
        public JsonataBuilder waitForTaskToken() {
            return pattern(IntegrationPattern.WAIT_FOR_TASK_TOKEN);
        }
    }
}
