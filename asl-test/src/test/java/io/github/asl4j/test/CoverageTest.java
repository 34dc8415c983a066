package io.github.asl4j.test;

import static io.github.asl4j.test.AslAssertions.assertThat;
import static io.github.asl4j.test.AslAssertions.assertThatThrownBy;

import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.TaskResult;
import io.github.asl4j.test.Coverage.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

class CoverageTest {

    private static void call(Interpreter interpreter, int status) {
        interpreter
                .tasks("apigateway:invoke", TaskHandler.of(input -> Map.of("StatusCode", status)))
                .tasks("sns:publish", TaskHandler.of(input -> Map.of()))
                .run("{}");
    }

    @Test
    void itSaysWhatNoExecutionReached() {
        Coverage coverage = Coverage.of(Samples.CALL_MICROSERVICE);

        call(coverage.interpreter(), 200);

        assertThat(coverage).hasToString("""
                Coverage by 1 executions
                  states       3 of 4, without "Notify Failure"
                  transitions  1 of 1
                  Choice rules 1 of 2, without "Call Successful?" /Default -> "Notify Failure\"""");
        assertThat(coverage).covers(Kind.TRANSITION, Kind.CATCHER);
        assertThatThrownBy(() -> assertThat(coverage).isComplete())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("  \"Call Successful?\" /Default -> \"Notify Failure\"");

        call(coverage.interpreter(), 204);

        assertThat(coverage).isComplete();
        assertThat(coverage.items(Kind.STATE)).extracting(coverage::count).containsExactly(2L, 2L, 1L, 1L);
    }

    @Test
    void itSeesIntoStatesAndMapRuns() {
        Coverage coverage = Coverage.of(Samples.NESTED);
        Interpreter interpreter = coverage.interpreter();

        interpreter.tasks("*", TaskHandler.always(TaskResult.failure("Boom"))).run("[]");

        assertThat(coverage.missing())
                .extracting(Object::toString)
                .containsExactly(
                        "\"Both\" /Next -> \"Each\"",
                        "\"Each\"",
                        "\"Each\" /Next -> \"Batch\"",
                        "\"Item\"",
                        "\"Batch\"",
                        "\"One\"",
                        "\"One\" /Next -> \"Two\"",
                        "\"Two\"");

        interpreter.tasks("*", TaskHandler.of(input -> 1)).run("[]");

        assertThat(coverage).isComplete();
    }

    @Test
    void manyThreadsMayAddToIt() {
        Coverage coverage = Coverage.of(Samples.CALL_MICROSERVICE);

        IntStream.range(0, 1_000).parallel().forEach(i -> call(coverage.interpreter(), 200 + i % 2));

        assertThat(coverage).isComplete();
        assertThat(coverage.items(Kind.STATE)).extracting(coverage::count).containsExactly(1_000L, 1_000L, 500L, 500L);
    }

    @Test
    void startedExecutionsCountToo() {
        Coverage coverage = Coverage.of(Samples.NESTED);

        coverage.interpreter()
                .tasks("*", TaskHandler.of(input -> 1))
                .start("[]")
                .join();

        assertThat(coverage.missing(Kind.TRANSITION)).isEmpty();
    }

    @Test
    void anExecutionOfAnotherMachineIsRefused() {
        Coverage coverage = Coverage.of(Samples.NESTED);

        assertThatThrownBy(() ->
                        coverage.add(Interpreter.of(Samples.CALL_MICROSERVICE).run("{}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the execution has a state \"Call API\", which the machine does not have; it has"
                        + " [Both, Each, Batch, Failed]");
    }

    /** Run by the test below only: its name is no name of a test class. */
    static class OneCall {

        @RegisterExtension
        static final CoverageExtension COVERAGE =
                CoverageExtension.of(Samples.CALL_MICROSERVICE).require();

        @Test
        void succeeds() {
            call(COVERAGE.interpreter(), 200);
        }
    }

    @Test
    void theExtensionFailsAClassThatDoesNotReachAll() {
        List<Throwable> failures = EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(OneCall.class))
                .execute()
                .containerEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .toList();

        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessageContaining("\"Notify Failure\""));
    }
}
