package io.github.asl4j.integrations;

/** The values of {@code "RepoUpgradeOnBoot"} of {@code elasticmapreduce} that are known; a text may stand in their place. */
public enum EmrRepoUpgradeOnBoot {
    /** {@code SECURITY}. */
    SECURITY("SECURITY"),
    /** {@code NONE}. */
    NONE("NONE");

    private final String text;

    EmrRepoUpgradeOnBoot(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
