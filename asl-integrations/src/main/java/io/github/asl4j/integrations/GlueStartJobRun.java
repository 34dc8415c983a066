package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.Map;

/**
 * Calls {@code glue:startJobRun}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface GlueStartJobRun<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("glue:startJobRun");

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

    /** Sets {@code "JobName"}, a text; required. */
    default B jobName(String jobName) {
        return with("JobName", Json.of(jobName));
    }

    /** Sets {@code "JobName"}, computed; required. */
    default B jobName(V jobName) {
        return with("JobName", jobName);
    }

    /** Sets {@code "JobRunQueuingEnabled"}, a boolean. */
    default B jobRunQueuingEnabled(boolean jobRunQueuingEnabled) {
        return with("JobRunQueuingEnabled", Json.of(jobRunQueuingEnabled));
    }

    /** Sets {@code "JobRunQueuingEnabled"}, computed. */
    default B jobRunQueuingEnabled(V jobRunQueuingEnabled) {
        return with("JobRunQueuingEnabled", jobRunQueuingEnabled);
    }

    /** Sets {@code "JobRunId"}, a text. */
    default B jobRunId(String jobRunId) {
        return with("JobRunId", Json.of(jobRunId));
    }

    /** Sets {@code "JobRunId"}, computed. */
    default B jobRunId(V jobRunId) {
        return with("JobRunId", jobRunId);
    }

    /** Sets {@code "Arguments"}, an object, with computed values in it or without. */
    default B argumentsParameter(Map<String, ?> argumentsParameter) {
        return with("Arguments", argumentsParameter);
    }

    /** Sets {@code "Arguments"}, computed. */
    default B argumentsParameter(V argumentsParameter) {
        return with("Arguments", argumentsParameter);
    }

    /** Sets {@code "AllocatedCapacity"}, a whole number. */
    default B allocatedCapacity(long allocatedCapacity) {
        return with("AllocatedCapacity", Json.of(allocatedCapacity));
    }

    /** Sets {@code "AllocatedCapacity"}, computed. */
    default B allocatedCapacity(V allocatedCapacity) {
        return with("AllocatedCapacity", allocatedCapacity);
    }

    /** Sets {@code "Timeout"}, a whole number. */
    default B timeout(long timeout) {
        return with("Timeout", Json.of(timeout));
    }

    /** Sets {@code "Timeout"}, computed. */
    default B timeout(V timeout) {
        return with("Timeout", timeout);
    }

    /** Sets {@code "MaxCapacity"}, a number. */
    default B maxCapacity(double maxCapacity) {
        return with("MaxCapacity", Json.of(maxCapacity));
    }

    /** Sets {@code "MaxCapacity"}, computed. */
    default B maxCapacity(V maxCapacity) {
        return with("MaxCapacity", maxCapacity);
    }

    /** Sets {@code "SecurityConfiguration"}, a text. */
    default B securityConfiguration(String securityConfiguration) {
        return with("SecurityConfiguration", Json.of(securityConfiguration));
    }

    /** Sets {@code "SecurityConfiguration"}, computed. */
    default B securityConfiguration(V securityConfiguration) {
        return with("SecurityConfiguration", securityConfiguration);
    }

    /** Sets {@code "NotificationProperty"}, an object, with computed values in it or without. */
    default B notificationProperty(Map<String, ?> notificationProperty) {
        return with("NotificationProperty", notificationProperty);
    }

    /** Sets {@code "NotificationProperty"}, computed. */
    default B notificationProperty(V notificationProperty) {
        return with("NotificationProperty", notificationProperty);
    }

    /** Sets {@code "WorkerType"}, one of the known values. */
    default B workerType(GlueWorkerType workerType) {
        return with("WorkerType", Json.of(workerType.text()));
    }

    /** Sets {@code "WorkerType"}, a text, also one that is not known here. */
    default B workerType(String workerType) {
        return with("WorkerType", Json.of(workerType));
    }

    /** Sets {@code "WorkerType"}, computed. */
    default B workerType(V workerType) {
        return with("WorkerType", workerType);
    }

    /** Sets {@code "NumberOfWorkers"}, a whole number. */
    default B numberOfWorkers(long numberOfWorkers) {
        return with("NumberOfWorkers", Json.of(numberOfWorkers));
    }

    /** Sets {@code "NumberOfWorkers"}, computed. */
    default B numberOfWorkers(V numberOfWorkers) {
        return with("NumberOfWorkers", numberOfWorkers);
    }

    /** Sets {@code "ExecutionClass"}, one of the known values. */
    default B executionClass(GlueExecutionClass executionClass) {
        return with("ExecutionClass", Json.of(executionClass.text()));
    }

    /** Sets {@code "ExecutionClass"}, a text, also one that is not known here. */
    default B executionClass(String executionClass) {
        return with("ExecutionClass", Json.of(executionClass));
    }

    /** Sets {@code "ExecutionClass"}, computed. */
    default B executionClass(V executionClass) {
        return with("ExecutionClass", executionClass);
    }

    /** Sets {@code "ExecutionRoleSessionPolicy"}, a text. */
    default B executionRoleSessionPolicy(String executionRoleSessionPolicy) {
        return with("ExecutionRoleSessionPolicy", Json.of(executionRoleSessionPolicy));
    }

    /** Sets {@code "ExecutionRoleSessionPolicy"}, computed. */
    default B executionRoleSessionPolicy(V executionRoleSessionPolicy) {
        return with("ExecutionRoleSessionPolicy", executionRoleSessionPolicy);
    }

    /** Builds a JSONPath Task state that calls {@code glue:startJobRun}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements GlueStartJobRun<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code glue:startJobRun}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements GlueStartJobRun<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
