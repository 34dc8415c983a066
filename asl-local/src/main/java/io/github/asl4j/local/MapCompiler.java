package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.jsonata.JsonataFlow;
import io.github.asl4j.local.internal.jsonata.JsonataTemplate;
import io.github.asl4j.local.internal.jsonpath.JsonPathFlow;
import io.github.asl4j.local.internal.jsonpath.JsonPathTemplate;
import io.github.asl4j.model.Dynamic;
import io.github.asl4j.model.ItemProcessor;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ProcessorConfig.Mode;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.ReferencePath;
import io.github.asl4j.model.Template;
import java.util.Map;
import java.util.Optional;

/** Makes the runner of a Map state. */
final class MapCompiler {

    private final String name;
    private final MapState state;
    private final boolean isJsonata;

    MapCompiler(String name, MapState state) {
        this.name = name;
        this.state = state;
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
                        .build();
        MapRunner.Settings settings = new MapRunner.Settings(
                MapItems.of(state),
                new ItemInput(state.itemSelector().map(template -> template(template, "ItemSelector"))),
                state.maxConcurrency().map(field -> number(field, "MaxConcurrency")),
                new Tolerance(
                        state.toleratedFailureCount().map(field -> number(field, "ToleratedFailureCount")),
                        state.toleratedFailurePercentage().map(field -> number(field, "ToleratedFailurePercentage"))));
        int next = Steps.target(state.transition(), indices);
        ErrorHandling errorHandling = ErrorHandling.of(state, state.retriers(), state.catchers(), indices);
        ItemProcessor processor = state.itemProcessor();
        if (processor
                .processorConfig()
                .filter(config -> config.mode() == Mode.DISTRIBUTED)
                .isPresent()) {
            throw new UnsupportedOperationException(
                    "state \"" + name + "\": a distributed Map state cannot be run here yet");
        }
        return new MapRunner(
                name, flow, next, errorHandling, settings, Steps.of(processor.startAt(), processor.states()));
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
