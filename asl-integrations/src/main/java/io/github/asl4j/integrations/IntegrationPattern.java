package io.github.asl4j.integrations;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a Task waits for what it calls: the suffix of its {@code "Resource"}.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html">AWS: Service integration patterns</a>
 */
public enum IntegrationPattern {
    /** Goes on with the answer of the call; works in STANDARD and EXPRESS workflows. */
    REQUEST_RESPONSE(""),
    /** Waits until the job that was started is done; only in STANDARD workflows. */
    SYNC(".sync"),
    /** As {@link #SYNC}, with the output as JSON and not as a string. */
    SYNC_2(".sync:2"),
    /** Waits until the task token comes back; only in STANDARD workflows. */
    WAIT_FOR_TASK_TOKEN(".waitForTaskToken");

    private static final Map<String, IntegrationPattern> BY_SUFFIX = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(IntegrationPattern::suffix, Function.identity()));

    private final String suffix;

    IntegrationPattern(String suffix) {
        this.suffix = suffix;
    }

    /** Returns what is added to the resource; empty for {@link #REQUEST_RESPONSE}. */
    public String suffix() {
        return suffix;
    }

    /** Returns the pattern with this suffix; empty if none has it. */
    static Optional<IntegrationPattern> ofSuffix(String suffix) {
        return Optional.ofNullable(BY_SUFFIX.get(suffix));
    }
}
