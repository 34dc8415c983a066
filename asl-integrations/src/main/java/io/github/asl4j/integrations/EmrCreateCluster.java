package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code elasticmapreduce:createCluster}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface EmrCreateCluster<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("elasticmapreduce:createCluster");

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

    /** Sets {@code "Name"}, a text; required. */
    default B name(String name) {
        return with("Name", Json.of(name));
    }

    /** Sets {@code "Name"}, computed; required. */
    default B name(V name) {
        return with("Name", name);
    }

    /** Sets {@code "LogUri"}, a text. */
    default B logUri(String logUri) {
        return with("LogUri", Json.of(logUri));
    }

    /** Sets {@code "LogUri"}, computed. */
    default B logUri(V logUri) {
        return with("LogUri", logUri);
    }

    /** Sets {@code "LogEncryptionKmsKeyId"}, a text. */
    default B logEncryptionKmsKeyId(String logEncryptionKmsKeyId) {
        return with("LogEncryptionKmsKeyId", Json.of(logEncryptionKmsKeyId));
    }

    /** Sets {@code "LogEncryptionKmsKeyId"}, computed. */
    default B logEncryptionKmsKeyId(V logEncryptionKmsKeyId) {
        return with("LogEncryptionKmsKeyId", logEncryptionKmsKeyId);
    }

    /** Sets {@code "AdditionalInfo"}, a text. */
    default B additionalInfo(String additionalInfo) {
        return with("AdditionalInfo", Json.of(additionalInfo));
    }

    /** Sets {@code "AdditionalInfo"}, computed. */
    default B additionalInfo(V additionalInfo) {
        return with("AdditionalInfo", additionalInfo);
    }

    /** Sets {@code "AmiVersion"}, a text. */
    default B amiVersion(String amiVersion) {
        return with("AmiVersion", Json.of(amiVersion));
    }

    /** Sets {@code "AmiVersion"}, computed. */
    default B amiVersion(V amiVersion) {
        return with("AmiVersion", amiVersion);
    }

    /** Sets {@code "ReleaseLabel"}, a text. */
    default B releaseLabel(String releaseLabel) {
        return with("ReleaseLabel", Json.of(releaseLabel));
    }

    /** Sets {@code "ReleaseLabel"}, computed. */
    default B releaseLabel(V releaseLabel) {
        return with("ReleaseLabel", releaseLabel);
    }

    /** Sets {@code "Instances"}, an object, with computed values in it or without; required. */
    default B instances(Map<String, ?> instances) {
        return with("Instances", instances);
    }

    /** Sets {@code "Instances"}, computed; required. */
    default B instances(V instances) {
        return with("Instances", instances);
    }

    /** Sets {@code "Steps"}, an array, with computed values in it or without. */
    default B steps(List<?> steps) {
        return with("Steps", steps);
    }

    /** Sets {@code "Steps"}, computed. */
    default B steps(V steps) {
        return with("Steps", steps);
    }

    /** Sets {@code "StepExecutionRoleArn"}, a text. */
    default B stepExecutionRoleArn(String stepExecutionRoleArn) {
        return with("StepExecutionRoleArn", Json.of(stepExecutionRoleArn));
    }

    /** Sets {@code "StepExecutionRoleArn"}, computed. */
    default B stepExecutionRoleArn(V stepExecutionRoleArn) {
        return with("StepExecutionRoleArn", stepExecutionRoleArn);
    }

    /** Sets {@code "BootstrapActions"}, an array, with computed values in it or without. */
    default B bootstrapActions(List<?> bootstrapActions) {
        return with("BootstrapActions", bootstrapActions);
    }

    /** Sets {@code "BootstrapActions"}, computed. */
    default B bootstrapActions(V bootstrapActions) {
        return with("BootstrapActions", bootstrapActions);
    }

    /** Sets {@code "SupportedProducts"}, an array, with computed values in it or without. */
    default B supportedProducts(List<?> supportedProducts) {
        return with("SupportedProducts", supportedProducts);
    }

    /** Sets {@code "SupportedProducts"}, computed. */
    default B supportedProducts(V supportedProducts) {
        return with("SupportedProducts", supportedProducts);
    }

    /** Sets {@code "NewSupportedProducts"}, an array, with computed values in it or without. */
    default B newSupportedProducts(List<?> newSupportedProducts) {
        return with("NewSupportedProducts", newSupportedProducts);
    }

    /** Sets {@code "NewSupportedProducts"}, computed. */
    default B newSupportedProducts(V newSupportedProducts) {
        return with("NewSupportedProducts", newSupportedProducts);
    }

    /** Sets {@code "Applications"}, an array, with computed values in it or without. */
    default B applications(List<?> applications) {
        return with("Applications", applications);
    }

    /** Sets {@code "Applications"}, computed. */
    default B applications(V applications) {
        return with("Applications", applications);
    }

    /** Sets {@code "Configurations"}, an array, with computed values in it or without. */
    default B configurations(List<?> configurations) {
        return with("Configurations", configurations);
    }

    /** Sets {@code "Configurations"}, computed. */
    default B configurations(V configurations) {
        return with("Configurations", configurations);
    }

    /** Sets {@code "VisibleToAllUsers"}, a boolean. */
    default B visibleToAllUsers(boolean visibleToAllUsers) {
        return with("VisibleToAllUsers", Json.of(visibleToAllUsers));
    }

    /** Sets {@code "VisibleToAllUsers"}, computed. */
    default B visibleToAllUsers(V visibleToAllUsers) {
        return with("VisibleToAllUsers", visibleToAllUsers);
    }

    /** Sets {@code "JobFlowRole"}, a text. */
    default B jobFlowRole(String jobFlowRole) {
        return with("JobFlowRole", Json.of(jobFlowRole));
    }

    /** Sets {@code "JobFlowRole"}, computed. */
    default B jobFlowRole(V jobFlowRole) {
        return with("JobFlowRole", jobFlowRole);
    }

    /** Sets {@code "ServiceRole"}, a text. */
    default B serviceRole(String serviceRole) {
        return with("ServiceRole", Json.of(serviceRole));
    }

    /** Sets {@code "ServiceRole"}, computed. */
    default B serviceRole(V serviceRole) {
        return with("ServiceRole", serviceRole);
    }

    /** Sets {@code "Tags"}, an array, with computed values in it or without. */
    default B tags(List<?> tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "Tags"}, computed. */
    default B tags(V tags) {
        return with("Tags", tags);
    }

    /** Sets {@code "SecurityConfiguration"}, a text. */
    default B securityConfiguration(String securityConfiguration) {
        return with("SecurityConfiguration", Json.of(securityConfiguration));
    }

    /** Sets {@code "SecurityConfiguration"}, computed. */
    default B securityConfiguration(V securityConfiguration) {
        return with("SecurityConfiguration", securityConfiguration);
    }

    /** Sets {@code "AutoScalingRole"}, a text. */
    default B autoScalingRole(String autoScalingRole) {
        return with("AutoScalingRole", Json.of(autoScalingRole));
    }

    /** Sets {@code "AutoScalingRole"}, computed. */
    default B autoScalingRole(V autoScalingRole) {
        return with("AutoScalingRole", autoScalingRole);
    }

    /** Sets {@code "ScaleDownBehavior"}, one of the known values. */
    default B scaleDownBehavior(EmrScaleDownBehavior scaleDownBehavior) {
        return with("ScaleDownBehavior", Json.of(scaleDownBehavior.text()));
    }

    /** Sets {@code "ScaleDownBehavior"}, a text, also one that is not known here. */
    default B scaleDownBehavior(String scaleDownBehavior) {
        return with("ScaleDownBehavior", Json.of(scaleDownBehavior));
    }

    /** Sets {@code "ScaleDownBehavior"}, computed. */
    default B scaleDownBehavior(V scaleDownBehavior) {
        return with("ScaleDownBehavior", scaleDownBehavior);
    }

    /** Sets {@code "CustomAmiId"}, a text. */
    default B customAmiId(String customAmiId) {
        return with("CustomAmiId", Json.of(customAmiId));
    }

    /** Sets {@code "CustomAmiId"}, computed. */
    default B customAmiId(V customAmiId) {
        return with("CustomAmiId", customAmiId);
    }

    /** Sets {@code "EbsRootVolumeSize"}, a whole number. */
    default B ebsRootVolumeSize(long ebsRootVolumeSize) {
        return with("EbsRootVolumeSize", Json.of(ebsRootVolumeSize));
    }

    /** Sets {@code "EbsRootVolumeSize"}, computed. */
    default B ebsRootVolumeSize(V ebsRootVolumeSize) {
        return with("EbsRootVolumeSize", ebsRootVolumeSize);
    }

    /** Sets {@code "RepoUpgradeOnBoot"}, one of the known values. */
    default B repoUpgradeOnBoot(EmrRepoUpgradeOnBoot repoUpgradeOnBoot) {
        return with("RepoUpgradeOnBoot", Json.of(repoUpgradeOnBoot.text()));
    }

    /** Sets {@code "RepoUpgradeOnBoot"}, a text, also one that is not known here. */
    default B repoUpgradeOnBoot(String repoUpgradeOnBoot) {
        return with("RepoUpgradeOnBoot", Json.of(repoUpgradeOnBoot));
    }

    /** Sets {@code "RepoUpgradeOnBoot"}, computed. */
    default B repoUpgradeOnBoot(V repoUpgradeOnBoot) {
        return with("RepoUpgradeOnBoot", repoUpgradeOnBoot);
    }

    /** Sets {@code "KerberosAttributes"}, an object, with computed values in it or without. */
    default B kerberosAttributes(Map<String, ?> kerberosAttributes) {
        return with("KerberosAttributes", kerberosAttributes);
    }

    /** Sets {@code "KerberosAttributes"}, computed. */
    default B kerberosAttributes(V kerberosAttributes) {
        return with("KerberosAttributes", kerberosAttributes);
    }

    /** Sets {@code "StepConcurrencyLevel"}, a whole number. */
    default B stepConcurrencyLevel(long stepConcurrencyLevel) {
        return with("StepConcurrencyLevel", Json.of(stepConcurrencyLevel));
    }

    /** Sets {@code "StepConcurrencyLevel"}, computed. */
    default B stepConcurrencyLevel(V stepConcurrencyLevel) {
        return with("StepConcurrencyLevel", stepConcurrencyLevel);
    }

    /** Sets {@code "ManagedScalingPolicy"}, an object, with computed values in it or without. */
    default B managedScalingPolicy(Map<String, ?> managedScalingPolicy) {
        return with("ManagedScalingPolicy", managedScalingPolicy);
    }

    /** Sets {@code "ManagedScalingPolicy"}, computed. */
    default B managedScalingPolicy(V managedScalingPolicy) {
        return with("ManagedScalingPolicy", managedScalingPolicy);
    }

    /** Sets {@code "PlacementGroupConfigs"}, an array, with computed values in it or without. */
    default B placementGroupConfigs(List<?> placementGroupConfigs) {
        return with("PlacementGroupConfigs", placementGroupConfigs);
    }

    /** Sets {@code "PlacementGroupConfigs"}, computed. */
    default B placementGroupConfigs(V placementGroupConfigs) {
        return with("PlacementGroupConfigs", placementGroupConfigs);
    }

    /** Sets {@code "AutoTerminationPolicy"}, an object, with computed values in it or without. */
    default B autoTerminationPolicy(Map<String, ?> autoTerminationPolicy) {
        return with("AutoTerminationPolicy", autoTerminationPolicy);
    }

    /** Sets {@code "AutoTerminationPolicy"}, computed. */
    default B autoTerminationPolicy(V autoTerminationPolicy) {
        return with("AutoTerminationPolicy", autoTerminationPolicy);
    }

    /** Sets {@code "OSReleaseLabel"}, a text. */
    default B osReleaseLabel(String osReleaseLabel) {
        return with("OSReleaseLabel", Json.of(osReleaseLabel));
    }

    /** Sets {@code "OSReleaseLabel"}, computed. */
    default B osReleaseLabel(V osReleaseLabel) {
        return with("OSReleaseLabel", osReleaseLabel);
    }

    /** Sets {@code "EbsRootVolumeIops"}, a whole number. */
    default B ebsRootVolumeIops(long ebsRootVolumeIops) {
        return with("EbsRootVolumeIops", Json.of(ebsRootVolumeIops));
    }

    /** Sets {@code "EbsRootVolumeIops"}, computed. */
    default B ebsRootVolumeIops(V ebsRootVolumeIops) {
        return with("EbsRootVolumeIops", ebsRootVolumeIops);
    }

    /** Sets {@code "EbsRootVolumeThroughput"}, a whole number. */
    default B ebsRootVolumeThroughput(long ebsRootVolumeThroughput) {
        return with("EbsRootVolumeThroughput", Json.of(ebsRootVolumeThroughput));
    }

    /** Sets {@code "EbsRootVolumeThroughput"}, computed. */
    default B ebsRootVolumeThroughput(V ebsRootVolumeThroughput) {
        return with("EbsRootVolumeThroughput", ebsRootVolumeThroughput);
    }

    /** Sets {@code "ExtendedSupport"}, a boolean. */
    default B extendedSupport(boolean extendedSupport) {
        return with("ExtendedSupport", Json.of(extendedSupport));
    }

    /** Sets {@code "ExtendedSupport"}, computed. */
    default B extendedSupport(V extendedSupport) {
        return with("ExtendedSupport", extendedSupport);
    }

    /** Sets {@code "MonitoringConfiguration"}, an object, with computed values in it or without. */
    default B monitoringConfiguration(Map<String, ?> monitoringConfiguration) {
        return with("MonitoringConfiguration", monitoringConfiguration);
    }

    /** Sets {@code "MonitoringConfiguration"}, computed. */
    default B monitoringConfiguration(V monitoringConfiguration) {
        return with("MonitoringConfiguration", monitoringConfiguration);
    }

    /** Sets {@code "SessionEnabled"}, a boolean. */
    default B sessionEnabled(boolean sessionEnabled) {
        return with("SessionEnabled", Json.of(sessionEnabled));
    }

    /** Sets {@code "SessionEnabled"}, computed. */
    default B sessionEnabled(V sessionEnabled) {
        return with("SessionEnabled", sessionEnabled);
    }

    /** Builds a JSONPath Task state that calls {@code elasticmapreduce:createCluster}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements EmrCreateCluster<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code elasticmapreduce:createCluster}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements EmrCreateCluster<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
