package io.github.asl4j.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.validate.Validator;
import java.io.IOException;
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

/** Validating definitions of many states and of many levels: the time per state must stay the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ValidateSizeBenchmark {

    /** So many states in a row, or so many Map states inside one another. */
    @Param({"states:100", "states:1000", "states:10000", "levels:10", "levels:100", "levels:300"})
    public String size = "";

    private final JsonMapper jackson = new JsonMapper();
    private final Validator validator = Validator.create();
    private String definition = "";

    /** Makes the text. */
    @Setup
    public void make() {
        int number = Integer.parseInt(size.substring(size.indexOf(':') + 1));
        definition = (size.startsWith("states") ? Definitions.chain(number) : Definitions.nested(number)).get(0);
        if (!validator.validate(definition).isValid()) {
            throw new IllegalStateException(validator.validate(definition).toString());
        }
    }

    /** Validates it. */
    @Benchmark
    public void validate(Blackhole sink) {
        sink.consume(validator.validate(definition));
    }

    /** Reads it as JSON, and does nothing with it. */
    @Benchmark
    public void readTree(Blackhole sink) throws IOException {
        sink.consume(jackson.readTree(definition));
    }
}
