package io.github.asl4j.bench;

import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.TaskResult;
import io.github.asl4j.local.endpoint.Endpoint;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.StateMachineType;

/**
 * Loads an endpoint in real time: executions that all run for a minute, each with a second's wait and a task with a token
 * in every round; workers give the tokens back through the API. At the end each output is compared.
 *
 * <p>{@code java -cp asl-bench.jar io.github.asl4j.bench.EndpointLoad [executions] [rounds]}, 1,000 and 40 by default.
 */
public final class EndpointLoad {

    private static final int WORKERS = 16;

    private static final String DEFINITION = """
            {"QueryLanguage": "JSONata", "StartAt": "Begin", "States": {
              "Begin": {"Type": "Pass", "Assign": {"round": 0, "id": "{% $states.input.id %}"}, "Next": "Wait"},
              "Wait": {"Type": "Wait", "Seconds": 1, "Next": "Ask"},
              "Ask": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 60,
                "Arguments": {"QueueUrl": "queue", "MessageBody": {"token": "{% $states.context.Task.Token %}",
                  "answer": "{% $id & '-' & $string($round) %}"}},
                "Assign": {"round": "{% $states.result = $id & '-' & $string($round) ? $round + 1 : $error('wrong') %}"},
                "Next": "More?"},
              "More?": {"Type": "Choice", "Default": "Done",
                "Choices": [{"Condition": "{% $round < ROUNDS %}", "Next": "Wait"}]},
              "Done": {"Type": "Succeed", "Output": {"id": "{% $id %}", "rounds": "{% $round %}"}}}}""";

    private record Message(String token, String answer) {}

    private final int executions;
    private final int rounds;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();

    private EndpointLoad(int executions, int rounds) {
        this.executions = executions;
        this.rounds = rounds;
    }

    /** Runs the load, and exits with 1 if anything was lost or wrong. */
    public static void main(String... arguments) throws InterruptedException {
        int executions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        System.exit(new EndpointLoad(executions, rounds).run() ? 0 : 1);
    }

    private boolean run() throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try (Endpoint endpoint = Endpoint.builder()
                        .options(ExecutionOptions.defaults().realTime())
                        .tasks("sqs:sendMessage.waitForTaskToken", TaskHandler.of(input -> {
                            messages.add(new Message(
                                    input.at("/MessageBody/token").textValue(),
                                    input.at("/MessageBody/answer").textValue()));
                            return TaskResult.pending();
                        }))
                        .start();
                SfnClient client = Clients.of(endpoint)) {
            String machine = Clients.create(
                    client, "load", DEFINITION.replace("ROUNDS", String.valueOf(rounds)), StateMachineType.STANDARD);
            for (int i = 0; i < WORKERS; i++) {
                workers.execute(() -> answer(client));
            }
            long start = System.nanoTime();
            List<String> arns = new ArrayList<>();
            for (int i = 0; i < executions; i++) {
                int id = i;
                arns.add(client.startExecution(request ->
                                request.stateMachineArn(machine).name("e" + id).input("{\"id\": \"e" + id + "\"}"))
                        .executionArn());
            }
            System.out.printf("%d executions started after %.1f s%n", executions, seconds(start));
            boolean isRight = check(client, arns, start);
            workers.shutdownNow();
            workers.awaitTermination(10, TimeUnit.SECONDS);
            return isRight;
        }
    }

    private void answer(SfnClient client) {
        try {
            while (true) {
                Message message = messages.take();
                client.sendTaskSuccess(
                        request -> request.taskToken(message.token()).output("\"" + message.answer() + "\""));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                problems.add(e.toString());
            }
        }
    }

    private boolean check(SfnClient client, List<String> arns, long start) throws InterruptedException {
        AtomicInteger running = new AtomicInteger(executions);
        while (running.get() > 0 && seconds(start) < 10 * rounds) {
            Thread.sleep(10_000);
            running.set(client.listExecutions(request -> request.stateMachineArn(machineArn(arns))
                            .statusFilter(ExecutionStatus.RUNNING)
                            .maxResults(1_000))
                    .executions()
                    .size());
            System.out.printf(
                    "%5.1f s: %d running, %d MB live, %d threads%n",
                    seconds(start),
                    running.get(),
                    liveMegabytes(),
                    ManagementFactory.getThreadMXBean().getThreadCount());
        }
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < arns.size(); i++) {
            String arn = arns.get(i);
            DescribeExecutionResponse execution = client.describeExecution(request -> request.executionArn(arn));
            boolean isRight = ("{\"id\":\"e" + i + "\",\"rounds\":" + rounds + "}").equals(execution.output());
            outcomes.merge(execution.status() + (isRight ? " as expected" : " WRONG"), 1, Integer::sum);
        }
        System.out.println(outcomes + ", problems of workers: " + problems);
        return outcomes.equals(Map.of("SUCCEEDED as expected", executions)) && problems.isEmpty();
    }

    private static String machineArn(List<String> arns) {
        String arn = arns.get(0).replace(":execution:", ":stateMachine:");
        return arn.substring(0, arn.lastIndexOf(':'));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long liveMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
