package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Watch;
import io.github.asl4j.local.internal.jsonata.JsonataFlow;
import io.github.asl4j.local.internal.jsonata.JsonataTemplate;
import io.github.asl4j.local.internal.jsonpath.JsonPathFlow;
import io.github.asl4j.local.internal.jsonpath.JsonPathTemplate;
import io.github.asl4j.model.Dynamic;
import io.github.asl4j.model.ItemBatcher;
import io.github.asl4j.model.ItemProcessor;
import io.github.asl4j.model.ItemReader;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ProcessorConfig;
import io.github.asl4j.model.ProcessorConfig.ExecutionType;
import io.github.asl4j.model.ProcessorConfig.Mode;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.ReaderConfig;
import io.github.asl4j.model.ReaderConfig.InputType;
import io.github.asl4j.model.ReferencePath;
import io.github.asl4j.model.ResultWriter;
import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.model.Template;
import io.github.asl4j.model.WriterConfig;
import io.github.asl4j.model.WriterConfig.OutputType;
import io.github.asl4j.model.WriterConfig.Transformation;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the runner of a Map state. */
final class MapCompiler {

    private final String name;
    private final MapState state;
    private final @Nullable Watch watch;
    private final boolean isJsonata;

    MapCompiler(String name, MapState state, @Nullable Watch watch) {
        this.name = name;
        this.state = state;
        this.watch = watch;
        this.isJsonata = state.queryLanguage() == QueryLanguage.JSONATA;
    }

    StateRunner compile(Map<String, Integer> indices) {
        DataFlow flow = isJsonata
                ? new JsonataFlow("", Optional.empty(), state.output(), state.assign(), Optional.of("result"))
                : JsonPathFlow.builder()
                        .paths(state.inputPath(), state.outputPath())
                        .resultSelector(state.resultSelector())
                        .resultPath(state.resultPath())
                        .assign(state.assign())
                        .watch(watch)
                        .build();
        MapRunner.Settings settings = new MapRunner.Settings(
                items(),
                new ItemInput(state.itemSelector().map(template -> template(template, "ItemSelector"))),
                state.maxConcurrency().map(field -> number(field, "MaxConcurrency")),
                new Tolerance(
                        state.toleratedFailureCount().map(field -> number(field, "ToleratedFailureCount")),
                        state.toleratedFailurePercentage().map(field -> number(field, "ToleratedFailurePercentage"))));
        int next = Steps.target(state.transition(), indices);
        ErrorHandling errorHandling = ErrorHandling.of(state, state.retriers(), state.catchers(), indices);
        ItemProcessor processor = state.itemProcessor();
        Optional<ProcessorConfig> distributed =
                processor.processorConfig().filter(config -> config.mode() == Mode.DISTRIBUTED);
        if (distributed.isPresent()) {
            boolean isExpress = distributed.get().executionType().orElse(null) == ExecutionType.EXPRESS;
            return new DistributedMapRunner(
                    name,
                    flow,
                    next,
                    errorHandling,
                    settings,
                    new DistributedMapRunner.Parts(
                            state.itemReader().map(this::reader),
                            state.itemBatcher().map(this::batcher),
                            writer(),
                            state.label(),
                            isExpress ? StateMachineType.EXPRESS : StateMachineType.STANDARD),
                    Program.of(processor));
        }
        return new MapRunner(
                name, flow, next, errorHandling, settings, Steps.of(processor.startAt(), processor.states()));
    }

    /** A test sees the items only where {@code "ItemsPath"} can select them. */
    private MapItems items() {
        MapItems items = MapItems.of(state);
        return isJsonata ? items : new MapItems(Watch.on(watch, "afterItemsPath", items.expression()), items.refusal());
    }

    private ItemReading reader(ItemReader reader) {
        ReaderConfig config =
                reader.readerConfig().orElseGet(() -> ReaderConfig.jsonPath().build());
        if (config.inputType().orElse(null) == InputType.PARQUET) {
            throw new UnsupportedOperationException(
                    "state \"" + name + "\": items in PARQUET are not supported here; use CSV, JSON or JSONL");
        }
        return new ItemReading(
                reader.resource().endsWith(":listObjectsV2"),
                isJsonata,
                (isJsonata ? reader.arguments() : reader.parameters())
                        .map(template -> template(template, "ItemReader/Arguments"))
                        .orElse(scope -> Map.of()),
                config,
                config.maxItems().map(field -> number(field, "MaxItems")));
    }

    private ItemBatching batcher(ItemBatcher batcher) {
        return new ItemBatching(
                batcher.maxItemsPerBatch().map(field -> number(field, "MaxItemsPerBatch")),
                batcher.maxInputBytesPerBatch().map(field -> number(field, "MaxInputBytesPerBatch")),
                batcher.batchInput().map(template -> template(template, "ItemBatcher/BatchInput")));
    }

    /** Without a call that writes, the outputs are the result; with one, metadata are written too. */
    private ResultWriting writer() {
        Optional<ResultWriter> writer = state.resultWriter();
        Optional<Template> call = writer.filter(present -> present.resource().isPresent())
                .flatMap(present -> isJsonata ? present.arguments() : present.parameters());
        Optional<WriterConfig> config = writer.flatMap(ResultWriter::writerConfig);
        return new ResultWriting(
                call.map(template -> template(template, "ResultWriter/Arguments")),
                config.flatMap(WriterConfig::transformation)
                        .orElse(call.isPresent() ? Transformation.NONE : Transformation.COMPACT),
                config.flatMap(WriterConfig::outputType).orElse(OutputType.JSON));
    }

    private Expression template(Template template, String field) {
        return isJsonata ? JsonataTemplate.of(template.json(), field) : JsonPathTemplate.of(template.json());
    }

    private static NumberField number(Dynamic<? extends Number> field, String name) {
        if (field instanceof Dynamic.Literal<? extends Number> literal) {
            Object constant = Data.from(literal.value());
            return new NumberField(name, Optional.empty(), scope -> constant);
        } else if (field instanceof Dynamic.Computed<? extends Number> computed) {
            if (computed.value() instanceof JsonataValue jsonata) {
                return new NumberField(name, Optional.of(jsonata), JsonataTemplate.of(jsonata, name));
            } else if (computed.value() instanceof ReferencePath path) {
                return new NumberField(name, Optional.of(path), JsonPathTemplate.required(path));
            }
        }
        throw new AssertionError(field);
    }
}
