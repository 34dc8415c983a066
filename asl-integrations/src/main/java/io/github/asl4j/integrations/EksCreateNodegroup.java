package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code eks:createNodegroup}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EksCreateNodegroup<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("eks:createNodegroup");

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

    /** Sets {@code "NodegroupName"}, a text; required. */
    default B nodegroupName(String nodegroupName) {
        return with("NodegroupName", Json.of(nodegroupName));
    }

    /** Sets {@code "NodegroupName"}, computed; required. */
    default B nodegroupName(V nodegroupName) {
        return with("NodegroupName", nodegroupName);
    }

    /** Sets {@code "ScalingConfig"}, an object, with computed values in it or without. */
    default B scalingConfig(Map<String, ?> scalingConfig) {
        return with("ScalingConfig", scalingConfig);
    }

    /** Sets {@code "ScalingConfig"}, computed. */
    default B scalingConfig(V scalingConfig) {
        return with("ScalingConfig", scalingConfig);
    }

    /** Sets {@code "DiskSize"}, a whole number. */
    default B diskSize(long diskSize) {
        return with("DiskSize", Json.of(diskSize));
    }

    /** Sets {@code "DiskSize"}, computed. */
    default B diskSize(V diskSize) {
        return with("DiskSize", diskSize);
    }

    /** Sets {@code "Subnets"}, an array, with computed values in it or without; required. */
    default B subnets(List<?> subnets) {
        return with("Subnets", subnets);
    }

    /** Sets {@code "Subnets"}, computed; required. */
    default B subnets(V subnets) {
        return with("Subnets", subnets);
    }

    /** Sets {@code "InstanceTypes"}, an array, with computed values in it or without. */
    default B instanceTypes(List<?> instanceTypes) {
        return with("InstanceTypes", instanceTypes);
    }

    /** Sets {@code "InstanceTypes"}, computed. */
    default B instanceTypes(V instanceTypes) {
        return with("InstanceTypes", instanceTypes);
    }

    /** Sets {@code "AmiType"}, one of the known values. */
    default B amiType(EksAmiType amiType) {
        return with("AmiType", Json.of(amiType.text()));
    }

    /** Sets {@code "AmiType"}, a text, also one that is not known here. */
    default B amiType(String amiType) {
        return with("AmiType", Json.of(amiType));
    }

    /** Sets {@code "AmiType"}, computed. */
    default B amiType(V amiType) {
        return with("AmiType", amiType);
    }

    /** Sets {@code "RemoteAccess"}, an object, with computed values in it or without. */
    default B remoteAccess(Map<String, ?> remoteAccess) {
        return with("RemoteAccess", remoteAccess);
    }

    /** Sets {@code "RemoteAccess"}, computed. */
    default B remoteAccess(V remoteAccess) {
        return with("RemoteAccess", remoteAccess);
    }

    /** Sets {@code "NodeRole"}, a text; required. */
    default B nodeRole(String nodeRole) {
        return with("NodeRole", Json.of(nodeRole));
    }

    /** Sets {@code "NodeRole"}, computed; required. */
    default B nodeRole(V nodeRole) {
        return with("NodeRole", nodeRole);
    }

    /** Sets {@code "Labels"}, an object, with computed values in it or without. */
    default B labels(Map<String, ?> labels) {
        return with("Labels", labels);
    }

    /** Sets {@code "Labels"}, computed. */
    default B labels(V labels) {
        return with("Labels", labels);
    }

    /** Sets {@code "Taints"}, an array, with computed values in it or without. */
    default B taints(List<?> taints) {
        return with("Taints", taints);
    }

    /** Sets {@code "Taints"}, computed. */
    default B taints(V taints) {
        return with("Taints", taints);
    }

    /** Sets {@code "Tags"}, an object, with computed values in it or without. */
    default B tags(Map<String, ?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "ClientRequestToken"}, a text. */
    default B clientRequestToken(String clientRequestToken) {
        return with("ClientRequestToken", Json.of(clientRequestToken));
    }

    /** Sets {@code "ClientRequestToken"}, computed. */
    default B clientRequestToken(V clientRequestToken) {
        return with("ClientRequestToken", clientRequestToken);
    }

    /** Sets {@code "LaunchTemplate"}, an object, with computed values in it or without. */
    default B launchTemplate(Map<String, ?> launchTemplate) {
        return with("LaunchTemplate", launchTemplate);
    }

    /** Sets {@code "LaunchTemplate"}, computed. */
    default B launchTemplate(V launchTemplate) {
        return with("LaunchTemplate", launchTemplate);
    }

    /** Sets {@code "UpdateConfig"}, an object, with computed values in it or without. */
    default B updateConfig(Map<String, ?> updateConfig) {
        return with("UpdateConfig", updateConfig);
    }

    /** Sets {@code "UpdateConfig"}, computed. */
    default B updateConfig(V updateConfig) {
        return with("UpdateConfig", updateConfig);
    }

    /** Sets {@code "NodeRepairConfig"}, an object, with computed values in it or without. */
    default B nodeRepairConfig(Map<String, ?> nodeRepairConfig) {
        return with("NodeRepairConfig", nodeRepairConfig);
    }

    /** Sets {@code "NodeRepairConfig"}, computed. */
    default B nodeRepairConfig(V nodeRepairConfig) {
        return with("NodeRepairConfig", nodeRepairConfig);
    }

    /** Sets {@code "CapacityType"}, one of the known values. */
    default B capacityType(EksCapacityType capacityType) {
        return with("CapacityType", Json.of(capacityType.text()));
    }

    /** Sets {@code "CapacityType"}, a text, also one that is not known here. */
    default B capacityType(String capacityType) {
        return with("CapacityType", Json.of(capacityType));
    }

    /** Sets {@code "CapacityType"}, computed. */
    default B capacityType(V capacityType) {
        return with("CapacityType", capacityType);
    }

    /** Sets {@code "Version"}, a text. */
    default B version(String version) {
        return with("Version", Json.of(version));
    }

    /** Sets {@code "Version"}, computed. */
    default B version(V version) {
        return with("Version", version);
    }

    /** Sets {@code "ReleaseVersion"}, a text. */
    default B releaseVersion(String releaseVersion) {
        return with("ReleaseVersion", Json.of(releaseVersion));
    }

    /** Sets {@code "ReleaseVersion"}, computed. */
    default B releaseVersion(V releaseVersion) {
        return with("ReleaseVersion", releaseVersion);
    }

    /** Sets {@code "WarmPoolConfig"}, an object, with computed values in it or without. */
    default B warmPoolConfig(Map<String, ?> warmPoolConfig) {
        return with("WarmPoolConfig", warmPoolConfig);
    }

    /** Sets {@code "WarmPoolConfig"}, computed. */
    default B warmPoolConfig(V warmPoolConfig) {
        return with("WarmPoolConfig", warmPoolConfig);
    }

    /** Builds a JSONPath Task state that calls {@code eks:createNodegroup}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EksCreateNodegroup<JsonPathBuilder, JsonPathValue> {

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

    /** Builds a JSONata Task state that calls {@code eks:createNodegroup}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EksCreateNodegroup<JsonataBuilder, JsonataValue> {

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
