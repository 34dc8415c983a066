package io.github.asl4j.integrations;

/** The values of {@code "SourceTypeOverride"} of {@code codebuild} that are known; a text may stand in their place. */
public enum CodeBuildSourceTypeOverride {
    /** {@code CODECOMMIT}. */
    CODECOMMIT("CODECOMMIT"),
    /** {@code CODEPIPELINE}. */
    CODEPIPELINE("CODEPIPELINE"),
    /** {@code GITHUB}. */
    GITHUB("GITHUB"),
    /** {@code GITLAB}. */
    GITLAB("GITLAB"),
    /** {@code GITLAB_SELF_MANAGED}. */
    GITLAB_SELF_MANAGED("GITLAB_SELF_MANAGED"),
    /** {@code S3}. */
    S3("S3"),
    /** {@code BITBUCKET}. */
    BITBUCKET("BITBUCKET"),
    /** {@code GITHUB_ENTERPRISE}. */
    GITHUB_ENTERPRISE("GITHUB_ENTERPRISE"),
    /** {@code NO_SOURCE}. */
    NO_SOURCE("NO_SOURCE");

    private final String text;

    CodeBuildSourceTypeOverride(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
