package io.github.asl4j.integrations;

/** The values of {@code "ImagePullCredentialsTypeOverride"} of {@code codebuild} that are known; a text may stand in their place. */
public enum CodeBuildImagePullCredentialsTypeOverride {
    /** {@code CODEBUILD}. */
    CODEBUILD("CODEBUILD"),
    /** {@code SERVICE_ROLE}. */
    SERVICE_ROLE("SERVICE_ROLE");

    private final String text;

    CodeBuildImagePullCredentialsTypeOverride(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
