package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.RandomUuid;
import io.github.asl4j.model.ErrorName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One attempt of a task: from the event that schedules it to the one that ends it, by a result or by a timeout. */
final class TaskAttempt {

    private static final long DEFAULT_TIMEOUT_SECONDS = 99_999_999;

    private final TaskRunner runner;
    private final Visit visit;
    private final TaskResource resource;
    private Scheduler.@Nullable Timer timeout;
    private Scheduler.@Nullable Timer heartbeat;
    private boolean isOpen = true;
    private boolean isOutstanding;
    private boolean wasSubmitted;
    private @Nullable NestedExecution nested;

    /** What a handler's stage completed with. */
    private record Answer(
            @Nullable TaskResult result, @Nullable Throwable thrown) {}

    TaskAttempt(TaskRunner runner, Visit visit) {
        this.runner = runner;
        this.visit = visit;
        this.resource = runner.resource();
        if (resource.isCallback() || resource.isActivity()) {
            visit.taskToken(RandomUuid.next(visit.run().random()));
        }
    }

    void start(
            @Nullable Object input,
            Optional<Long> timeoutSeconds,
            Optional<Long> heartbeatSeconds,
            Optional<String> roleArn) {
        Run run = visit.run();
        visit.ongoing(eventId -> close());
        visit.record(
                resource.family() + "Scheduled",
                new Details.Scheduled(
                        resource.type(),
                        resource.action(),
                        run.region(),
                        input,
                        timeoutSeconds,
                        heartbeatSeconds,
                        roleArn));
        visit.record(
                resource.family() + "Started",
                resource.isActivity() ? new Details.ActivityStarted() : resource.details(null));
        Duration limit = Duration.ofSeconds(timeoutSeconds.orElse(DEFAULT_TIMEOUT_SECONDS));
        TaskCall call = new TaskCall(
                run,
                visit.context(),
                resource.arn(),
                input,
                visit.retryCount(),
                limit,
                heartbeatSeconds.map(Duration::ofSeconds),
                roleArn,
                () -> run.post(() -> heartbeatSeconds.ifPresent(this::expectHeartbeat)));
        Optional<TaskHandler> handler = run.handlers().find(runner.name(), resource.arn());
        if (handler.isEmpty() && startNested(input, limit)) {
            return;
        }
        if (handler.isEmpty()) {
            visit.fail(StateError.of(
                    ErrorName.RUNTIME.text(),
                    "No handler answers the task \"" + runner.name()
                            + "\"; mock it in a test case, or add one with task(\"" + runner.name()
                            + "\", ..) or tasks(\"" + resource.arn() + "\", ..)"));
            return;
        }
        timeout = run.after(limit, () -> timedOut(false));
        heartbeatSeconds.ifPresent(this::expectHeartbeat);
        await(answer(handler.get(), call));
    }

    /** Lets the task time out unless there is another heartbeat within these seconds. */
    private void expectHeartbeat(long seconds) {
        if (isOpen) {
            visit.run().scheduler().cancel(heartbeat);
            heartbeat = visit.run().after(Duration.ofSeconds(seconds), () -> timedOut(true));
        }
    }

    /** Lets an execution answer, if the task starts one of a known machine. */
    private boolean startNested(@Nullable Object input, Duration limit) {
        Optional<NestedExecution> started = NestedExecution.start(visit.run(), resource, input, ended -> {
            if (isOpen) {
                nested = null;
                settle(ended.result(), null);
            }
        });
        started.ifPresent(execution -> {
            nested = execution;
            submitted(execution.submitted(), true);
            timeout = visit.run().after(limit, () -> timedOut(false));
        });
        return started.isPresent();
    }

    private static CompletableFuture<TaskResult> answer(TaskHandler handler, TaskCall call) {
        try {
            CompletionStage<TaskResult> stage = handler.handle(call);
            return stage.toCompletableFuture();
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void await(CompletableFuture<TaskResult> answer) {
        Run run = visit.run();
        if (answer.isDone()) {
            // Not inside a callback of the future, which would swallow what is thrown there.
            Answer now = answer.handle(Answer::new).join();
            settle(now.result(), now.thrown());
            return;
        }
        isOutstanding = true;
        run.scheduler().expectPost();
        answer.whenComplete((result, thrown) -> run.post(() -> settle(result, thrown)));
    }

    private boolean close() {
        boolean wasOpen = isOpen;
        isOpen = false;
        if (isOutstanding) {
            isOutstanding = false;
            visit.run().scheduler().postCame();
        }
        if (nested != null) {
            nested.stop();
            nested = null;
        }
        visit.run().scheduler().cancel(timeout);
        visit.run().scheduler().cancel(heartbeat);
        return wasOpen;
    }

    private void timedOut(boolean isMissedHeartbeat) {
        if (close()) {
            StateError error = StateError.timeout(isMissedHeartbeat);
            visit.record(
                    resource.family() + "TimedOut", resource.details(new Details.Failed(error.error(), error.cause())));
            runner.handle(visit, error);
        }
    }

    private void settle(@Nullable TaskResult result, @Nullable Throwable thrown) {
        TaskResult answer = result == null ? failure(thrown) : result;
        if (!isOpen) {
            return;
        }
        if (answer instanceof TaskResult.NoAnswer none) {
            submitted(none.submitted(), true);
            if (isOutstanding) {
                isOutstanding = false;
                visit.run().scheduler().postCame();
            }
            return;
        }
        close();
        if (answer instanceof TaskResult.Success success) {
            submitted(success.submitted(), true);
            succeeded(success.output());
        } else if (answer instanceof TaskResult.Failure failure) {
            submitted(failure.submitted(), false);
            failed(new StateError(failure.error(), failure.cause()));
        }
    }

    private void submitted(@Nullable Object answer, boolean always) {
        if (resource.isSubmitted() && !wasSubmitted && (always || answer != null)) {
            wasSubmitted = true;
            visit.record("TaskSubmitted", resource.details(new Details.Output(answer == null ? Map.of() : answer)));
        }
    }

    private void succeeded(@Nullable Object output) {
        if (visit.isTooLarge(output)) {
            failed(Visit.tooLarge(resource.limitName()));
            return;
        }
        visit.record(resource.family() + "Succeeded", resource.details(new Details.Output(output)));
        runner.succeeded(visit, output);
    }

    private void failed(StateError error) {
        visit.record(resource.family() + "Failed", resource.details(new Details.Failed(error.error(), error.cause())));
        runner.handle(visit, error);
    }

    private static TaskResult failure(@Nullable Throwable thrown) {
        Throwable reason =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (reason instanceof Error error) {
            throw error;
        }
        return reason == null
                ? TaskResult.failure("NullPointerException", "The handler gave no result")
                : TaskResult.failure(reason.getClass().getName(), String.valueOf(reason.getMessage()));
    }
}
