package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.model.JitterStrategy;
import io.github.asl4j.model.Retrier;
import io.github.asl4j.model.TaskState;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs a Task state: its attempts, their retries, and what catches their errors. */
final class TaskRunner extends StateRunner {

    /** The fields of a Task that no other state has. */
    record Settings(
            Optional<Expression> timeoutSeconds,
            Optional<Expression> heartbeatSeconds,
            Optional<Expression> credentials) {

        Optional<Long> timeout(Scope scope) {
            return seconds(timeoutSeconds, "TimeoutSeconds", scope);
        }

        Optional<Long> heartbeat(Scope scope) {
            return seconds(heartbeatSeconds, "HeartbeatSeconds", scope);
        }

        private static Optional<Long> seconds(Optional<Expression> field, String name, Scope scope) {
            return field.map(expression -> {
                Object value = expression.evaluate(scope);
                if (value instanceof Long seconds && seconds > 0) {
                    return seconds;
                }
                throw EvaluationFailure.runtime("The " + name + " field refers to value \"" + value
                        + "\" which is not a valid positive integer");
            });
        }

        Optional<String> roleArn(Scope scope) {
            return credentials
                    .map(expression -> expression.evaluate(scope))
                    .map(value -> value instanceof Map<?, ?> map ? map.get("RoleArn") : null)
                    .map(String::valueOf);
        }
    }

    private final TaskResource resource;
    private final DataFlow flow;
    private final int next;
    private final Settings settings;
    private final ErrorHandling errorHandling;

    TaskRunner(String name, TaskState state, DataFlow flow, int next, Settings settings, ErrorHandling errorHandling) {
        super(name, "Task");
        this.resource = TaskResource.of(state.resource());
        this.flow = flow;
        this.next = next;
        this.settings = settings;
        this.errorHandling = errorHandling;
    }

    TaskResource resource() {
        return resource;
    }

    @Override
    boolean retries() {
        return true;
    }

    @Override
    void work(Visit visit) {
        TaskAttempt attempt = new TaskAttempt(this, visit);
        Scope scope = visit.scope();
        attempt.start(
                flow.arguments(scope), settings.timeout(scope), settings.heartbeat(scope), settings.roleArn(scope));
    }

    /** Ends the visit with the output of its task. */
    void succeeded(Visit visit, @Nullable Object output) {
        attempt(visit, () -> visit.exit("Task", flow.finish(visit.scope(), output), next));
    }

    @Override
    void handle(Visit visit, StateError error) {
        int index = errorHandling.retrier(error);
        if (index >= 0) {
            Retrier retrier = errorHandling.retriers().get(index);
            int attempt = visit.nextRetry(index, retrier.maxAttempts());
            if (attempt > 0) {
                visit.run().after(delay(retrier, attempt, visit), () -> attempt(visit, () -> work(visit)));
                return;
            }
        }
        Optional<ErrorHandling.Handler> catcher = errorHandling.catcher(error);
        if (catcher.isEmpty()) {
            visit.fail(error);
            return;
        }
        caught(visit, error, catcher.get());
    }

    private void caught(Visit visit, StateError error, ErrorHandling.Handler catcher) {
        DataFlow.Finished finished;
        try {
            finished = catcher.flow().finish(visit.scope(), error.output());
        } catch (EvaluationFailure failure) {
            visit.fail(evaluationError(visit, failure));
            return;
        }
        visit.exit("Task", finished, catcher.next());
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
