package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code eks:createCluster}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EksCreateCluster<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("eks:createCluster");

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

    /** Sets {@code "Name"}, a text; required. */
    default B name(String name) {
        return with("Name", Json.of(name));
    }

    /** Sets {@code "Name"}, computed; required. */
    default B name(V name) {
        return with("Name", name);
    }

    /** Sets {@code "Version"}, a text. */
    default B version(String version) {
        return with("Version", Json.of(version));
    }

    /** Sets {@code "Version"}, computed. */
    default B version(V version) {
        return with("Version", version);
    }

    /** Sets {@code "RoleArn"}, a text; required. */
    default B roleArn(String roleArn) {
        return with("RoleArn", Json.of(roleArn));
    }

    /** Sets {@code "RoleArn"}, computed; required. */
    default B roleArn(V roleArn) {
        return with("RoleArn", roleArn);
    }

    /** Sets {@code "ResourcesVpcConfig"}, an object, with computed values in it or without; required. */
    default B resourcesVpcConfig(Map<String, ?> resourcesVpcConfig) {
        return with("ResourcesVpcConfig", resourcesVpcConfig);
    }

    /** Sets {@code "ResourcesVpcConfig"}, computed; required. */
    default B resourcesVpcConfig(V resourcesVpcConfig) {
        return with("ResourcesVpcConfig", resourcesVpcConfig);
    }

    /** Sets {@code "KubernetesNetworkConfig"}, an object, with computed values in it or without. */
    default B kubernetesNetworkConfig(Map<String, ?> kubernetesNetworkConfig) {
        return with("KubernetesNetworkConfig", kubernetesNetworkConfig);
    }

    /** Sets {@code "KubernetesNetworkConfig"}, computed. */
    default B kubernetesNetworkConfig(V kubernetesNetworkConfig) {
        return with("KubernetesNetworkConfig", kubernetesNetworkConfig);
    }

    /** Sets {@code "Logging"}, an object, with computed values in it or without. */
    default B logging(Map<String, ?> logging) {
        return with("Logging", logging);
    }

    /** Sets {@code "Logging"}, computed. */
    default B logging(V logging) {
        return with("Logging", logging);
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

    /** Sets {@code "EncryptionConfig"}, an array, with computed values in it or without. */
    default B encryptionConfig(List<?> encryptionConfig) {
        return with("EncryptionConfig", encryptionConfig);
    }

    /** Sets {@code "EncryptionConfig"}, computed. */
    default B encryptionConfig(V encryptionConfig) {
        return with("EncryptionConfig", encryptionConfig);
    }

    /** Sets {@code "OutpostConfig"}, an object, with computed values in it or without. */
    default B outpostConfig(Map<String, ?> outpostConfig) {
        return with("OutpostConfig", outpostConfig);
    }

    /** Sets {@code "OutpostConfig"}, computed. */
    default B outpostConfig(V outpostConfig) {
        return with("OutpostConfig", outpostConfig);
    }

    /** Sets {@code "AccessConfig"}, an object, with computed values in it or without. */
    default B accessConfig(Map<String, ?> accessConfig) {
        return with("AccessConfig", accessConfig);
    }

    /** Sets {@code "AccessConfig"}, computed. */
    default B accessConfig(V accessConfig) {
        return with("AccessConfig", accessConfig);
    }

    /** Sets {@code "BootstrapSelfManagedAddons"}, a boolean. */
    default B bootstrapSelfManagedAddons(boolean bootstrapSelfManagedAddons) {
        return with("BootstrapSelfManagedAddons", Json.of(bootstrapSelfManagedAddons));
    }

    /** Sets {@code "BootstrapSelfManagedAddons"}, computed. */
    default B bootstrapSelfManagedAddons(V bootstrapSelfManagedAddons) {
        return with("BootstrapSelfManagedAddons", bootstrapSelfManagedAddons);
    }

    /** Sets {@code "UpgradePolicy"}, an object, with computed values in it or without. */
    default B upgradePolicy(Map<String, ?> upgradePolicy) {
        return with("UpgradePolicy", upgradePolicy);
    }

    /** Sets {@code "UpgradePolicy"}, computed. */
    default B upgradePolicy(V upgradePolicy) {
        return with("UpgradePolicy", upgradePolicy);
    }

    /** Sets {@code "ZonalShiftConfig"}, an object, with computed values in it or without. */
    default B zonalShiftConfig(Map<String, ?> zonalShiftConfig) {
        return with("ZonalShiftConfig", zonalShiftConfig);
    }

    /** Sets {@code "ZonalShiftConfig"}, computed. */
    default B zonalShiftConfig(V zonalShiftConfig) {
        return with("ZonalShiftConfig", zonalShiftConfig);
    }

    /** Sets {@code "RemoteNetworkConfig"}, an object, with computed values in it or without. */
    default B remoteNetworkConfig(Map<String, ?> remoteNetworkConfig) {
        return with("RemoteNetworkConfig", remoteNetworkConfig);
    }

    /** Sets {@code "RemoteNetworkConfig"}, computed. */
    default B remoteNetworkConfig(V remoteNetworkConfig) {
        return with("RemoteNetworkConfig", remoteNetworkConfig);
    }

    /** Sets {@code "ComputeConfig"}, an object, with computed values in it or without. */
    default B computeConfig(Map<String, ?> computeConfig) {
        return with("ComputeConfig", computeConfig);
    }

    /** Sets {@code "ComputeConfig"}, computed. */
    default B computeConfig(V computeConfig) {
        return with("ComputeConfig", computeConfig);
    }

    /** Sets {@code "StorageConfig"}, an object, with computed values in it or without. */
    default B storageConfig(Map<String, ?> storageConfig) {
        return with("StorageConfig", storageConfig);
    }

    /** Sets {@code "StorageConfig"}, computed. */
    default B storageConfig(V storageConfig) {
        return with("StorageConfig", storageConfig);
    }

    /** Sets {@code "DeletionProtection"}, a boolean. */
    default B deletionProtection(boolean deletionProtection) {
        return with("DeletionProtection", Json.of(deletionProtection));
    }

    /** Sets {@code "DeletionProtection"}, computed. */
    default B deletionProtection(V deletionProtection) {
        return with("DeletionProtection", deletionProtection);
    }

    /** Sets {@code "ControlPlaneScalingConfig"}, an object, with computed values in it or without. */
    default B controlPlaneScalingConfig(Map<String, ?> controlPlaneScalingConfig) {
        return with("ControlPlaneScalingConfig", controlPlaneScalingConfig);
    }

    /** Sets {@code "ControlPlaneScalingConfig"}, computed. */
    default B controlPlaneScalingConfig(V controlPlaneScalingConfig) {
        return with("ControlPlaneScalingConfig", controlPlaneScalingConfig);
    }

    /** Sets {@code "KubeApiServerConfig"}, an object, with computed values in it or without. */
    default B kubeApiServerConfig(Map<String, ?> kubeApiServerConfig) {
        return with("KubeApiServerConfig", kubeApiServerConfig);
    }

    /** Sets {@code "KubeApiServerConfig"}, computed. */
    default B kubeApiServerConfig(V kubeApiServerConfig) {
        return with("KubeApiServerConfig", kubeApiServerConfig);
    }

    /** Sets {@code "KubeSchedulerConfig"}, an object, with computed values in it or without. */
    default B kubeSchedulerConfig(Map<String, ?> kubeSchedulerConfig) {
        return with("KubeSchedulerConfig", kubeSchedulerConfig);
    }

    /** Sets {@code "KubeSchedulerConfig"}, computed. */
    default B kubeSchedulerConfig(V kubeSchedulerConfig) {
        return with("KubeSchedulerConfig", kubeSchedulerConfig);
    }

    /** Sets {@code "KubeControllerManagerConfig"}, an object, with computed values in it or without. */
    default B kubeControllerManagerConfig(Map<String, ?> kubeControllerManagerConfig) {
        return with("KubeControllerManagerConfig", kubeControllerManagerConfig);
    }

    /** Sets {@code "KubeControllerManagerConfig"}, computed. */
    default B kubeControllerManagerConfig(V kubeControllerManagerConfig) {
        return with("KubeControllerManagerConfig", kubeControllerManagerConfig);
    }

    /** Builds a JSONPath Task state that calls {@code eks:createCluster}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EksCreateCluster<JsonPathBuilder, JsonPathValue> {

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

    /** Builds a JSONata Task state that calls {@code eks:createCluster}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EksCreateCluster<JsonataBuilder, JsonataValue> {

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
