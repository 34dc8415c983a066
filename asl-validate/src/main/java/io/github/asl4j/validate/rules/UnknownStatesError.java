package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of errors that begin with {@code States.} are those of the language. */
public final class UnknownStatesError implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final List<String> PREDEFINED = List.of(
            ErrorName.ALL.text(),
            ErrorName.TIMEOUT.text(),
            ErrorName.HEARTBEAT_TIMEOUT.text(),
            ErrorName.TASK_FAILED.text(),
            ErrorName.PERMISSIONS.text(),
            ErrorName.RESULT_PATH_MATCH_FAILURE.text(),
            ErrorName.PARAMETER_PATH_FAILURE.text(),
            ErrorName.BRANCH_FAILED.text(),
            ErrorName.NO_CHOICE_MATCHED.text(),
            ErrorName.INTRINSIC_FAILURE.text(),
            ErrorName.EXCEED_TOLERATED_FAILURE_THRESHOLD.text(),
            ErrorName.ITEM_READER_FAILED.text(),
            ErrorName.RESULT_WRITER_FAILED.text(),
            ErrorName.QUERY_EVALUATION_ERROR.text(),
            ErrorName.DATA_LIMIT_EXCEEDED.text(),
            ErrorName.RUNTIME.text());

    private static final String HTTP = "States.Http.";

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Set<String> raised = new HashSet<>();
        for (StateNode state : definition.states("Fail")) {
            JsonNode error = state.node().path("Error");
            if (isUnknown(error)) {
                raised.add(error.textValue());
                diagnostics.warning(
                        state.place().child("Error"),
                        "\"%s\" is not an error of the language, whose names begin with \"States.\"; choose a name of your"
                                + " own, as \"Order.Rejected\"",
                        error.textValue());
            }
        }
        for (String kind : List.of("RETRIER", "CATCHER")) {
            for (PartNode handler : definition.parts(kind)) {
                check(handler, raised, diagnostics);
            }
        }
    }

    private static void check(PartNode handler, Set<String> raised, Diagnostics diagnostics) {
        JsonNode names = handler.node().path("ErrorEquals");
        for (int i = 0; names.isArray() && i < names.size(); i++) {
            if (isUnknown(names.get(i)) && !raised.contains(names.get(i).textValue())) {
                diagnostics.warning(
                        handler.place().child("ErrorEquals").child(i),
                        "\"%s\" is not an error of the language, and never occurs%s",
                        names.get(i).textValue(),
                        NearestName.question(names.get(i).textValue(), PREDEFINED)
                                .orElse(""));
            }
        }
    }

    private static boolean isUnknown(JsonNode name) {
        return name.isTextual()
                && name.textValue().startsWith("States.")
                && !name.textValue().startsWith(HTTP)
                && !PREDEFINED.contains(name.textValue())
                && !PlaceholderSyntax.isIn(name.textValue());
    }
}
