package io.github.asl4j.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.validate.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Validating the definitions that AWS published, one after the other, beside reading them as JSON alone and beside the SDK
 * v1, whose builder checks a part of what the validator does. The SDK does not know all of the language: it is measured on
 * those definitions that it can read, and so is the validator once more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class ValidateBenchmark {

    private final JsonMapper jackson = new JsonMapper();
    private final Validator validator = Validator.create();
    private final List<String> knownToSdk = new ArrayList<>();
    private List<String> definitions = List.of();
    private int next;

    /** Reads the texts, and tries which the SDK can read. */
    @Setup
    public void read() throws IOException {
        definitions = Definitions.published();
        for (String text : definitions) {
            if (isKnownToSdk(text)) {
                knownToSdk.add(text);
            }
        }
        System.out.printf("%d definitions, %d of them known to the SDK v1%n", definitions.size(), knownToSdk.size());
    }

    private static boolean isKnownToSdk(String text) {
        try {
            buildBySdk(text);
            return true;
        } catch (RuntimeException unknownToIt) {
            return false;
        }
    }

    private static Object buildBySdk(String text) {
        return com.amazonaws.services.stepfunctions.builder.StateMachine.fromJson(text)
                .build();
    }

    private String next(List<String> texts) {
        next = (next + 1) % texts.size();
        return texts.get(next);
    }

    /** Validates one of all definitions. */
    @Benchmark
    public void validate(Blackhole sink) {
        sink.consume(validator.validate(next(definitions)));
    }

    /** Reads one of all definitions as JSON, and does nothing with it. */
    @Benchmark
    public void readTree(Blackhole sink) throws IOException {
        sink.consume(jackson.readTree(next(definitions)));
    }

    /** Validates one of the definitions that the SDK knows. */
    @Benchmark
    public void validateKnownToSdk(Blackhole sink) {
        sink.consume(validator.validate(next(knownToSdk)));
    }

    /** Reads and builds one of the definitions that the SDK knows, by the SDK. */
    @Benchmark
    public void sdkKnownToSdk(Blackhole sink) {
        sink.consume(buildBySdk(next(knownToSdk)));
    }
}
