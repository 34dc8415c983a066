package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** A Retrier cannot try more often than the history has room for. */
public final class HistoryLimit implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final int EVENTS = 25_000;
    private static final int EVENTS_PER_ATTEMPT = 2;
    private static final int MOST_ATTEMPTS = EVENTS / EVENTS_PER_ATTEMPT;
    private static final double YEAR_SECONDS = 31_536_000;

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        boolean isStandard = false;
        for (PartNode retrier : definition.parts("RETRIER")) {
            JsonNode attempts = retrier.node().path("MaxAttempts");
            if (attempts.isNumber()
                    && attempts.doubleValue() > MOST_ATTEMPTS
                    && delaySeconds(retrier.node()) * MOST_ATTEMPTS < YEAR_SECONDS) {
                if (!isStandard && mayBeExpress(definition)) {
                    return;
                }
                isStandard = true;
                diagnostics.warning(
                        retrier.place().child("MaxAttempts"),
                        "\"MaxAttempts\" is %s; the execution fails at %d events of its history, of which every attempt adds"
                                + " %d or more: make it less than %d",
                        attempts,
                        EVENTS,
                        EVENTS_PER_ATTEMPT,
                        MOST_ATTEMPTS);
            }
        }
    }

    /** Returns the longest delay; delays that grow without limit soon are longer than an execution may take. */
    private static double delaySeconds(JsonNode retrier) {
        JsonNode most = retrier.path("MaxDelaySeconds");
        if (most.isNumber()) {
            return most.doubleValue();
        }
        JsonNode first = retrier.path("IntervalSeconds");
        boolean isConstant = retrier.path("BackoffRate").asDouble() == 1;
        return isConstant && (first.isNumber() || first.isMissingNode()) ? first.asDouble(1) : YEAR_SECONDS;
    }

    private static boolean mayBeExpress(Definition definition) {
        return definition.isExpress() || definition.states("Map").stream().anyMatch(HistoryLimit::isExpress);
    }

    /** The executions of such a Map have no limit. */
    private static boolean isExpress(StateNode map) {
        return !MapProcessor.of(map)
                .path("ProcessorConfig")
                .path("ExecutionType")
                .asText("STANDARD")
                .equals("STANDARD");
    }
}
