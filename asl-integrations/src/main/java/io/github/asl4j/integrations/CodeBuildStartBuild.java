package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.Value;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code codebuild:startBuild}.
 *
 * @param <B> the builder
 * @param <V> the computed values of its query language
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">AWS</a>
 */
public interface CodeBuildStartBuild<B, V extends Value> extends IntegrationSetters<B, V> {

    /** The data of this integration. */
    Integration INTEGRATION = Catalogue.get("codebuild:startBuild");

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

    /** Sets {@code "ProjectName"}, a text; required. */
    default B projectName(String projectName) {
        return with("ProjectName", Json.of(projectName));
    }

    /** Sets {@code "ProjectName"}, computed; required. */
    default B projectName(V projectName) {
        return with("ProjectName", projectName);
    }

    /** Sets {@code "SecondarySourcesOverride"}, an array, with computed values in it or without. */
    default B secondarySourcesOverride(List<?> secondarySourcesOverride) {
        return with("SecondarySourcesOverride", secondarySourcesOverride);
    }

    /** Sets {@code "SecondarySourcesOverride"}, computed. */
    default B secondarySourcesOverride(V secondarySourcesOverride) {
        return with("SecondarySourcesOverride", secondarySourcesOverride);
    }

    /** Sets {@code "SecondarySourcesVersionOverride"}, an array, with computed values in it or without. */
    default B secondarySourcesVersionOverride(List<?> secondarySourcesVersionOverride) {
        return with("SecondarySourcesVersionOverride", secondarySourcesVersionOverride);
    }

    /** Sets {@code "SecondarySourcesVersionOverride"}, computed. */
    default B secondarySourcesVersionOverride(V secondarySourcesVersionOverride) {
        return with("SecondarySourcesVersionOverride", secondarySourcesVersionOverride);
    }

    /** Sets {@code "SourceVersion"}, a text. */
    default B sourceVersion(String sourceVersion) {
        return with("SourceVersion", Json.of(sourceVersion));
    }

    /** Sets {@code "SourceVersion"}, computed. */
    default B sourceVersion(V sourceVersion) {
        return with("SourceVersion", sourceVersion);
    }

    /** Sets {@code "ArtifactsOverride"}, an object, with computed values in it or without. */
    default B artifactsOverride(Map<String, ?> artifactsOverride) {
        return with("ArtifactsOverride", artifactsOverride);
    }

    /** Sets {@code "ArtifactsOverride"}, computed. */
    default B artifactsOverride(V artifactsOverride) {
        return with("ArtifactsOverride", artifactsOverride);
    }

    /** Sets {@code "SecondaryArtifactsOverride"}, an array, with computed values in it or without. */
    default B secondaryArtifactsOverride(List<?> secondaryArtifactsOverride) {
        return with("SecondaryArtifactsOverride", secondaryArtifactsOverride);
    }

    /** Sets {@code "SecondaryArtifactsOverride"}, computed. */
    default B secondaryArtifactsOverride(V secondaryArtifactsOverride) {
        return with("SecondaryArtifactsOverride", secondaryArtifactsOverride);
    }

    /** Sets {@code "EnvironmentVariablesOverride"}, an array, with computed values in it or without. */
    default B environmentVariablesOverride(List<?> environmentVariablesOverride) {
        return with("EnvironmentVariablesOverride", environmentVariablesOverride);
    }

    /** Sets {@code "EnvironmentVariablesOverride"}, computed. */
    default B environmentVariablesOverride(V environmentVariablesOverride) {
        return with("EnvironmentVariablesOverride", environmentVariablesOverride);
    }

    /** Sets {@code "SourceTypeOverride"}, one of the known values. */
    default B sourceTypeOverride(CodeBuildSourceTypeOverride sourceTypeOverride) {
        return with("SourceTypeOverride", Json.of(sourceTypeOverride.text()));
    }

    /** Sets {@code "SourceTypeOverride"}, a text, also one that is not known here. */
    default B sourceTypeOverride(String sourceTypeOverride) {
        return with("SourceTypeOverride", Json.of(sourceTypeOverride));
    }

    /** Sets {@code "SourceTypeOverride"}, computed. */
    default B sourceTypeOverride(V sourceTypeOverride) {
        return with("SourceTypeOverride", sourceTypeOverride);
    }

    /** Sets {@code "SourceLocationOverride"}, a text. */
    default B sourceLocationOverride(String sourceLocationOverride) {
        return with("SourceLocationOverride", Json.of(sourceLocationOverride));
    }

    /** Sets {@code "SourceLocationOverride"}, computed. */
    default B sourceLocationOverride(V sourceLocationOverride) {
        return with("SourceLocationOverride", sourceLocationOverride);
    }

    /** Sets {@code "SourceAuthOverride"}, an object, with computed values in it or without. */
    default B sourceAuthOverride(Map<String, ?> sourceAuthOverride) {
        return with("SourceAuthOverride", sourceAuthOverride);
    }

    /** Sets {@code "SourceAuthOverride"}, computed. */
    default B sourceAuthOverride(V sourceAuthOverride) {
        return with("SourceAuthOverride", sourceAuthOverride);
    }

    /** Sets {@code "GitCloneDepthOverride"}, a whole number. */
    default B gitCloneDepthOverride(long gitCloneDepthOverride) {
        return with("GitCloneDepthOverride", Json.of(gitCloneDepthOverride));
    }

    /** Sets {@code "GitCloneDepthOverride"}, computed. */
    default B gitCloneDepthOverride(V gitCloneDepthOverride) {
        return with("GitCloneDepthOverride", gitCloneDepthOverride);
    }

    /** Sets {@code "GitSubmodulesConfigOverride"}, an object, with computed values in it or without. */
    default B gitSubmodulesConfigOverride(Map<String, ?> gitSubmodulesConfigOverride) {
        return with("GitSubmodulesConfigOverride", gitSubmodulesConfigOverride);
    }

    /** Sets {@code "GitSubmodulesConfigOverride"}, computed. */
    default B gitSubmodulesConfigOverride(V gitSubmodulesConfigOverride) {
        return with("GitSubmodulesConfigOverride", gitSubmodulesConfigOverride);
    }

    /** Sets {@code "BuildspecOverride"}, a text. */
    default B buildspecOverride(String buildspecOverride) {
        return with("BuildspecOverride", Json.of(buildspecOverride));
    }

    /** Sets {@code "BuildspecOverride"}, computed. */
    default B buildspecOverride(V buildspecOverride) {
        return with("BuildspecOverride", buildspecOverride);
    }

    /** Sets {@code "InsecureSslOverride"}, a boolean. */
    default B insecureSslOverride(boolean insecureSslOverride) {
        return with("InsecureSslOverride", Json.of(insecureSslOverride));
    }

    /** Sets {@code "InsecureSslOverride"}, computed. */
    default B insecureSslOverride(V insecureSslOverride) {
        return with("InsecureSslOverride", insecureSslOverride);
    }

    /** Sets {@code "ReportBuildStatusOverride"}, a boolean. */
    default B reportBuildStatusOverride(boolean reportBuildStatusOverride) {
        return with("ReportBuildStatusOverride", Json.of(reportBuildStatusOverride));
    }

    /** Sets {@code "ReportBuildStatusOverride"}, computed. */
    default B reportBuildStatusOverride(V reportBuildStatusOverride) {
        return with("ReportBuildStatusOverride", reportBuildStatusOverride);
    }

    /** Sets {@code "BuildStatusConfigOverride"}, an object, with computed values in it or without. */
    default B buildStatusConfigOverride(Map<String, ?> buildStatusConfigOverride) {
        return with("BuildStatusConfigOverride", buildStatusConfigOverride);
    }

    /** Sets {@code "BuildStatusConfigOverride"}, computed. */
    default B buildStatusConfigOverride(V buildStatusConfigOverride) {
        return with("BuildStatusConfigOverride", buildStatusConfigOverride);
    }

    /** Sets {@code "EnvironmentTypeOverride"}, one of the known values. */
    default B environmentTypeOverride(CodeBuildEnvironmentTypeOverride environmentTypeOverride) {
        return with("EnvironmentTypeOverride", Json.of(environmentTypeOverride.text()));
    }

    /** Sets {@code "EnvironmentTypeOverride"}, a text, also one that is not known here. */
    default B environmentTypeOverride(String environmentTypeOverride) {
        return with("EnvironmentTypeOverride", Json.of(environmentTypeOverride));
    }

    /** Sets {@code "EnvironmentTypeOverride"}, computed. */
    default B environmentTypeOverride(V environmentTypeOverride) {
        return with("EnvironmentTypeOverride", environmentTypeOverride);
    }

    /** Sets {@code "ImageOverride"}, a text. */
    default B imageOverride(String imageOverride) {
        return with("ImageOverride", Json.of(imageOverride));
    }

    /** Sets {@code "ImageOverride"}, computed. */
    default B imageOverride(V imageOverride) {
        return with("ImageOverride", imageOverride);
    }

    /** Sets {@code "ComputeTypeOverride"}, one of the known values. */
    default B computeTypeOverride(CodeBuildComputeTypeOverride computeTypeOverride) {
        return with("ComputeTypeOverride", Json.of(computeTypeOverride.text()));
    }

    /** Sets {@code "ComputeTypeOverride"}, a text, also one that is not known here. */
    default B computeTypeOverride(String computeTypeOverride) {
        return with("ComputeTypeOverride", Json.of(computeTypeOverride));
    }

    /** Sets {@code "ComputeTypeOverride"}, computed. */
    default B computeTypeOverride(V computeTypeOverride) {
        return with("ComputeTypeOverride", computeTypeOverride);
    }

    /** Sets {@code "CertificateOverride"}, a text. */
    default B certificateOverride(String certificateOverride) {
        return with("CertificateOverride", Json.of(certificateOverride));
    }

    /** Sets {@code "CertificateOverride"}, computed. */
    default B certificateOverride(V certificateOverride) {
        return with("CertificateOverride", certificateOverride);
    }

    /** Sets {@code "CacheOverride"}, an object, with computed values in it or without. */
    default B cacheOverride(Map<String, ?> cacheOverride) {
        return with("CacheOverride", cacheOverride);
    }

    /** Sets {@code "CacheOverride"}, computed. */
    default B cacheOverride(V cacheOverride) {
        return with("CacheOverride", cacheOverride);
    }

    /** Sets {@code "ServiceRoleOverride"}, a text. */
    default B serviceRoleOverride(String serviceRoleOverride) {
        return with("ServiceRoleOverride", Json.of(serviceRoleOverride));
    }

    /** Sets {@code "ServiceRoleOverride"}, computed. */
    default B serviceRoleOverride(V serviceRoleOverride) {
        return with("ServiceRoleOverride", serviceRoleOverride);
    }

    /** Sets {@code "PrivilegedModeOverride"}, a boolean. */
    default B privilegedModeOverride(boolean privilegedModeOverride) {
        return with("PrivilegedModeOverride", Json.of(privilegedModeOverride));
    }

    /** Sets {@code "PrivilegedModeOverride"}, computed. */
    default B privilegedModeOverride(V privilegedModeOverride) {
        return with("PrivilegedModeOverride", privilegedModeOverride);
    }

    /** Sets {@code "TimeoutInMinutesOverride"}, a whole number. */
    default B timeoutInMinutesOverride(long timeoutInMinutesOverride) {
        return with("TimeoutInMinutesOverride", Json.of(timeoutInMinutesOverride));
    }

    /** Sets {@code "TimeoutInMinutesOverride"}, computed. */
    default B timeoutInMinutesOverride(V timeoutInMinutesOverride) {
        return with("TimeoutInMinutesOverride", timeoutInMinutesOverride);
    }

    /** Sets {@code "QueuedTimeoutInMinutesOverride"}, a whole number. */
    default B queuedTimeoutInMinutesOverride(long queuedTimeoutInMinutesOverride) {
        return with("QueuedTimeoutInMinutesOverride", Json.of(queuedTimeoutInMinutesOverride));
    }

    /** Sets {@code "QueuedTimeoutInMinutesOverride"}, computed. */
    default B queuedTimeoutInMinutesOverride(V queuedTimeoutInMinutesOverride) {
        return with("QueuedTimeoutInMinutesOverride", queuedTimeoutInMinutesOverride);
    }

    /** Sets {@code "EncryptionKeyOverride"}, a text. */
    default B encryptionKeyOverride(String encryptionKeyOverride) {
        return with("EncryptionKeyOverride", Json.of(encryptionKeyOverride));
    }

    /** Sets {@code "EncryptionKeyOverride"}, computed. */
    default B encryptionKeyOverride(V encryptionKeyOverride) {
        return with("EncryptionKeyOverride", encryptionKeyOverride);
    }

    /** Sets {@code "IdempotencyToken"}, a text. */
    default B idempotencyToken(String idempotencyToken) {
        return with("IdempotencyToken", Json.of(idempotencyToken));
    }

    /** Sets {@code "IdempotencyToken"}, computed. */
    default B idempotencyToken(V idempotencyToken) {
        return with("IdempotencyToken", idempotencyToken);
    }

    /** Sets {@code "LogsConfigOverride"}, an object, with computed values in it or without. */
    default B logsConfigOverride(Map<String, ?> logsConfigOverride) {
        return with("LogsConfigOverride", logsConfigOverride);
    }

    /** Sets {@code "LogsConfigOverride"}, computed. */
    default B logsConfigOverride(V logsConfigOverride) {
        return with("LogsConfigOverride", logsConfigOverride);
    }

    /** Sets {@code "RegistryCredentialOverride"}, an object, with computed values in it or without. */
    default B registryCredentialOverride(Map<String, ?> registryCredentialOverride) {
        return with("RegistryCredentialOverride", registryCredentialOverride);
    }

    /** Sets {@code "RegistryCredentialOverride"}, computed. */
    default B registryCredentialOverride(V registryCredentialOverride) {
        return with("RegistryCredentialOverride", registryCredentialOverride);
    }

    /** Sets {@code "ImagePullCredentialsTypeOverride"}, one of the known values. */
    default B imagePullCredentialsTypeOverride(
            CodeBuildImagePullCredentialsTypeOverride imagePullCredentialsTypeOverride) {
        return with("ImagePullCredentialsTypeOverride", Json.of(imagePullCredentialsTypeOverride.text()));
    }

    /** Sets {@code "ImagePullCredentialsTypeOverride"}, a text, also one that is not known here. */
    default B imagePullCredentialsTypeOverride(String imagePullCredentialsTypeOverride) {
        return with("ImagePullCredentialsTypeOverride", Json.of(imagePullCredentialsTypeOverride));
    }

    /** Sets {@code "ImagePullCredentialsTypeOverride"}, computed. */
    default B imagePullCredentialsTypeOverride(V imagePullCredentialsTypeOverride) {
        return with("ImagePullCredentialsTypeOverride", imagePullCredentialsTypeOverride);
    }

    /** Sets {@code "DebugSessionEnabled"}, a boolean. */
    default B debugSessionEnabled(boolean debugSessionEnabled) {
        return with("DebugSessionEnabled", Json.of(debugSessionEnabled));
    }

    /** Sets {@code "DebugSessionEnabled"}, computed. */
    default B debugSessionEnabled(V debugSessionEnabled) {
        return with("DebugSessionEnabled", debugSessionEnabled);
    }

    /** Sets {@code "FleetOverride"}, an object, with computed values in it or without. */
    default B fleetOverride(Map<String, ?> fleetOverride) {
        return with("FleetOverride", fleetOverride);
    }

    /** Sets {@code "FleetOverride"}, computed. */
    default B fleetOverride(V fleetOverride) {
        return with("FleetOverride", fleetOverride);
    }

    /** Sets {@code "AutoRetryLimitOverride"}, a whole number. */
    default B autoRetryLimitOverride(long autoRetryLimitOverride) {
        return with("AutoRetryLimitOverride", Json.of(autoRetryLimitOverride));
    }

    /** Sets {@code "AutoRetryLimitOverride"}, computed. */
    default B autoRetryLimitOverride(V autoRetryLimitOverride) {
        return with("AutoRetryLimitOverride", autoRetryLimitOverride);
    }

    /** Sets {@code "HostKernelOverride"}, one of the known values. */
    default B hostKernelOverride(CodeBuildHostKernelOverride hostKernelOverride) {
        return with("HostKernelOverride", Json.of(hostKernelOverride.text()));
    }

    /** Sets {@code "HostKernelOverride"}, a text, also one that is not known here. */
    default B hostKernelOverride(String hostKernelOverride) {
        return with("HostKernelOverride", Json.of(hostKernelOverride));
    }

    /** Sets {@code "HostKernelOverride"}, computed. */
    default B hostKernelOverride(V hostKernelOverride) {
        return with("HostKernelOverride", hostKernelOverride);
    }

    /** Builds a JSONPath Task state that calls {@code codebuild:startBuild}. */
    final class JsonPathBuilder extends IntegrationTask.JsonPath<JsonPathBuilder>
            implements CodeBuildStartBuild<JsonPathBuilder, JsonPathValue> {

        private JsonPathBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonPathBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }

    /** Builds a JSONata Task state that calls {@code codebuild:startBuild}. */
    final class JsonataBuilder extends IntegrationTask.Jsonata<JsonataBuilder>
            implements CodeBuildStartBuild<JsonataBuilder, JsonataValue> {

        private JsonataBuilder() {
            super(INTEGRATION);
        }

        @Override
        public JsonataBuilder sync() {
            return pattern(IntegrationPattern.SYNC);
        }
    }
}
