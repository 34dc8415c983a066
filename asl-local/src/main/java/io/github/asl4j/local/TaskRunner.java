package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.model.TaskState;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs a Task state. */
final class TaskRunner extends RetryingRunner {

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
    private final Settings settings;

    TaskRunner(String name, TaskState state, DataFlow flow, int next, Settings settings, ErrorHandling errorHandling) {
        super(name, "Task", flow, next, errorHandling);
        this.resource = TaskResource.of(state.resource());
        this.settings = settings;
    }

    TaskResource resource() {
        return resource;
    }

    @Override
    void work(Visit visit) {
        TaskAttempt attempt = new TaskAttempt(this, visit);
        Scope scope = visit.scope();
        attempt.start(arguments(scope), settings.timeout(scope), settings.heartbeat(scope), settings.roleArn(scope));
    }

    /** Ends the visit with the output of its task. */
    void succeeded(Visit visit, @Nullable Object output) {
        attempt(visit, () -> exit(visit, finish(visit, output)));
    }
}
