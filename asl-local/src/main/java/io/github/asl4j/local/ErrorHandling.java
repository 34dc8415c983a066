package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.jsonata.JsonataFlow;
import io.github.asl4j.local.internal.jsonpath.JsonPathFlow;
import io.github.asl4j.model.Catcher;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.Retrier;
import io.github.asl4j.model.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The Retriers and Catchers of a state. */
record ErrorHandling(List<Retrier> retriers, List<Handler> catchers) {

    /** A compiled Catcher. */
    record Handler(List<ErrorName> errors, DataFlow flow, int next, String transition) {}

    static ErrorHandling of(State state, List<Retrier> retriers, List<Catcher> catchers, Map<String, Integer> indices) {
        boolean isJsonata = state.queryLanguage() == QueryLanguage.JSONATA;
        return new ErrorHandling(
                retriers,
                IntStream.range(0, catchers.size())
                        .mapToObj(i -> {
                            Catcher catcher = catchers.get(i);
                            return new Handler(
                                    catcher.errorEquals(),
                                    isJsonata ? jsonata(catcher, i) : jsonPath(catcher),
                                    indices.get(catcher.next()),
                                    "/Catch/" + i + "/Next");
                        })
                        .toList());
    }

    private static DataFlow jsonata(Catcher catcher, int index) {
        return new JsonataFlow(
                "Catch[" + index + "]/",
                Optional.empty(),
                catcher.output(),
                catcher.assign(),
                Optional.of("errorOutput"));
    }

    private static DataFlow jsonPath(Catcher catcher) {
        return JsonPathFlow.builder()
                .resultPath(catcher.resultPath())
                .assign(catcher.assign())
                .build();
    }

    /** Returns the index of the first Retrier for an error; -1 if there is none. */
    int retrier(StateError error) {
        for (int i = 0; i < retriers.size(); i++) {
            if (error.matches(retriers.get(i).errorEquals())) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of the first Catcher for an error; -1 if there is none. */
    int catcher(StateError error) {
        for (int i = 0; i < catchers.size(); i++) {
            if (error.matches(catchers.get(i).errors())) {
                return i;
            }
        }
        return -1;
    }
}
