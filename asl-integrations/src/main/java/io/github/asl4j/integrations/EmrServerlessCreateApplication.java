package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code emr-serverless:createApplication}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EmrServerlessCreateApplication<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("emr-serverless:createApplication");

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

    /** Sets {@code "Name"}, a text. */
    default B name(String name) {
        return with("Name", Json.of(name));
    }

    /** Sets {@code "Name"}, computed. */
    default B name(V name) {
        return with("Name", name);
    }

    /** Sets {@code "ReleaseLabel"}, a text; required. */
    default B releaseLabel(String releaseLabel) {
        return with("ReleaseLabel", Json.of(releaseLabel));
    }

    /** Sets {@code "ReleaseLabel"}, computed; required. */
    default B releaseLabel(V releaseLabel) {
        return with("ReleaseLabel", releaseLabel);
    }

    /** Sets {@code "Type"}, a text; required. */
    default B type(String type) {
        return with("Type", Json.of(type));
    }

    /** Sets {@code "Type"}, computed; required. */
    default B type(V type) {
        return with("Type", type);
    }

    /** Sets {@code "ClientToken"}, a text. */
    default B clientToken(String clientToken) {
        return with("ClientToken", Json.of(clientToken));
    }

    /** Sets {@code "ClientToken"}, computed. */
    default B clientToken(V clientToken) {
        return with("ClientToken", clientToken);
    }

    /** Sets {@code "InitialCapacity"}, an object, with computed values in it or without. */
    default B initialCapacity(Map<String, ?> initialCapacity) {
        return with("InitialCapacity", initialCapacity);
    }

    /** Sets {@code "InitialCapacity"}, computed. */
    default B initialCapacity(V initialCapacity) {
        return with("InitialCapacity", initialCapacity);
    }

    /** Sets {@code "MaximumCapacity"}, an object, with computed values in it or without. */
    default B maximumCapacity(Map<String, ?> maximumCapacity) {
        return with("MaximumCapacity", maximumCapacity);
    }

    /** Sets {@code "MaximumCapacity"}, computed. */
    default B maximumCapacity(V maximumCapacity) {
        return with("MaximumCapacity", maximumCapacity);
    }

    /** Sets {@code "Tags"}, an object, with computed values in it or without. */
    default B tags(Map<String, ?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "AutoStartConfiguration"}, an object, with computed values in it or without. */
    default B autoStartConfiguration(Map<String, ?> autoStartConfiguration) {
        return with("AutoStartConfiguration", autoStartConfiguration);
    }

    /** Sets {@code "AutoStartConfiguration"}, computed. */
    default B autoStartConfiguration(V autoStartConfiguration) {
        return with("AutoStartConfiguration", autoStartConfiguration);
    }

    /** Sets {@code "AutoStopConfiguration"}, an object, with computed values in it or without. */
    default B autoStopConfiguration(Map<String, ?> autoStopConfiguration) {
        return with("AutoStopConfiguration", autoStopConfiguration);
    }

    /** Sets {@code "AutoStopConfiguration"}, computed. */
    default B autoStopConfiguration(V autoStopConfiguration) {
        return with("AutoStopConfiguration", autoStopConfiguration);
    }

    /** Sets {@code "NetworkConfiguration"}, an object, with computed values in it or without. */
    default B networkConfiguration(Map<String, ?> networkConfiguration) {
        return with("NetworkConfiguration", networkConfiguration);
    }

    /** Sets {@code "NetworkConfiguration"}, computed. */
    default B networkConfiguration(V networkConfiguration) {
        return with("NetworkConfiguration", networkConfiguration);
    }

    /** Sets {@code "Architecture"}, one of the known values. */
    default B architecture(EmrServerlessArchitecture architecture) {
        return with("Architecture", Json.of(architecture.text()));
    }

    /** Sets {@code "Architecture"}, a text, also one that is not known here. */
    default B architecture(String architecture) {
        return with("Architecture", Json.of(architecture));
    }

    /** Sets {@code "Architecture"}, computed. */
    default B architecture(V architecture) {
        return with("Architecture", architecture);
    }

    /** Sets {@code "ImageConfiguration"}, an object, with computed values in it or without. */
    default B imageConfiguration(Map<String, ?> imageConfiguration) {
        return with("ImageConfiguration", imageConfiguration);
    }

    /** Sets {@code "ImageConfiguration"}, computed. */
    default B imageConfiguration(V imageConfiguration) {
        return with("ImageConfiguration", imageConfiguration);
    }

    /** Sets {@code "WorkerTypeSpecifications"}, an object, with computed values in it or without. */
    default B workerTypeSpecifications(Map<String, ?> workerTypeSpecifications) {
        return with("WorkerTypeSpecifications", workerTypeSpecifications);
    }

    /** Sets {@code "WorkerTypeSpecifications"}, computed. */
    default B workerTypeSpecifications(V workerTypeSpecifications) {
        return with("WorkerTypeSpecifications", workerTypeSpecifications);
    }

    /** Sets {@code "RuntimeConfiguration"}, an array, with computed values in it or without. */
    default B runtimeConfiguration(List<?> runtimeConfiguration) {
        return with("RuntimeConfiguration", runtimeConfiguration);
    }

    /** Sets {@code "RuntimeConfiguration"}, computed. */
    default B runtimeConfiguration(V runtimeConfiguration) {
        return with("RuntimeConfiguration", runtimeConfiguration);
    }

    /** Sets {@code "MonitoringConfiguration"}, an object, with computed values in it or without. */
    default B monitoringConfiguration(Map<String, ?> monitoringConfiguration) {
        return with("MonitoringConfiguration", monitoringConfiguration);
    }

    /** Sets {@code "MonitoringConfiguration"}, computed. */
    default B monitoringConfiguration(V monitoringConfiguration) {
        return with("MonitoringConfiguration", monitoringConfiguration);
    }

    /** Sets {@code "DiskEncryptionConfiguration"}, an object, with computed values in it or without. */
    default B diskEncryptionConfiguration(Map<String, ?> diskEncryptionConfiguration) {
        return with("DiskEncryptionConfiguration", diskEncryptionConfiguration);
    }

    /** Sets {@code "DiskEncryptionConfiguration"}, computed. */
    default B diskEncryptionConfiguration(V diskEncryptionConfiguration) {
        return with("DiskEncryptionConfiguration", diskEncryptionConfiguration);
    }

    /** Sets {@code "InteractiveConfiguration"}, an object, with computed values in it or without. */
    default B interactiveConfiguration(Map<String, ?> interactiveConfiguration) {
        return with("InteractiveConfiguration", interactiveConfiguration);
    }

    /** Sets {@code "InteractiveConfiguration"}, computed. */
    default B interactiveConfiguration(V interactiveConfiguration) {
        return with("InteractiveConfiguration", interactiveConfiguration);
    }

    /** Sets {@code "SchedulerConfiguration"}, an object, with computed values in it or without. */
    default B schedulerConfiguration(Map<String, ?> schedulerConfiguration) {
        return with("SchedulerConfiguration", schedulerConfiguration);
    }

    /** Sets {@code "SchedulerConfiguration"}, computed. */
    default B schedulerConfiguration(V schedulerConfiguration) {
        return with("SchedulerConfiguration", schedulerConfiguration);
    }

    /** Sets {@code "IdentityCenterConfiguration"}, an object, with computed values in it or without. */
    default B identityCenterConfiguration(Map<String, ?> identityCenterConfiguration) {
        return with("IdentityCenterConfiguration", identityCenterConfiguration);
    }

    /** Sets {@code "IdentityCenterConfiguration"}, computed. */
    default B identityCenterConfiguration(V identityCenterConfiguration) {
        return with("IdentityCenterConfiguration", identityCenterConfiguration);
    }

    /** Sets {@code "JobLevelCostAllocationConfiguration"}, an object, with computed values in it or without. */
    default B jobLevelCostAllocationConfiguration(Map<String, ?> jobLevelCostAllocationConfiguration) {
        return with("JobLevelCostAllocationConfiguration", jobLevelCostAllocationConfiguration);
    }

    /** Sets {@code "JobLevelCostAllocationConfiguration"}, computed. */
    default B jobLevelCostAllocationConfiguration(V jobLevelCostAllocationConfiguration) {
        return with("JobLevelCostAllocationConfiguration", jobLevelCostAllocationConfiguration);
    }

    /** Builds a JSONPath Task state that calls {@code emr-serverless:createApplication}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EmrServerlessCreateApplication<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code emr-serverless:createApplication}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EmrServerlessCreateApplication<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
