package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.DataFlow.Finished;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.model.JitterStrategy;
import io.github.asl4j.model.Retrier;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Task, Parallel and Map states have in common: {@code "Retry"} and {@code "Catch"}. */
abstract class RetryingRunner extends StateRunner {

    private final DataFlow flow;
    private final int next;
    private final ErrorHandling errorHandling;

    RetryingRunner(String name, String type, DataFlow flow, int next, ErrorHandling errorHandling) {
        super(name, type);
        this.flow = flow;
        this.next = next;
        this.errorHandling = errorHandling;
    }

    @Override
    final boolean retries() {
        return true;
    }

    final @Nullable Object arguments(Scope scope) {
        return flow.arguments(scope);
    }

    final Finished finish(Visit visit, @Nullable Object result) {
        return flow.finish(visit.scope(), result);
    }

    final void exit(Visit visit, Finished finished) {
        visit.exit(type(), finished, next);
    }

    /** Records that the state failed, if the service has an event for that. */
    void recordFailure(Visit visit) {}

    @Override
    void handle(Visit visit, StateError error) {
        int index = errorHandling.retrier(error);
        if (index >= 0) {
            Retrier retrier = errorHandling.retriers().get(index);
            int attempt = visit.nextRetry(index, retrier.maxAttempts());
            Optional<Trial> trial = visit.run().trial();
            if (attempt > 0 && trial.isPresent()) {
                trial.get().retried(index, delay(retrier, attempt, visit));
                visit.fail(error);
                return;
            } else if (attempt > 0) {
                visit.later(delay(retrier, attempt, visit), () -> work(visit));
                return;
            }
            trial.ifPresent(one -> one.exhausted(index));
        }
        if (!error.isFatal()) {
            recordFailure(visit);
        }
        int catcher = errorHandling.catcher(error);
        if (catcher < 0) {
            visit.fail(error);
            return;
        }
        visit.run().trial().ifPresent(trial -> trial.caught(catcher, error));
        caught(visit, error, errorHandling.catchers().get(catcher));
    }

    private void caught(Visit visit, StateError error, ErrorHandling.Handler catcher) {
        Finished finished;
        try {
            finished = catcher.flow().finish(visit.scope(), error.output());
        } catch (EvaluationFailure failure) {
            visit.fail(evaluationError(visit, failure));
            return;
        }
        visit.exit(type(), finished, catcher.next(), catcher.transition());
    }

    private static Duration delay(Retrier retrier, int attempt, Visit visit) {
        double seconds = retrier.intervalSeconds() * Math.pow(retrier.backoffRate(), attempt - 1.0);
        double most = retrier.maxDelaySeconds().map(Integer::doubleValue).orElse(Double.MAX_VALUE);
        long milliseconds = (long)
                Math.min(Math.min(seconds, most) * 1000, Duration.ofDays(36_500).toMillis());
        return Duration.ofMillis(
                retrier.jitterStrategy() == JitterStrategy.FULL
                        ? visit.run().random().nextLong(milliseconds + 1)
                        : milliseconds);
    }
}
