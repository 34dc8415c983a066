package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;

/**
 * Calls {@code eks:deleteFargateProfile}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EksDeleteFargateProfile<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("eks:deleteFargateProfile");

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

    /** Sets {@code "ClusterName"}, a text; required. */
    default B clusterName(String clusterName) {
        return with("ClusterName", Json.of(clusterName));
    }

    /** Sets {@code "ClusterName"}, computed; required. */
    default B clusterName(V clusterName) {
        return with("ClusterName", clusterName);
    }

    /** Sets {@code "FargateProfileName"}, a text; required. */
    default B fargateProfileName(String fargateProfileName) {
        return with("FargateProfileName", Json.of(fargateProfileName));
    }

    /** Sets {@code "FargateProfileName"}, computed; required. */
    default B fargateProfileName(V fargateProfileName) {
        return with("FargateProfileName", fargateProfileName);
    }

    /** Builds a JSONPath Task state that calls {@code eks:deleteFargateProfile}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EksDeleteFargateProfile<JsonPathBuilder, JsonPathValue> {

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

    /** Builds a JSONata Task state that calls {@code eks:deleteFargateProfile}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EksDeleteFargateProfile<JsonataBuilder, JsonataValue> {

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
