package io.github.asl4j.bench;

import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.ExecutionStatus;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Running executions to their end, with their history, in virtual time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RunBenchmark {

    /** What is run: so many states, rounds or items are in its name. */
    @Param({
        "pass:1000",
        "parameters:1000",
        "jsonata:1000",
        "loop:10000",
        "map:10000",
        "parallel:100",
        "wait:1",
        "sample:4"
    })
    public String machine = "";

    private Interpreter interpreter = Interpreter.of(StateMachine.parse(Machines.pass(1)));
    private String definition = "";
    private String input = "{}";

    /** Makes the definition and compiles it. */
    @Setup
    public void make() {
        definition = Machines.definition(machine);
        input = Machines.input(machine);
        // Only an Express machine may have so many events, and only a standard one may wait for so long.
        StateMachineType type = machine.startsWith("wait:") ? StateMachineType.STANDARD : StateMachineType.EXPRESS;
        interpreter = Interpreter.of(StateMachine.parse(definition))
                .options(ExecutionOptions.defaults().type(type));
        if (machine.startsWith("sample:")) {
            interpreter = interpreter
                    .task("Call API", TaskHandler.of(call -> Map.of("StatusCode", 200, "ResponseBody", "ok")))
                    .tasks("sns:publish", TaskHandler.of(call -> Map.of("MessageId", "1")));
        }
        Execution execution = interpreter.run(input);
        if (execution.status() != ExecutionStatus.SUCCEEDED) {
            throw new IllegalStateException(execution.trace());
        }
    }

    /** Runs an execution. */
    @Benchmark
    public void run(Blackhole sink) {
        sink.consume(interpreter.run(input));
    }

    /** Reads the definition and compiles it. */
    @Benchmark
    public void compile(Blackhole sink) {
        sink.consume(Interpreter.of(StateMachine.parse(definition)));
    }
}
