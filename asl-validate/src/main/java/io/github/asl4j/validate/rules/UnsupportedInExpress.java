package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.Scope;
import io.github.asl4j.validate.internal.StateNode;
import java.util.ArrayDeque;
import java.util.Deque;

/** An Express machine, or an Express child execution, calls no job, waits for no task token, has no activity and no distributed Map. */
public final class UnsupportedInExpress implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.scopes().stream().limit(1).forEach(machine -> check(machine, definition.isExpress(), diagnostics));
    }

    /** What is inside a distributed Map runs in child executions of the type that the Map says. */
    private static void check(Scope machine, boolean isExpress, Diagnostics diagnostics) {
        Deque<Level> open = new ArrayDeque<>();
        open.add(new Level(machine, isExpress, isExpress));
        while (!open.isEmpty()) {
            Level level = open.pop();
            for (StateNode state : level.scope.states()) {
                if (level.isExpress) {
                    check(state, level.isMachine, diagnostics);
                }
                for (Scope inner : state.scopes()) {
                    JsonNode config = inner.node().path("ProcessorConfig");
                    boolean isDistributed = config.path("Mode").asText().equals("DISTRIBUTED");
                    boolean express = isDistributed
                            ? config.path("ExecutionType").asText().equals("EXPRESS")
                            : level.isExpress;
                    open.push(new Level(inner, express, !isDistributed && level.isMachine));
                }
            }
        }
    }

    /** A scope, whether it runs in an Express execution, and whether that is one of the machine itself. */
    private record Level(Scope scope, boolean isExpress, boolean isMachine) {}

    private static void check(StateNode state, boolean isMachine, Diagnostics diagnostics) {
        String where = isMachine ? "an Express machine" : "an Express child execution";
        if (state.type().equals("Task")) {
            checkResource(state, where, diagnostics);
        }
        for (Scope inner : state.scopes()) {
            JsonNode mode = inner.node().path("ProcessorConfig").path("Mode");
            if (mode.asText().equals("DISTRIBUTED")) {
                Place place = inner.place().child("ProcessorConfig").child("Mode");
                diagnostics
                        .error(place, "%s has no distributed Map; use an inline one, or type STANDARD", where)
                        .inService(
                                place,
                                "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines");
            }
        }
    }

    private static void checkResource(StateNode task, String where, Diagnostics diagnostics) {
        String resource = task.node().path("Resource").asText();
        Place place = task.place().child("Resource");
        if (resource.endsWith(".sync") || resource.endsWith(".sync:2")) {
            diagnostics
                    .error(place, "%s cannot wait for a job (\".sync\"); leave it out, or use type STANDARD", where)
                    .inService(place, "Express state machine does not support '.sync' service integration");
        } else if (resource.endsWith(".waitForTaskToken")) {
            diagnostics
                    .error(place, "%s cannot wait for a task token; use type STANDARD", where)
                    .inService(
                            place, "Express state machine does not support '.waitForTaskToken' service integration ");
        } else if (resource.startsWith("arn:") && resource.contains(":states:") && resource.contains(":activity:")) {
            diagnostics
                    .error(place, "%s has no activities; use type STANDARD", where)
                    .inService(place, "Express state machine does not support Activity ARN");
        }
    }
}
