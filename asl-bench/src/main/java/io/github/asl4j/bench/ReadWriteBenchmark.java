package io.github.asl4j.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.model.StateMachine;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading and writing definitions, beside Jackson's trees doing no more than that: the ratio is the price of the model. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReadWriteBenchmark {

    /** All definitions that AWS published, or one of almost a megabyte. */
    @Param({"published", "megabyte"})
    public String texts = "";

    private final JsonMapper jackson = new JsonMapper();
    private List<String> definitions = List.of();
    private final List<StateMachine> machines = new ArrayList<>();
    private final List<JsonNode> trees = new ArrayList<>();

    /** Reads the texts. */
    @Setup
    public void read() throws IOException {
        definitions = texts.equals("published") ? Definitions.published() : Definitions.megabyte();
        for (String text : definitions) {
            machines.add(StateMachine.parse(text));
            trees.add(jackson.readTree(text));
        }
    }

    /** Reads strictly into the model. */
    @Benchmark
    public void readModel(Blackhole sink) {
        definitions.forEach(text -> sink.consume(StateMachine.parse(text)));
    }

    /** Reads into trees, which know nothing of the language. */
    @Benchmark
    public void readTree(Blackhole sink) throws IOException {
        for (String text : definitions) {
            sink.consume(jackson.readTree(text));
        }
    }

    /** Writes the model, indented. */
    @Benchmark
    public void writeModel(Blackhole sink) {
        machines.forEach(machine -> sink.consume(machine.toJson()));
    }

    /** Writes trees, indented. */
    @Benchmark
    public void writeTree(Blackhole sink) {
        trees.forEach(tree -> sink.consume(tree.toPrettyString()));
    }
}
