package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code eks:runJob}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EksRunJob<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("eks:runJob");

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

    /** Sets {@code "CertificateAuthority"}, a text; required. */
    default B certificateAuthority(String certificateAuthority) {
        return with("CertificateAuthority", Json.of(certificateAuthority));
    }

    /** Sets {@code "CertificateAuthority"}, computed; required. */
    default B certificateAuthority(V certificateAuthority) {
        return with("CertificateAuthority", certificateAuthority);
    }

    /** Sets {@code "Endpoint"}, a text; required. */
    default B endpoint(String endpoint) {
        return with("Endpoint", Json.of(endpoint));
    }

    /** Sets {@code "Endpoint"}, computed; required. */
    default B endpoint(V endpoint) {
        return with("Endpoint", endpoint);
    }

    /** Sets {@code "Namespace"}, a text. */
    default B namespace(String namespace) {
        return with("Namespace", Json.of(namespace));
    }

    /** Sets {@code "Namespace"}, computed. */
    default B namespace(V namespace) {
        return with("Namespace", namespace);
    }

    /** Sets {@code "Job"}, a text; required. */
    default B job(String job) {
        return with("Job", Json.of(job));
    }

    /** Sets {@code "Job"}, an object, with computed values in it or without; required. */
    default B job(Map<String, ?> job) {
        return with("Job", job);
    }

    /** Sets {@code "Job"}, an array, with computed values in it or without; required. */
    default B job(List<?> job) {
        return with("Job", job);
    }

    /** Sets {@code "Job"}, computed; required. */
    default B job(V job) {
        return with("Job", job);
    }

    /** Sets {@code "LogOptions"}, an object, with computed values in it or without. */
    default B logOptions(Map<String, ?> logOptions) {
        return with("LogOptions", logOptions);
    }

    /** Sets {@code "LogOptions"}, computed. */
    default B logOptions(V logOptions) {
        return with("LogOptions", logOptions);
    }

    /** Builds a JSONPath Task state that calls {@code eks:runJob}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EksRunJob<JsonPathBuilder, JsonPathValue> {

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

    /** Builds a JSONata Task state that calls {@code eks:runJob}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EksRunJob<JsonataBuilder, JsonataValue> {

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
