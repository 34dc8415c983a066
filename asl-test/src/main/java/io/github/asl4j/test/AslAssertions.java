package io.github.asl4j.test;

import io.github.asl4j.local.Execution;
import io.github.asl4j.model.StateMachine;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * The assertions about executions, machines and coverage, beside all of AssertJ.
 *
 * <pre>{@code
 * import static io.github.asl4j.test.AslAssertions.assertThat;
 *
 * assertThat(execution).succeeded().visited("Call API", "Notify Success").output().isEqualTo("{\"n\": 1}");
 * }</pre>
 */
public final class AslAssertions extends Assertions {

    private AslAssertions() {}

    /** Begins assertions about an execution. */
    public static ExecutionAssert assertThat(@Nullable Execution execution) {
        return new ExecutionAssert(execution);
    }

    /** Begins assertions about a machine. */
    public static StateMachineAssert assertThat(@Nullable StateMachine machine) {
        return new StateMachineAssert(machine);
    }

    /** Begins assertions about what executions covered. */
    public static CoverageAssert assertThat(@Nullable Coverage coverage) {
        return new CoverageAssert(coverage);
    }
}
