package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.RandomUuid;
import io.github.asl4j.model.ErrorName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One attempt of a task: from the event that schedules it to the one that ends it, by a result or by a timeout. */
final class TaskAttempt implements TaskCall.Progress {

    private static final long DEFAULT_TIMEOUT_SECONDS = 99_999_999;

    private final TaskRunner runner;
    private final Visit visit;
    private final TaskResource resource;
    private Scheduler.@Nullable Timer timeout;
    private Scheduler.@Nullable Timer heartbeat;
    private final AtomicBoolean isDecided = new AtomicBoolean();
    private final AtomicBoolean isTaken = new AtomicBoolean();
    private Optional<Long> heartbeatSeconds = Optional.empty();
    private boolean isOpen = true;
    private boolean isStarted;
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
            Optional<Long> givenHeartbeatSeconds,
            Optional<String> roleArn) {
        heartbeatSeconds = givenHeartbeatSeconds;
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
        if (!resource.isActivity()) {
            visit.record(resource.family() + "Started", resource.details(null));
            isStarted = true;
        }
        Duration limit = Duration.ofSeconds(timeoutSeconds.orElse(DEFAULT_TIMEOUT_SECONDS));
        TaskCall call = new TaskCall(
                run.nextInvocation(runner.name()),
                visit.context(),
                resource.arn(),
                input,
                visit.retryCount(),
                limit,
                heartbeatSeconds.map(Duration::ofSeconds),
                roleArn,
                this);
        Optional<TaskHandler> handler = run.handlers().find(runner.name(), resource.arn());
        if (handler.isEmpty() && startNested(input, limit)) {
            return;
        }
        if (handler.isEmpty()) {
            recordStart(Optional.empty());
            visit.fail(StateError.of(
                    ErrorName.RUNTIME.text(),
                    "No handler answers the task \"" + runner.name()
                            + "\"; mock it in a test case, or add one with task(\"" + runner.name()
                            + "\", ..) or tasks(\"" + resource.arn() + "\", ..)"));
            return;
        }
        timeout = run.after(limit, () -> timedOut(false));
        CompletableFuture<TaskResult> answer = answer(handler.get(), call);
        if (!isPending(answer)) {
            recordStart(Optional.empty());
        }
        if (isStarted) {
            heartbeatSeconds.ifPresent(this::expectHeartbeat);
        }
        await(answer);
    }

    private static boolean isPending(CompletableFuture<TaskResult> answer) {
        return answer.isDone() && !answer.isCompletedExceptionally() && answer.join() instanceof TaskResult.Pending;
    }

    /** Records that a worker has taken the task of an activity. */
    private void recordStart(Optional<String> worker) {
        if (!isStarted) {
            isStarted = true;
            visit.record("ActivityStarted", new Details.ActivityStarted(worker));
        }
    }

    @Override
    public boolean isOpen() {
        return !isDecided.get();
    }

    @Override
    public void sendHeartbeat() {
        visit.run().post(() -> heartbeatSeconds.ifPresent(this::expectHeartbeat));
    }

    @Override
    public boolean take(Optional<String> worker) {
        boolean isNow = resource.isActivity() && isOpen() && isTaken.compareAndSet(false, true);
        if (isNow) {
            visit.run().post(() -> {
                if (isOpen && !isStarted) {
                    recordStart(worker);
                    heartbeatSeconds.ifPresent(this::expectHeartbeat);
                }
            });
        }
        return isNow;
    }

    @Override
    public boolean report(TaskResult result) {
        boolean isNow = decide();
        if (isNow) {
            visit.run().post(() -> end(result, true));
        }
        return isNow;
    }

    /** Returns whether what calls this decides how the attempt ends; only the first does. */
    private boolean decide() {
        return isDecided.compareAndSet(false, true);
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
        expectPost();
        answer.whenComplete((result, thrown) -> run.post(() -> settle(result, thrown)));
    }

    private void expectPost() {
        if (!isOutstanding) {
            isOutstanding = true;
            visit.run().scheduler().expectPost();
        }
    }

    private void expectNoPost() {
        if (isOutstanding) {
            isOutstanding = false;
            visit.run().scheduler().postCame();
        }
    }

    private void close() {
        isOpen = false;
        isDecided.set(true);
        expectNoPost();
        if (nested != null) {
            nested.stop();
            nested = null;
        }
        visit.run().scheduler().cancel(timeout);
        visit.run().scheduler().cancel(heartbeat);
    }

    private void timedOut(boolean isMissedHeartbeat) {
        if (isOpen && decide()) {
            close();
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
            expectNoPost();
        } else if (answer instanceof TaskResult.Pending pending) {
            submitted(pending.submitted(), true);
            expectPost();
        } else if (decide()) {
            end(answer, false);
        }
    }

    /**
     * Ends the attempt.
     *
     * @param isReported whether the handler has no part in it; then what it called must have answered
     */
    private void end(TaskResult answer, boolean isReported) {
        if (!isOpen) {
            return;
        }
        close();
        recordStart(Optional.empty());
        if (answer instanceof TaskResult.Success success) {
            submitted(success.submitted(), true);
            succeeded(success.output());
        } else if (answer instanceof TaskResult.Failure failure) {
            submitted(failure.submitted(), isReported);
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
