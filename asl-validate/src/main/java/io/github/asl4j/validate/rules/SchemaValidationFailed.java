package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.AslSchema;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Finding;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.Scope;
import io.github.asl4j.validate.internal.StateNode;
import io.github.asl4j.validate.internal.StateSchema;
import io.github.asl4j.validate.internal.StateSchema.Problem;
import io.github.asl4j.validate.internal.Values;
import java.util.Optional;

/** Each object has the fields of the specification, each of its type. */
public final class SchemaValidationFailed implements Rule {

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        if (definition.text().isBlank()) {
            diagnostics
                    .error(definition.place(), "the text is empty; a JSON object is expected")
                    .inService((String) null, "Definition must be a valid JSON object");
        }
        definition.root().ifPresent(root -> {
            if (!root.isObject()) {
                diagnostics
                        .error(definition.place(), "a definition must be a JSON object, not %s", Values.shortened(root))
                        .inService((String) null, "Definition must be a valid JSON object");
                return;
            }
            StateSchema.machine().problems(root, definition.place()).forEach(problem -> report(problem, diagnostics));
            definition.scopes().forEach(scope -> checkStates(scope, definition.language(), diagnostics));
        });
    }

    private static void checkStates(Scope scope, Optional<QueryLanguage> machine, Diagnostics diagnostics) {
        scope.node().path("States").properties().stream()
                .filter(member -> !member.getValue().isObject())
                .forEach(member -> diagnostics.error(
                        scope.place().child("States").child(member.getKey()),
                        "\"%s\" is %s; a state must be an object",
                        member.getKey(),
                        Values.shortened(member.getValue())));
        scope.states().forEach(state -> {
            JsonNode type = state.node().path("Type");
            if (type.isMissingNode()) {
                diagnostics
                        .error(
                                state.place(),
                                "\"Type\" is required in a state; it is one of %s",
                                AslSchema.stateTypes())
                        .inService(state.place(), "These fields are required: [Type]");
            } else if (state.isKnown()) {
                checkFields(state, machine, diagnostics);
            } else if (!PlaceholderSyntax.isIn(state.type())) {
                diagnostics
                        .error(
                                state.place().child("Type"),
                                "\"Type\" is %s%s",
                                Values.shortened(type),
                                NearestName.question(state.type(), AslSchema.stateTypes())
                                        .orElse("; it must be one of " + AslSchema.stateTypes()))
                        .inService(
                                state.place().child("Type"),
                                "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice,"
                                        + " Parallel, Map]");
            }
        });
    }

    private static void checkFields(StateNode state, Optional<QueryLanguage> machine, Diagnostics diagnostics) {
        state.language()
                .ifPresent(language -> StateSchema.of(state.type(), language).problems(state.parts()).stream()
                        // In its JSONata machine AWS refuses the state itself, and says nothing of these fields.
                        .filter(problem -> !problem.isOtherLanguage() || !isRefused(language, machine))
                        .forEach(problem -> report(problem, diagnostics)));
    }

    private static boolean isRefused(QueryLanguage state, Optional<QueryLanguage> machine) {
        return state == QueryLanguage.JSONPATH && machine.equals(Optional.of(QueryLanguage.JSONATA));
    }

    private static void report(Problem problem, Diagnostics diagnostics) {
        Finding finding = diagnostics.error(problem.place(), "%s", problem.message());
        if (problem.serviceMessage().isEmpty()) {
            finding.notInService();
        } else {
            finding.inService(problem.servicePlace(), "%s", problem.serviceMessage());
        }
    }
}
