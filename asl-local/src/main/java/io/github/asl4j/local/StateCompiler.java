package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Watch;
import io.github.asl4j.local.internal.jsonata.JsonataFlow;
import io.github.asl4j.local.internal.jsonata.JsonataTemplate;
import io.github.asl4j.local.internal.jsonpath.JsonPathFlow;
import io.github.asl4j.local.internal.jsonpath.JsonPathTemplate;
import io.github.asl4j.model.ChoiceState;
import io.github.asl4j.model.Dynamic;
import io.github.asl4j.model.FailState;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ParallelState;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.ReferencePath;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateVisitor;
import io.github.asl4j.model.SucceedState;
import io.github.asl4j.model.TaskState;
import io.github.asl4j.model.WaitState;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the runner of each state: the one place that knows which fields make which data flow. */
final class StateCompiler implements StateVisitor<StateRunner> {

    private final String name;
    private final Map<String, Integer> indices;
    private final @Nullable Watch watch;

    StateCompiler(String name, Map<String, Integer> indices, @Nullable Watch watch) {
        this.name = name;
        this.indices = indices;
        this.watch = watch;
    }

    /** Compiles a data flow, which a test of the state looks at. */
    private DataFlow flow(State state, Supplier<DataFlow> jsonata, JsonPathFlow.Builder jsonPath) {
        return Watch.on(
                watch, isJsonata(state) ? jsonata.get() : jsonPath.watch(watch).build());
    }

    private static boolean isJsonata(State state) {
        return state.queryLanguage() == QueryLanguage.JSONATA;
    }

    @Override
    public StateRunner visit(TaskState state) {
        DataFlow flow = flow(
                state,
                () -> new JsonataFlow("", state.arguments(), state.output(), state.assign(), Optional.of("result")),
                JsonPathFlow.builder()
                        .paths(state.inputPath(), state.outputPath())
                        .parameters(state.parameters())
                        .resultSelector(state.resultSelector())
                        .resultPath(state.resultPath())
                        .assign(state.assign()));
        return new TaskRunner(
                name,
                state,
                flow,
                Steps.target(state.transition(), indices),
                new TaskRunner.Settings(
                        state.timeoutSeconds().map(seconds -> dynamic(seconds, "TimeoutSeconds")),
                        state.heartbeatSeconds().map(seconds -> dynamic(seconds, "HeartbeatSeconds")),
                        state.credentials()
                                .map(template -> isJsonata(state)
                                        ? JsonataTemplate.of(template.json(), "Credentials")
                                        : JsonPathTemplate.of(template.json()))),
                ErrorHandling.of(state, state.retriers(), state.catchers(), indices));
    }

    @Override
    public StateRunner visit(PassState state) {
        DataFlow flow = flow(
                state,
                () -> new JsonataFlow("", Optional.empty(), state.output(), state.assign(), Optional.empty()),
                JsonPathFlow.builder()
                        .paths(state.inputPath(), state.outputPath())
                        .parameters(state.parameters())
                        .resultPath(state.resultPath())
                        .assign(state.assign()));
        return new PassRunner(name, flow, state.result(), Steps.target(state.transition(), indices));
    }

    @Override
    public StateRunner visit(WaitState state) {
        DataFlow flow = flow(
                state,
                () -> new JsonataFlow("", Optional.empty(), state.output(), state.assign(), Optional.empty()),
                JsonPathFlow.builder()
                        .paths(state.inputPath(), state.outputPath())
                        .assign(state.assign()));
        return new WaitRunner(
                name,
                flow,
                new WaitRunner.Until(
                        state.seconds().map(seconds -> dynamic(seconds, "Seconds")),
                        state.timestamp().map(timestamp -> dynamic(timestamp, "Timestamp")),
                        Optional.<Dynamic<?>>empty()
                                .or(state::seconds)
                                .or(state::timestamp)
                                .flatMap(StateCompiler::path)),
                Steps.target(state.transition(), indices));
    }

    private static Optional<String> path(Dynamic<?> field) {
        return field instanceof Dynamic.Computed<?> computed && computed.value() instanceof ReferencePath path
                ? Optional.of(path.text())
                : Optional.empty();
    }

    @Override
    public StateRunner visit(ParallelState state) {
        DataFlow flow = flow(
                state,
                () -> new JsonataFlow("", state.arguments(), state.output(), state.assign(), Optional.of("result")),
                JsonPathFlow.builder()
                        .paths(state.inputPath(), state.outputPath())
                        .parameters(state.parameters())
                        .resultSelector(state.resultSelector())
                        .resultPath(state.resultPath())
                        .assign(state.assign()));
        return new ParallelRunner(
                name,
                flow,
                Steps.target(state.transition(), indices),
                ErrorHandling.of(state, state.retriers(), state.catchers(), indices),
                state.branches().stream()
                        .map(branch -> Steps.of(branch.startAt(), branch.states()))
                        .toList());
    }

    @Override
    public StateRunner visit(MapState state) {
        return new MapCompiler(name, state, watch).compile(indices);
    }

    @Override
    public StateRunner visit(ChoiceState state) {
        return ChoiceRunner.of(name, state, indices, watch);
    }

    @Override
    public StateRunner visit(SucceedState state) {
        DataFlow flow = flow(
                state,
                () -> new JsonataFlow("", Optional.empty(), state.output(), Optional.empty(), Optional.empty()),
                JsonPathFlow.builder().paths(state.inputPath(), state.outputPath()));
        return new SucceedRunner(name, flow);
    }

    @Override
    public StateRunner visit(FailState state) {
        return new FailRunner(
                name,
                state.error().map(error -> dynamic(error, "Error")),
                state.cause().map(cause -> dynamic(cause, "Cause")));
    }

    /** Returns the value of a field that is given or computed; in JSONPath computed ones have {@code Path} in their name. */
    private static Expression dynamic(Dynamic<?> field, String name) {
        if (field instanceof Dynamic.Literal<?> literal) {
            Object constant = io.github.asl4j.local.internal.data.Data.from(literal.value());
            return scope -> constant;
        } else if (field instanceof Dynamic.Computed<?> computed) {
            if (computed.value() instanceof JsonataValue jsonata) {
                return JsonataTemplate.of(jsonata, name);
            } else if (computed.value() instanceof ReferencePath path) {
                return JsonPathTemplate.required(path);
            } else if (computed.value() instanceof JsonPathValue value) {
                return JsonPathTemplate.value(value, name + "Path");
            }
        }
        throw new AssertionError(field);
    }
}
