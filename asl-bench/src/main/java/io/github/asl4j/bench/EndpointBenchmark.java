package io.github.asl4j.bench;

import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.endpoint.Endpoint;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionResponse;
import software.amazon.awssdk.services.sfn.model.StateMachineType;

/** The sample with its tasks mocked, by a client of the AWS SDK through HTTP to the endpoint. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EndpointBenchmark {

    private Endpoint endpoint = Endpoint.builder().start();
    private SfnClient client = Clients.of(endpoint);
    private String standard = "";
    private String express = "";

    /** Starts the endpoint and creates the machines. */
    @Setup
    public void create() {
        close();
        endpoint = Endpoint.builder()
                .options(ExecutionOptions.defaults().realTime())
                .tasks("apigateway:invoke", TaskHandler.of(call -> Map.of("StatusCode", 200, "ResponseBody", "ok")))
                .tasks("sns:publish", TaskHandler.of(call -> Map.of("MessageId", "1")))
                .start();
        client = Clients.of(endpoint);
        standard = Clients.create(client, "standard", Machines.definition("sample:4"), StateMachineType.STANDARD);
        express = Clients.create(client, "express", Machines.definition("sample:4"), StateMachineType.EXPRESS);
    }

    /** Stops the endpoint. */
    @TearDown
    public void close() {
        client.close();
        endpoint.close();
    }

    /** StartExecution, and DescribeExecution until it has ended. */
    @Benchmark
    public DescribeExecutionResponse startAndDescribe() {
        String arn = client.startExecution(request -> request.stateMachineArn(standard))
                .executionArn();
        DescribeExecutionResponse execution = client.describeExecution(request -> request.executionArn(arn));
        while (execution.status() == ExecutionStatus.RUNNING) {
            execution = client.describeExecution(request -> request.executionArn(arn));
        }
        if (execution.status() != ExecutionStatus.SUCCEEDED) {
            throw new IllegalStateException(execution.toString());
        }
        return execution;
    }

    /** StartSyncExecution. */
    @Benchmark
    public StartSyncExecutionResponse startSync() {
        return client.startSyncExecution(request -> request.stateMachineArn(express));
    }
}
