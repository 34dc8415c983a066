package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.model.StateMachine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks that a worker does and reports: activities and callbacks, with their heartbeats, and what stops them. */
@Timeout(60)
class WorkerTest {

    private static final String ACTIVITY = "arn:aws:states:us-east-1:123456789012:activity:Pack";
    private static final String CALLBACK = "arn:aws:states:::sqs:sendMessage.waitForTaskToken";

    private static String task(String resource, String fields) {
        return "{\"Type\": \"Task\", \"Resource\": \"" + resource + "\"" + fields + ", \"End\": true}";
    }

    private static Interpreter machine(String state) {
        return Interpreter.of(StateMachine.parse("{\"StartAt\": \"A\", \"States\": {\"A\": " + state + "}}"));
    }

    private static List<String> types(Execution execution) {
        return execution.history().stream().map(HistoryEvent::type).toList();
    }

    @Test
    void aWorkerOfAnActivitySucceeds() {
        Execution execution = machine(task(ACTIVITY, ", \"TimeoutSeconds\": 9, \"HeartbeatSeconds\": 3"))
                .task("A", call -> {
                    assertThat(call.context().at("/Task/Token").asText()).isNotEmpty();
                    assertThat(call.heartbeat()).contains(Duration.ofSeconds(3));
                    return CompletableFuture.completedFuture(TaskResult.success(List.of(1)));
                })
                .run("{\"a\": 1}");

        assertThat(types(execution))
                .containsExactly(
                        "ExecutionStarted",
                        "TaskStateEntered",
                        "ActivityScheduled",
                        "ActivityStarted",
                        "ActivitySucceeded",
                        "TaskStateExited",
                        "ExecutionSucceeded");
        assertThat(execution.history().get(2).details())
                .containsEntry("resource", ACTIVITY)
                .containsEntry("input", "{\"a\":1}")
                .containsEntry("timeoutInSeconds", 9L)
                .containsEntry("heartbeatInSeconds", 3L);
        assertThat(execution.outputText()).isEqualTo("[1]");
    }

    @Test
    void aWorkerOfAnActivityFails() {
        Execution execution = machine(task(ACTIVITY, ""))
                .task("A", TaskHandler.of(input -> TaskResult.failure("Broken", "no tape")))
                .run("{}");

        assertThat(types(execution))
                .containsExactly(
                        "ExecutionStarted",
                        "TaskStateEntered",
                        "ActivityScheduled",
                        "ActivityStarted",
                        "ActivityFailed",
                        "ExecutionFailed");
        assertThat(execution.error()).contains("Broken");
        assertThat(execution.cause()).contains("no tape");
    }

    @ParameterizedTest
    @ValueSource(strings = {ACTIVITY, CALLBACK})
    void aMissedHeartbeatIsATimeout(String resource) {
        String catcher =
                ", \"HeartbeatSeconds\": 3, \"Catch\": [{\"ErrorEquals\": [\"States.HeartbeatTimeout\"], \"Next\":"
                        + " \"B\"}]";
        Execution execution = Interpreter.of(StateMachine.parse("{\"StartAt\": \"A\", \"States\": {\"A\": "
                        + task(resource, catcher) + ", \"B\": {\"Type\": \"Succeed\"}}}"))
                .task("A", TaskHandler.of(input -> TaskResult.noAnswer()))
                .run("{}");

        assertThat(execution.output().get("Error").asText()).isEqualTo("States.Timeout");
        assertThat(Duration.between(execution.startDate(), execution.stopDate().orElseThrow()))
                .hasSeconds(3);
        assertThat(types(execution)).anyMatch(type -> type.endsWith("TimedOut"));
    }

    /** Another branch has the heartbeats sent, at the seconds that its Wait states say. */
    @ParameterizedTest
    @ValueSource(strings = {ACTIVITY, CALLBACK})
    void aHeartbeatInTimeLetsTheTaskGoOn(String resource) {
        AtomicReference<TaskCall> work = new AtomicReference<>();
        String pause = "{\"Type\": \"Wait\", \"Seconds\": 2, \"Next\": \"Beat\"}";
        String beat = "{\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sns:publish\", \"Next\": \"Again\"}";
        String again = "{\"Type\": \"Wait\", \"Seconds\": 2, \"End\": true}";
        Execution execution = machine("{\"Type\": \"Parallel\", \"End\": true, \"Branches\": [{\"StartAt\": \"Work\","
                        + " \"States\": {\"Work\": " + task(resource, ", \"HeartbeatSeconds\": 3")
                        + "}}, {\"StartAt\": \"Pause\", \"States\": {\"Pause\": " + pause + ", \"Beat\": " + beat
                        + ", \"Again\": " + again + "}}]}")
                .task("Work", call -> {
                    work.set(call);
                    return CompletableFuture.completedFuture(TaskResult.noAnswer());
                })
                .task("Beat", call -> {
                    work.get().sendHeartbeat();
                    return CompletableFuture.completedFuture(TaskResult.success(null));
                })
                .run("{}");

        // Not after 3 seconds but 3 seconds after the heartbeat.
        assertThat(execution.error()).contains("States.Timeout");
        assertThat(Duration.between(execution.startDate(), execution.stopDate().orElseThrow()))
                .hasSeconds(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alone", "in a Parallel", "in a Map", "in a distributed Map"})
    void stoppingEndsWhatGoesOn(String where) {
        CompletableFuture<TaskCall> called = new CompletableFuture<>();
        String waiting = task(CALLBACK, "");
        String scope = "\"StartAt\": \"W\", \"States\": {\"W\": " + waiting + "}";
        String state = switch (where) {
            case "in a Parallel" -> "{\"Type\": \"Parallel\", \"End\": true, \"Branches\": [{" + scope + "}]}";
            case "in a Map" -> "{\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": {" + scope + "}}";
            case "in a distributed Map" ->
                "{\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": {\"ProcessorConfig\": {\"Mode\": \"DISTRIBUTED\","
                        + " \"ExecutionType\": \"STANDARD\"}, " + scope + "}}";
            default -> waiting;
        };
        StartedExecution started = machine(state).tasks("*", called(called)).start("[1]");
        called.join();
        started.stop("Stopped", "by hand");
        Execution execution = started.join();

        assertThat(execution.status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(execution.error()).contains("Stopped");
        assertThat(execution.cause()).contains("by hand");
        HistoryEvent last = execution.history().get(execution.history().size() - 1);
        assertThat(last.type()).isEqualTo("ExecutionAborted");
        assertThat(last.details()).containsEntry("error", "Stopped").containsEntry("cause", "by hand");
        assertThat(execution.mapRuns())
                .allSatisfy(run -> assertThat(run.executions())
                        .allSatisfy(child -> assertThat(child.status()).isEqualTo(ExecutionStatus.ABORTED)));
        started.stop();
        assertThat(started.now().cause()).contains("by hand");
    }

    /** Returns a handler that tells of its call, and never answers. */
    private static TaskHandler called(CompletableFuture<TaskCall> called) {
        return call -> {
            called.complete(call);
            return new CompletableFuture<>();
        };
    }

    @Test
    void stoppingStopsTheExecutionThatATaskWaitsFor() {
        String arn = "arn:aws:states:us-east-1:123456789012:stateMachine:Child";
        CompletableFuture<TaskCall> called = new CompletableFuture<>();
        StartedExecution started = machine(task(
                        "arn:aws:states:::states:startExecution.sync:2",
                        ", \"Parameters\": {\"StateMachineArn\": \"" + arn + "\"}"))
                .stateMachine(arn, machine(task(CALLBACK, "")).tasks("*", called(called)))
                .start("{}");
        called.join();
        started.stop();
        Execution execution = started.join();

        assertThat(execution.status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(execution.error()).isEmpty();
        assertThat(execution.nestedExecutions()).singleElement().satisfies(nested -> {
            assertThat(nested.status()).isEqualTo(ExecutionStatus.ABORTED);
            assertThat(nested.cause().orElseThrow()).endsWith("which was managing this resource was aborted");
        });
    }

    @Test
    void aRunningExecutionInRealTimeIsStoppedInAWait() {
        StartedExecution started = machine("{\"Type\": \"Wait\", \"Seconds\": 1000, \"End\": true}")
                .options(ExecutionOptions.defaults().realTime())
                .start("{}");
        started.stop();

        CompletionStage<Execution> end = started.completion();
        assertThat(end.toCompletableFuture().join().status()).isEqualTo(ExecutionStatus.ABORTED);
    }
}
