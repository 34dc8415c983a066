package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code ecs:runTask}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EcsRunTask<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("ecs:runTask");

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

    /** Sets {@code "CapacityProviderStrategy"}, an array, with computed values in it or without. */
    default B capacityProviderStrategy(List<?> capacityProviderStrategy) {
        return with("CapacityProviderStrategy", capacityProviderStrategy);
    }

    /** Sets {@code "CapacityProviderStrategy"}, computed. */
    default B capacityProviderStrategy(V capacityProviderStrategy) {
        return with("CapacityProviderStrategy", capacityProviderStrategy);
    }

    /** Sets {@code "Cluster"}, a text. */
    default B cluster(String cluster) {
        return with("Cluster", Json.of(cluster));
    }

    /** Sets {@code "Cluster"}, computed. */
    default B cluster(V cluster) {
        return with("Cluster", cluster);
    }

    /** Sets {@code "Count"}, a whole number. */
    default B count(long count) {
        return with("Count", Json.of(count));
    }

    /** Sets {@code "Count"}, computed. */
    default B count(V count) {
        return with("Count", count);
    }

    /** Sets {@code "EnableECSManagedTags"}, a boolean. */
    default B enableECSManagedTags(boolean enableECSManagedTags) {
        return with("EnableECSManagedTags", Json.of(enableECSManagedTags));
    }

    /** Sets {@code "EnableECSManagedTags"}, computed. */
    default B enableECSManagedTags(V enableECSManagedTags) {
        return with("EnableECSManagedTags", enableECSManagedTags);
    }

    /** Sets {@code "EnableExecuteCommand"}, a boolean. */
    default B enableExecuteCommand(boolean enableExecuteCommand) {
        return with("EnableExecuteCommand", Json.of(enableExecuteCommand));
    }

    /** Sets {@code "EnableExecuteCommand"}, computed. */
    default B enableExecuteCommand(V enableExecuteCommand) {
        return with("EnableExecuteCommand", enableExecuteCommand);
    }

    /** Sets {@code "Group"}, a text. */
    default B group(String group) {
        return with("Group", Json.of(group));
    }

    /** Sets {@code "Group"}, computed. */
    default B group(V group) {
        return with("Group", group);
    }

    /** Sets {@code "LaunchType"}, one of the known values. */
    default B launchType(EcsLaunchType launchType) {
        return with("LaunchType", Json.of(launchType.text()));
    }

    /** Sets {@code "LaunchType"}, a text, also one that is not known here. */
    default B launchType(String launchType) {
        return with("LaunchType", Json.of(launchType));
    }

    /** Sets {@code "LaunchType"}, computed. */
    default B launchType(V launchType) {
        return with("LaunchType", launchType);
    }

    /** Sets {@code "NetworkConfiguration"}, an object, with computed values in it or without. */
    default B networkConfiguration(Map<String, ?> networkConfiguration) {
        return with("NetworkConfiguration", networkConfiguration);
    }

    /** Sets {@code "NetworkConfiguration"}, computed. */
    default B networkConfiguration(V networkConfiguration) {
        return with("NetworkConfiguration", networkConfiguration);
    }

    /** Sets {@code "Overrides"}, an object, with computed values in it or without. */
    default B overrides(Map<String, ?> overrides) {
        return with("Overrides", overrides);
    }

    /** Sets {@code "Overrides"}, computed. */
    default B overrides(V overrides) {
        return with("Overrides", overrides);
    }

    /** Sets {@code "PlacementConstraints"}, an array, with computed values in it or without. */
    default B placementConstraints(List<?> placementConstraints) {
        return with("PlacementConstraints", placementConstraints);
    }

    /** Sets {@code "PlacementConstraints"}, computed. */
    default B placementConstraints(V placementConstraints) {
        return with("PlacementConstraints", placementConstraints);
    }

    /** Sets {@code "PlacementStrategy"}, an array, with computed values in it or without. */
    default B placementStrategy(List<?> placementStrategy) {
        return with("PlacementStrategy", placementStrategy);
    }

    /** Sets {@code "PlacementStrategy"}, computed. */
    default B placementStrategy(V placementStrategy) {
        return with("PlacementStrategy", placementStrategy);
    }

    /** Sets {@code "PlatformVersion"}, a text. */
    default B platformVersion(String platformVersion) {
        return with("PlatformVersion", Json.of(platformVersion));
    }

    /** Sets {@code "PlatformVersion"}, computed. */
    default B platformVersion(V platformVersion) {
        return with("PlatformVersion", platformVersion);
    }

    /** Sets {@code "PropagateTags"}, one of the known values. */
    default B propagateTags(EcsPropagateTags propagateTags) {
        return with("PropagateTags", Json.of(propagateTags.text()));
    }

    /** Sets {@code "PropagateTags"}, a text, also one that is not known here. */
    default B propagateTags(String propagateTags) {
        return with("PropagateTags", Json.of(propagateTags));
    }

    /** Sets {@code "PropagateTags"}, computed. */
    default B propagateTags(V propagateTags) {
        return with("PropagateTags", propagateTags);
    }

    /** Sets {@code "ReferenceId"}, a text. */
    default B referenceId(String referenceId) {
        return with("ReferenceId", Json.of(referenceId));
    }

    /** Sets {@code "ReferenceId"}, computed. */
    default B referenceId(V referenceId) {
        return with("ReferenceId", referenceId);
    }

    /** Sets {@code "StartedBy"}, a text. */
    default B startedBy(String startedBy) {
        return with("StartedBy", Json.of(startedBy));
    }

    /** Sets {@code "StartedBy"}, computed. */
    default B startedBy(V startedBy) {
        return with("StartedBy", startedBy);
    }

    /** Sets {@code "Tags"}, an array, with computed values in it or without. */
    default B tags(List<?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "TaskDefinition"}, a text; required. */
    default B taskDefinition(String taskDefinition) {
        return with("TaskDefinition", Json.of(taskDefinition));
    }

    /** Sets {@code "TaskDefinition"}, computed; required. */
    default B taskDefinition(V taskDefinition) {
        return with("TaskDefinition", taskDefinition);
    }

    /** Sets {@code "ClientToken"}, a text. */
    default B clientToken(String clientToken) {
        return with("ClientToken", Json.of(clientToken));
    }

    /** Sets {@code "ClientToken"}, computed. */
    default B clientToken(V clientToken) {
        return with("ClientToken", clientToken);
    }

    /** Sets {@code "VolumeConfigurations"}, an array, with computed values in it or without. */
    default B volumeConfigurations(List<?> volumeConfigurations) {
        return with("VolumeConfigurations", volumeConfigurations);
    }

    /** Sets {@code "VolumeConfigurations"}, computed. */
    default B volumeConfigurations(V volumeConfigurations) {
        return with("VolumeConfigurations", volumeConfigurations);
    }

    /** Builds a JSONPath Task state that calls {@code ecs:runTask}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EcsRunTask<JsonPathBuilder, JsonPathValue> {

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

    /** Builds a JSONata Task state that calls {@code ecs:runTask}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EcsRunTask<JsonataBuilder, JsonataValue> {

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
