package io.github.asl4j.sample.command;

import io.github.asl4j.sample.deployment.Console;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;

/** The executions of a deployed state machine, wherever the client leads. */
final class Executions {

    private static final int LAST = 10;

    private final SfnClient client;
    private final String stateMachineArn;
    private final Duration pollInterval;

    Executions(SfnClient client, String stateMachineArn, Duration pollInterval) {
        this.client = client;
        this.stateMachineArn = stateMachineArn;
        this.pollInterval = pollInterval;
    }

    static void warnIfNotAscii(@Nullable String name, Console console) {
        if (name != null && !StandardCharsets.US_ASCII.newEncoder().canEncode(name)) {
            console.warn("warning: the name \"" + name
                    + "\" is not ASCII; CloudWatch cannot show metrics of such executions");
        }
    }

    /** One state that an execution went through; without an output it did not get out of it. */
    record Step(String stateName, String input, Optional<String> output) {}

    /** Runs the state machine to its end; without a name, the execution gets one from the service. */
    DescribeExecutionResponse run(Optional<String> name, String input, Consumer<String> progress)
            throws InterruptedException {
        String arn = client.startExecution(request -> {
                    request.stateMachineArn(stateMachineArn).input(input);
                    name.ifPresent(request::name);
                })
                .executionArn();
        progress.accept("started " + arn);
        long seconds = 0;
        for (long waited = 0; ; waited += pollInterval.toMillis()) {
            DescribeExecutionResponse execution = client.describeExecution(request -> request.executionArn(arn));
            if (execution.status() != ExecutionStatus.RUNNING) {
                return execution;
            }
            if (waited / 1000 > seconds) {
                seconds = waited / 1000;
                progress.accept("running for " + seconds + " s");
            }
            Thread.sleep(pollInterval.toMillis());
        }
    }

    /** Returns a line for each of the last executions, the newest first. */
    List<String> last() {
        return client
                .listExecutions(
                        request -> request.stateMachineArn(stateMachineArn).maxResults(LAST))
                .executions()
                .stream()
                .map(execution -> "execution %s  %s  %s"
                        .formatted(execution.name(), execution.statusAsString(), execution.startDate()))
                .toList();
    }

    /** Returns the states that an execution went through, in order. */
    Iterable<Step> steps(String executionArn) {
        Map<Long, Step> steps = new LinkedHashMap<>();
        Map<String, Long> open = new LinkedHashMap<>();
        client.getExecutionHistoryPaginator(request -> request.executionArn(executionArn))
                .events()
                .forEach(event -> record(event, steps, open));
        return steps.values();
    }

    private static void record(HistoryEvent event, Map<Long, Step> steps, Map<String, Long> open) {
        if (event.stateEnteredEventDetails() != null) {
            String name = event.stateEnteredEventDetails().name();
            open.put(name, event.id());
            steps.put(
                    event.id(), new Step(name, event.stateEnteredEventDetails().input(), Optional.empty()));
        } else if (event.stateExitedEventDetails() != null) {
            String name = event.stateExitedEventDetails().name();
            steps.computeIfPresent(
                    open.remove(name),
                    (id, step) -> new Step(
                            name,
                            step.input(),
                            Optional.of(event.stateExitedEventDetails().output())));
        }
    }
}
