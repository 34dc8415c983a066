package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** An express execution ends after five minutes. */
public final class ExpressWaitTooLong implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final int MOST_SECONDS = 300;

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        if (!definition.isExpress()) {
            return;
        }
        definition.root().ifPresent(root -> checkTimeout(root.path("TimeoutSeconds"), definition.place(), diagnostics));
        for (StateNode task : definition.states("Task")) {
            checkTimeout(task.node().path("TimeoutSeconds"), task.place(), diagnostics);
        }
        for (StateNode wait : definition.states("Wait")) {
            JsonNode seconds = wait.node().path("Seconds");
            if (seconds.isNumber() && seconds.doubleValue() >= MOST_SECONDS) {
                diagnostics.warning(
                        wait.place().child("Seconds"),
                        "\"Seconds\" is %s; an express execution is ended after %d seconds: wait for less, or make the machine"
                                + " a standard one",
                        seconds,
                        MOST_SECONDS);
            }
        }
    }

    private static void checkTimeout(JsonNode seconds, Place place, Diagnostics diagnostics) {
        if (seconds.isNumber() && seconds.doubleValue() > MOST_SECONDS) {
            diagnostics.warning(
                    place.child("TimeoutSeconds"),
                    "\"TimeoutSeconds\" is %s; an express execution is ended after %d seconds already: make it less, or leave"
                            + " it out",
                    seconds,
                    MOST_SECONDS);
        }
    }
}
