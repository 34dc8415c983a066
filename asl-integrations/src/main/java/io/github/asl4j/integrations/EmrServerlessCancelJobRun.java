package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;

/**
 * Calls {@code emr-serverless:cancelJobRun}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EmrServerlessCancelJobRun<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("emr-serverless:cancelJobRun");

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

    /** Sets {@code "ApplicationId"}, a text; required. */
    default B applicationId(String applicationId) {
        return with("ApplicationId", Json.of(applicationId));
    }

    /** Sets {@code "ApplicationId"}, computed; required. */
    default B applicationId(V applicationId) {
        return with("ApplicationId", applicationId);
    }

    /** Sets {@code "JobRunId"}, a text; required. */
    default B jobRunId(String jobRunId) {
        return with("JobRunId", Json.of(jobRunId));
    }

    /** Sets {@code "JobRunId"}, computed; required. */
    default B jobRunId(V jobRunId) {
        return with("JobRunId", jobRunId);
    }

    /** Sets {@code "ShutdownGracePeriodInSeconds"}, a whole number. */
    default B shutdownGracePeriodInSeconds(long shutdownGracePeriodInSeconds) {
        return with("ShutdownGracePeriodInSeconds", Json.of(shutdownGracePeriodInSeconds));
    }

    /** Sets {@code "ShutdownGracePeriodInSeconds"}, computed. */
    default B shutdownGracePeriodInSeconds(V shutdownGracePeriodInSeconds) {
        return with("ShutdownGracePeriodInSeconds", shutdownGracePeriodInSeconds);
    }

    /** Builds a JSONPath Task state that calls {@code emr-serverless:cancelJobRun}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EmrServerlessCancelJobRun<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code emr-serverless:cancelJobRun}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EmrServerlessCancelJobRun<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
