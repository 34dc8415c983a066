package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.asl4j.model.StateMachine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks whose handlers leave the end to others. */
@Timeout(60)
class PendingTaskTest {

    private static final String ACTIVITY = "arn:aws:states:us-east-1:123456789012:activity:Pack";
    private static final String CALLBACK = "arn:aws:states:::sqs:sendMessage.waitForTaskToken";

    private final CompletableFuture<TaskCall> called = new CompletableFuture<>();

    private StartedExecution start(String resource, String fields, UnaryOperator<TaskResult.Pending> answer) {
        return Interpreter.of(StateMachine.parse("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Task\","
                        + " \"Resource\": \"" + resource + "\"" + fields + ", \"End\": true}}}"))
                .task("A", call -> {
                    called.complete(call);
                    return CompletableFuture.completedFuture(answer.apply(TaskResult.pending()));
                })
                .start("{}");
    }

    private static List<String> types(Execution execution) {
        return execution.history().stream().map(HistoryEvent::type).toList();
    }

    @Test
    void aCallbackEndsByItsReportAndShowsWhatTheFirstCallAnswered() {
        StartedExecution started =
                start(CALLBACK, ", \"TimeoutSeconds\": 5", pending -> pending.submitted(Map.of("MessageId", "1")));
        TaskCall call = called.join();
        assertThat(call.taskToken()).isPresent();
        assertThat(call.isOpen()).isTrue();
        assertThat(call.take(Optional.of("w"))).isFalse();

        assertThat(call.report(TaskResult.success(7))).isTrue();

        assertThat(call.isOpen()).isFalse();
        assertThat(call.report(TaskResult.success(8))).isFalse();
        Execution execution = started.join();
        assertThat(execution.outputText()).isEqualTo("7");
        // Virtual time stood still: the task did not time out.
        assertThat(execution.stopDate()).contains(execution.startDate());
        assertThat(execution.history())
                .filteredOn(event -> event.type().equals("TaskSubmitted"))
                .singleElement()
                .satisfies(event -> assertThat(event.details()).containsEntry("output", "{\"MessageId\":\"1\"}"));
    }

    @Test
    void anActivityStartsWhenAWorkerTakesItsTask() {
        StartedExecution started = start(ACTIVITY, ", \"HeartbeatSeconds\": 3", pending -> pending);
        TaskCall call = called.join();
        assertThat(types(started.now())).doesNotContain("ActivityStarted");

        assertThat(call.take(Optional.of("w"))).isTrue();
        assertThat(call.take(Optional.of("other"))).isFalse();
        call.report(TaskResult.failure("Broken"));

        Execution execution = started.join();
        assertThat(execution.error()).contains("Broken");
        assertThat(execution.history())
                .filteredOn(event -> event.type().equals("ActivityStarted"))
                .singleElement()
                .satisfies(event -> assertThat(event.details()).containsEntry("workerName", "w"));
    }

    @Test
    void aReportOvertakesAHandlerThatStillWorks() {
        CompletableFuture<TaskResult> slow = new CompletableFuture<>();
        StartedExecution started = Interpreter.of(
                        StateMachine.parse("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\":"
                                + " \"Task\", \"Resource\": \"" + CALLBACK + "\", \"End\": true}}}"))
                .task("A", call -> {
                    called.complete(call);
                    return slow;
                })
                .start("{}");
        called.join().report(TaskResult.success("reported"));
        slow.complete(TaskResult.success("answered"));

        assertThat(started.join().outputText()).isEqualTo("\"reported\"");
    }

    @Test
    void whatWasStoppedTakesNoReport() {
        StartedExecution started = start(CALLBACK, "", pending -> pending);
        TaskCall call = called.join();
        started.stop();
        started.join();

        assertThat(call.isOpen()).isFalse();
        assertThat(call.report(TaskResult.success(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyASuccessOrAFailureEndsATask(boolean isPending) {
        StartedExecution started = start(CALLBACK, "", pending -> pending);
        TaskCall call = called.join();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.report(isPending ? TaskResult.pending() : TaskResult.noAnswer()))
                .withMessageStartingWith("a task ends by a success or a failure, not by ");
        started.stop();
    }
}
