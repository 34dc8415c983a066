package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.local.internal.data.Timestamps;
import io.github.asl4j.model.ErrorName;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs a Wait state. */
final class WaitRunner extends StateRunner {

    /** Recorded: the longest wait is that of 2^31 seconds, give or take a day. */
    private static final Duration MAX_DELAY = Duration.ofDays(24_856);

    /**
     * How long: one of the two.
     *
     * @param path the text of {@code "SecondsPath"} or {@code "TimestampPath"}, for messages
     */
    record Until(Optional<Expression> seconds, Optional<Expression> timestamp, Optional<String> path) {}

    private final DataFlow flow;
    private final Until until;
    private final int next;

    WaitRunner(String name, DataFlow flow, Until until, int next) {
        super(name, "Wait");
        this.flow = flow;
        this.until = until;
        this.next = next;
    }

    @Override
    void work(Visit visit) {
        Scope scope = visit.scope();
        Object data = flow.arguments(scope);
        Scope about = scope.about(data);
        Duration delay;
        if (until.seconds().isPresent()) {
            delay = Duration.ofSeconds(seconds(value(until.seconds().get(), "Seconds", about)));
        } else {
            Object text = value(until.timestamp().orElseThrow(), "Timestamp", about);
            Optional<Instant> instant = Timestamps.parse(text instanceof String string ? string : Data.text(text));
            if (instant.isEmpty()) {
                refuse(visit, text);
                return;
            }
            delay = Duration.between(visit.run().scheduler().now(), instant.get());
        }
        if (delay.compareTo(MAX_DELAY) >= 0) {
            throw EvaluationFailure.runtime("Wait state delay is too long.");
        }
        Runnable leave = () -> visit.exit("Wait", flow.finish(scope, data), next);
        visit.later(delay.isNegative() ? Duration.ZERO : delay, leave);
    }

    private @Nullable Object value(Expression expression, String field, Scope scope) {
        try {
            return expression.evaluate(scope);
        } catch (EvaluationFailure failure) {
            throw until.path().isEmpty()
                    ? failure
                    : EvaluationFailure.runtime("The " + field + "Path parameter does not reference an input value: "
                            + until.path().get());
        }
    }

    private long seconds(@Nullable Object value) {
        String parameter = until.path().isPresent() ? "The SecondsPath parameter" : "The Seconds field";
        String where = until.path().map(path -> path + " == ").orElse("") + Data.text(value);
        if (!(value instanceof Long seconds)) {
            throw failure(parameter + " cannot be parsed as a long value: " + where, "Seconds");
        } else if (seconds < 0) {
            throw failure(parameter + " references a negative value: " + where, "Seconds");
        }
        return seconds;
    }

    private EvaluationFailure failure(String sentence, String field) {
        return until.path().isPresent()
                ? EvaluationFailure.runtime(sentence)
                : new EvaluationFailure(ErrorName.QUERY_EVALUATION_ERROR, sentence, field);
    }

    private void refuse(Visit visit, @Nullable Object value) {
        String text = value instanceof String string ? string : Data.text(value);
        if (until.path().isPresent()) {
            throw EvaluationFailure.runtime("The TimestampPath parameter does not reference a valid ISO-8601 extended"
                    + " offset date-time format string: " + until.path().get() + " == " + text);
        }
        // Recorded: unlike that of an expression, this event follows the entry of the state.
        StateError error = StateError.of(
                ErrorName.QUERY_EVALUATION_ERROR.text(),
                prefix(visit) + "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format"
                        + " string: " + text);
        visit.record(
                "EvaluationFailed",
                new Details.EvaluationFailed(
                        ErrorName.QUERY_EVALUATION_ERROR.text(), error.cause().orElseThrow(), "Timestamp", name()));
        visit.fail(error);
    }
}
