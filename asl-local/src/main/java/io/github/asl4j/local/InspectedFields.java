package io.github.asl4j.local;

import io.github.asl4j.model.ChoiceState;
import io.github.asl4j.model.FailState;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ParallelState;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateVisitor;
import io.github.asl4j.model.SucceedState;
import io.github.asl4j.model.TaskState;
import io.github.asl4j.model.WaitState;
import java.util.List;
import java.util.stream.Stream;

/** Which of the values that are seen in a test the service shows, by type and query language, as recorded. */
final class InspectedFields implements StateVisitor<List<String>> {

    private static final List<String> INPUT_ONLY = List.of("afterInputPath");
    private static final List<String> ITERATIONS = List.of(
            "afterItemsPointer",
            "afterItemSelector",
            "afterItemBatcher",
            "toleratedFailureCount",
            "toleratedFailurePercentage",
            "maxConcurrency");

    private static boolean isJsonata(State state) {
        return state.queryLanguage() == QueryLanguage.JSONATA;
    }

    private static List<String> inputIfJsonPath(State state) {
        return isJsonata(state) ? List.of() : INPUT_ONLY;
    }

    @Override
    public List<String> visit(TaskState state) {
        return isJsonata(state)
                ? List.of("afterArguments", "result")
                : List.of("afterInputPath", "afterParameters", "result", "afterResultSelector", "afterResultPath");
    }

    @Override
    public List<String> visit(PassState state) {
        if (isJsonata(state)) {
            return List.of();
        }
        return state.result().isPresent()
                ? List.of("result", "afterResultSelector", "afterResultPath")
                : List.of("afterInputPath", "afterParameters", "afterResultSelector", "afterResultPath");
    }

    @Override
    public List<String> visit(ParallelState state) {
        return isJsonata(state)
                ? List.of()
                : List.of("afterInputPath", "afterParameters", "afterResultSelector", "afterResultPath");
    }

    @Override
    public List<String> visit(MapState state) {
        return isJsonata(state)
                ? ITERATIONS
                : Stream.of(
                                List.of("afterInputPath", "afterItemsPath"),
                                ITERATIONS,
                                List.of("afterResultSelector", "afterResultPath"))
                        .flatMap(List::stream)
                        .toList();
    }

    @Override
    public List<String> visit(WaitState state) {
        return inputIfJsonPath(state);
    }

    @Override
    public List<String> visit(ChoiceState state) {
        return inputIfJsonPath(state);
    }

    @Override
    public List<String> visit(SucceedState state) {
        return inputIfJsonPath(state);
    }

    @Override
    public List<String> visit(FailState state) {
        return inputIfJsonPath(state);
    }
}
