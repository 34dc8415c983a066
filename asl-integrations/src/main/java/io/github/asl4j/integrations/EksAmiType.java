package io.github.asl4j.integrations;

/** The values of {@code "AmiType"} of {@code eks} that are known; a text may stand in their place. */
public enum EksAmiType {
    /** {@code AL2_x86_64}. */
    AL2_X86_64("AL2_x86_64"),
    /** {@code AL2_x86_64_GPU}. */
    AL2_X86_64_GPU("AL2_x86_64_GPU"),
    /** {@code AL2_ARM_64}. */
    AL2_ARM_64("AL2_ARM_64"),
    /** {@code CUSTOM}. */
    CUSTOM("CUSTOM"),
    /** {@code BOTTLEROCKET_ARM_64}. */
    BOTTLEROCKET_ARM_64("BOTTLEROCKET_ARM_64"),
    /** {@code BOTTLEROCKET_x86_64}. */
    BOTTLEROCKET_X86_64("BOTTLEROCKET_x86_64"),
    /** {@code BOTTLEROCKET_ARM_64_FIPS}. */
    BOTTLEROCKET_ARM_64_FIPS("BOTTLEROCKET_ARM_64_FIPS"),
    /** {@code BOTTLEROCKET_x86_64_FIPS}. */
    BOTTLEROCKET_X86_64_FIPS("BOTTLEROCKET_x86_64_FIPS"),
    /** {@code BOTTLEROCKET_ARM_64_NVIDIA}. */
    BOTTLEROCKET_ARM_64_NVIDIA("BOTTLEROCKET_ARM_64_NVIDIA"),
    /** {@code BOTTLEROCKET_x86_64_NVIDIA}. */
    BOTTLEROCKET_X86_64_NVIDIA("BOTTLEROCKET_x86_64_NVIDIA"),
    /** {@code BOTTLEROCKET_ARM_64_NVIDIA_FIPS}. */
    BOTTLEROCKET_ARM_64_NVIDIA_FIPS("BOTTLEROCKET_ARM_64_NVIDIA_FIPS"),
    /** {@code BOTTLEROCKET_x86_64_NVIDIA_FIPS}. */
    BOTTLEROCKET_X86_64_NVIDIA_FIPS("BOTTLEROCKET_x86_64_NVIDIA_FIPS"),
    /** {@code WINDOWS_CORE_2019_x86_64}. */
    WINDOWS_CORE_2019_X86_64("WINDOWS_CORE_2019_x86_64"),
    /** {@code WINDOWS_FULL_2019_x86_64}. */
    WINDOWS_FULL_2019_X86_64("WINDOWS_FULL_2019_x86_64"),
    /** {@code WINDOWS_CORE_2022_x86_64}. */
    WINDOWS_CORE_2022_X86_64("WINDOWS_CORE_2022_x86_64"),
    /** {@code WINDOWS_FULL_2022_x86_64}. */
    WINDOWS_FULL_2022_X86_64("WINDOWS_FULL_2022_x86_64"),
    /** {@code WINDOWS_CORE_2025_x86_64}. */
    WINDOWS_CORE_2025_X86_64("WINDOWS_CORE_2025_x86_64"),
    /** {@code WINDOWS_FULL_2025_x86_64}. */
    WINDOWS_FULL_2025_X86_64("WINDOWS_FULL_2025_x86_64"),
    /** {@code AL2023_x86_64_STANDARD}. */
    AL2023_X86_64_STANDARD("AL2023_x86_64_STANDARD"),
    /** {@code AL2023_ARM_64_STANDARD}. */
    AL2023_ARM_64_STANDARD("AL2023_ARM_64_STANDARD"),
    /** {@code AL2023_x86_64_NEURON}. */
    AL2023_X86_64_NEURON("AL2023_x86_64_NEURON"),
    /** {@code AL2023_x86_64_NVIDIA}. */
    AL2023_X86_64_NVIDIA("AL2023_x86_64_NVIDIA"),
    /** {@code AL2023_ARM_64_NVIDIA}. */
    AL2023_ARM_64_NVIDIA("AL2023_ARM_64_NVIDIA");

    private final String text;

    EksAmiType(String text) {
        this.text = text;
    }

    /** Returns the value as AWS has it. */
    public String text() {
        return text;
    }
}
