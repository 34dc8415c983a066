package io.github.asl4j.test;

import io.github.asl4j.local.Interpreter;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.test.Coverage.Kind;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Prints the coverage of a machine after the last test of a class, and fails the class if what is required is missing.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final CoverageExtension COVERAGE = CoverageExtension.of(MACHINE).require();
 *
 * @Test
 * void aFailedCallIsReported() {
 *     Execution execution = COVERAGE.interpreter().tasks("sns:publish", handler).run("{}");
 * }
 * }</pre>
 *
 * <p>It must be static: one for all tests of the class.
 */
public final class CoverageExtension implements AfterAllCallback {

    private final Coverage coverage;
    private final Kind[] required;

    private CoverageExtension(Coverage coverage, Kind... required) {
        this.coverage = coverage;
        this.required = required;
    }

    /** Returns the extension that prints the coverage of a machine, and requires nothing. */
    public static CoverageExtension of(StateMachine machine) {
        return new CoverageExtension(Coverage.of(machine));
    }

    /** Returns the extension that requires all of these kinds to be covered; without any, of all kinds. */
    public CoverageExtension require(Kind... kinds) {
        return new CoverageExtension(coverage, kinds.length == 0 ? Kind.values() : kinds.clone());
    }

    /** Returns an interpreter of the machine whose executions count. */
    public Interpreter interpreter() {
        return coverage.interpreter();
    }

    /** Returns the coverage, to which executions that came from elsewhere can be added. */
    public Coverage coverage() {
        return coverage;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.out.println(context.getDisplayName() + ": " + coverage);
        if (required.length > 0) {
            AslAssertions.assertThat(coverage).covers(required);
        }
    }
}
