package io.github.asl4j.local;

import static io.github.asl4j.model.Asl.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.model.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterpreterTest {

    private static final StateMachine CALL =
            StateMachine.builder().startAt("Call").state("Call", task().end()).build();

    private static TaskState.JsonPathBuilder task() {
        return TaskState.jsonPath().resource("arn:aws-cn:states:::sns:publish");
    }

    private static Execution run(TaskHandler handler) {
        return Interpreter.of(CALL).task("Call", handler).run("{}");
    }

    @Test
    void theHandlerOfTheStateGoesBeforeThatOfTheResource() {
        Execution execution = Interpreter.of(CALL)
                .tasks("sns:publish", TaskHandler.of(input -> "resource"))
                .task("Call", TaskHandler.of(input -> "state"))
                .run("{}");

        assertThat(execution.outputText()).isEqualTo("\"state\"");
    }

    @Test
    void patternsMatchWithoutPartitionAndWithWildcards() {
        for (String pattern : List.of("sns:publish", "arn:aws:states:::sns:publish", "arn:aws:states:::sns:*", "*")) {
            assertThat(Interpreter.of(CALL)
                            .tasks("sqs:*", TaskHandler.of(input -> "wrong"))
                            .tasks(pattern, TaskHandler.of(input -> "right"))
                            .run("{}")
                            .outputText())
                    .as(pattern)
                    .isEqualTo("\"right\"");
        }
    }

    /** The validator warns of functions in paths, but what they give is data. */
    @Test
    void functionsInPathsGiveJson() {
        StateMachine machine = StateMachine.builder()
                .startAt("Count")
                .state(
                        "Count",
                        PassState.jsonPath()
                                .parameters(Map.of("values", List.of(1, 2), "names", Map.of("a", 1)))
                                .next("Call"))
                .state(
                        "Call",
                        PassState.jsonPath()
                                .parameters(Map.of("count", path("$.values.length()"), "keys", path("$.names.keys()")))
                                .end())
                .build();

        assertThat(Interpreter.of(machine).run("{}").output())
                .isEqualTo(Json.parse("{\"count\": 2, \"keys\": [\"a\"]}").toNode());
    }

    @Test
    void aHandlerForAStateThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Interpreter.of(CALL).task("Cal", TaskHandler.of(input -> 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"Cal\" is not a Task state of this definition; it has [Call]");
    }

    @Test
    void anExceptionOfAHandlerIsAFailureOfItsTask() {
        Execution execution = run(call -> {
            throw new IllegalStateException("broken");
        });

        assertThat(execution.error()).contains("java.lang.IllegalStateException");
        assertThat(execution.cause()).contains("broken");
    }

    @Test
    void aFailedAssertionInAHandlerIsThrown() {
        assertThatThrownBy(() -> run(call -> {
                    throw new AssertionError("seen");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("seen");
        assertThatThrownBy(() -> run(call -> CompletableFuture.failedFuture(new AssertionError("seen"))))
                .isInstanceOf(AssertionError.class)
                .hasMessage("seen");
    }

    @Test
    void anExecutionThatWasThrownOutOfDoesNotRunForEver() {
        StartedExecution started = Interpreter.of(CALL)
                .task("Call", call -> {
                    throw new AssertionError("seen");
                })
                .start("{}");

        assertThatThrownBy(started::join).hasRootCauseMessage("seen");
        assertThat(started.now().status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(started.now().cause()).contains("The interpreter ended with java.lang.AssertionError: seen");
    }

    @Test
    void aStateThatCannotBeRunIsNamed() {
        StateMachine machine = StateMachine.parse("""
                {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, "ItemReader": {"Resource":
                  "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "PARQUET"}}, "ItemProcessor":
                  {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}}}}""");

        assertThatThrownBy(() -> Interpreter.of(machine))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("state \"M\": items in PARQUET are not supported here; use CSV, JSON or JSONL");
    }

    @Test
    void virtualTimeWaitsForATaskOnAnotherThread() {
        StateMachine machine = StateMachine.builder()
                .startAt("Call")
                .state("Call", task().timeoutSeconds(1).end())
                .build();
        CompletableFuture<TaskResult> answer = new CompletableFuture<>();
        StartedExecution started =
                Interpreter.of(machine).task("Call", call -> answer).start("{}");

        answer.complete(TaskResult.success("late"));

        assertThat(started.join().outputText()).isEqualTo("\"late\"");
    }

    @Test
    void aStartedExecutionCanBeStopped() {
        StartedExecution started = Interpreter.of(CALL)
                .options(ExecutionOptions.defaults().realTime())
                .task("Call", call -> new CompletableFuture<>())
                .start("{}");

        started.stop("Enough", "of that");

        Execution execution = started.join();
        assertThat(execution.status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(execution.error()).contains("Enough");
        assertThat(execution.history()).last().extracting(HistoryEvent::type).isEqualTo("ExecutionAborted");
    }

    @Test
    void aLoopOfTasksEndsInBothTimes() {
        StateMachine machine = StateMachine.builder()
                .startAt("Call")
                .state("Call", task().next("Call"))
                .build();
        Interpreter interpreter = Interpreter.of(machine).tasks("*", TaskHandler.of(input -> 1));

        assertThat(interpreter.run("{}").error()).contains("States.Runtime");
        assertThat(interpreter
                        .options(ExecutionOptions.defaults().realTime())
                        .run("{}")
                        .error())
                .contains("States.Runtime");
    }

    @Test
    void aLoopOfAnExpressMachineEndsWithItsFiveMinutes() {
        StateMachine machine = StateMachine.builder()
                .startAt("A")
                .state("A", PassState.jsonPath().next("A"))
                .build();

        Execution execution = Interpreter.of(machine)
                .options(ExecutionOptions.defaults().type(StateMachineType.EXPRESS))
                .run("{}");

        assertThat(execution.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    }

    private static StateMachine map(String fields) {
        return StateMachine.parse("""
                {"StartAt": "M", "States": {"M": {"Type": "Map", %s "End": true, "ItemProcessor":
                  {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}}}}""".formatted(fields));
    }

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    @Test
    void aMapOfTooManyItemsEndsWhenTheHistoryIsFull() {
        Execution execution = Interpreter.of(map("")).run(numbers(10_000));

        assertThat(execution.error()).contains("States.Runtime");
        assertThat(execution.cause()).contains("The execution reached the maximum number of history events (25000).");
        assertThat(execution.history()).hasSize(25_000);
    }

    @Test
    void aMapOfAnExpressMachineMayHaveMoreItems() {
        Execution execution = Interpreter.of(map(""))
                .options(ExecutionOptions.defaults().type(StateMachineType.EXPRESS))
                .run(numbers(10_000));

        assertThat(execution.output()).hasSize(10_000);
    }

    @Test
    void aResultThatRepeatsALargeInputIsRefusedWithoutBeingWritten() {
        Execution execution = Interpreter.of(map("\"ItemsPath\": \"$.items\", \"ItemSelector\": {\"all.$\": \"$\"},"))
                .options(ExecutionOptions.defaults().type(StateMachineType.EXPRESS))
                .run(Map.of("items", numbers(10_000), "text", "x".repeat(200_000)));

        assertThat(execution.error()).contains("States.DataLimitExceeded");
    }

    @Test
    void tasksOfIterationsAreOpenAtTheSameTime() {
        StateMachine machine = StateMachine.parse("""
                {"StartAt": "M", "States": {"M": {"Type": "Map", "MaxConcurrency": 3, "End": true, "ItemProcessor":
                  {"StartAt": "Call", "States": {"Call": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish",
                    "TimeoutSeconds": 60, "End": true}}}}}}""");
        for (ExecutionOptions options :
                List.of(ExecutionOptions.defaults(), ExecutionOptions.defaults().realTime())) {
            List<CompletableFuture<TaskResult>> open = new ArrayList<>();
            Execution execution = Interpreter.of(machine)
                    .options(options)
                    .task("Call", call -> {
                        CompletableFuture<TaskResult> answer = new CompletableFuture<>();
                        open.add(answer);
                        if (open.size() == 3) {
                            List<CompletableFuture<TaskResult>> all = List.copyOf(open);
                            open.clear();
                            all.forEach(one -> one.complete(TaskResult.success("ok")));
                        }
                        return answer;
                    })
                    .run(numbers(9));

            assertThat(execution.output()).as(execution::trace).hasSize(9);
        }
    }

    @Test
    void oneInterpreterRunsManyExecutionsAtOnce() {
        StateMachine machine = StateMachine.parse("""
                {"QueryLanguage": "JSONata", "StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Assign": {"n": "{% $states.input.n %}"}, "Next": "B"},
                  "B": {"Type": "Pass", "Output": {"n": "{% $n + $sum($states.input.n) %}"}, "End": true}}}""");
        Interpreter interpreter = Interpreter.of(machine);

        List<Integer> outputs = IntStream.range(0, 1000)
                .parallel()
                .mapToObj(n -> interpreter.run(Map.of("n", n)).output().get("n").intValue())
                .toList();

        assertThat(outputs)
                .isEqualTo(IntStream.range(0, 1000).mapToObj(n -> 2 * n).toList());
    }

    @Test
    void theCallHasWhatTheHandlerNeeds() {
        StateMachine machine = StateMachine.builder()
                .startAt("Call")
                .state(
                        "Call",
                        task().timeoutSeconds(9).parameters(Map.of("a", 1)).end())
                .build();
        List<TaskCall> calls = new ArrayList<>();

        Interpreter.of(machine)
                .task("Call", call -> {
                    calls.add(call);
                    return CompletableFuture.completedFuture(TaskResult.success(null));
                })
                .options(ExecutionOptions.defaults().name("run"))
                .run("{}");

        TaskCall call = calls.get(0);
        assertThat(call.stateName()).isEqualTo("Call");
        assertThat(call.input().toString()).isEqualTo("{\"a\":1}");
        assertThat(call.timeout()).hasSeconds(9);
        assertThat(call.retryCount()).isZero();
        assertThat(call.context().at("/Execution/Id").textValue())
                .isEqualTo("arn:aws:states:us-east-1:123456789012:execution:StateMachine:run");
    }

    @Test
    void visitsAndTraceTellWhatHappened() {
        Execution execution = run(TaskHandler.of(input -> "done"));

        assertThat(execution.visits()).singleElement().satisfies(visit -> {
            assertThat(visit.stateName()).isEqualTo("Call");
            assertThat(visit.input().toString()).isEqualTo("{}");
            assertThat(visit.output().orElseThrow().textValue()).isEqualTo("done");
        });
        assertThat(execution.trace()).contains("TaskSucceeded").endsWith("SUCCEEDED");
    }

    @Test
    void anInputThatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> Interpreter.of(CALL).run("{"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the input is no JSON: ");
    }
}
