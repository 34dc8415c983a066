package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.local.TaskCall;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An activity: tasks that wait for workers, or workers that wait for tasks. */
final class Activity {

    private static final int MOST_WORKERS = 1_000;

    private final String arn;
    private final String name;
    private final Optional<JsonNode> encryption;
    private final Instant creationDate = Instant.now();
    private final Tags tags = new Tags();
    private final Deque<TaskCall> tasks = new ArrayDeque<>();
    private final Deque<Worker> workers = new ArrayDeque<>();
    private boolean isOpen = true;

    /**
     * A worker that waits.
     *
     * @param isServed decides between a task and the end of its time; only then it gets what it waits for
     */
    private record Worker(
            Optional<String> name, CompletableFuture<Boolean> isServed, CompletableFuture<Optional<TaskCall>> task) {}

    Activity(String arn, String name, Optional<JsonNode> encryption) {
        this.arn = arn;
        this.name = name;
        this.encryption = encryption;
    }

    String arn() {
        return arn;
    }

    String name() {
        return name;
    }

    Optional<JsonNode> encryption() {
        return encryption;
    }

    Instant creationDate() {
        return creationDate;
    }

    Tags tags() {
        return tags;
    }

    /** Adds a task for the worker that has waited longest, or for the next one that comes. */
    synchronized void add(TaskCall task) {
        for (Worker worker = workers.poll(); worker != null; worker = workers.poll()) {
            if (worker.isServed().complete(true)) {
                task.take(worker.name());
                worker.task().complete(Optional.of(task));
                return;
            }
        }
        while (!tasks.isEmpty() && !tasks.element().isOpen()) {
            tasks.remove();
        }
        tasks.add(task);
    }

    /** Returns the next task; empty if none comes in time, or the activity is closed before. */
    synchronized CompletableFuture<Optional<TaskCall>> next(Optional<String> worker, long timeoutMillis) {
        for (TaskCall task = tasks.poll(); task != null; task = tasks.poll()) {
            if (task.take(worker)) {
                return CompletableFuture.completedFuture(Optional.of(task));
            }
        }
        workers.removeIf(other -> other.isServed().isDone());
        if (workers.size() >= MOST_WORKERS) {
            throw new ApiException("ActivityWorkerLimitExceeded", "Activity Worker Limit Exceeded: '" + arn + "'");
        } else if (!isOpen) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        Worker waiting = new Worker(worker, new CompletableFuture<>(), new CompletableFuture<>());
        workers.add(waiting);
        waiting.isServed()
                .completeOnTimeout(false, timeoutMillis, TimeUnit.MILLISECONDS)
                .thenAccept(isServed -> {
                    if (!isServed) {
                        waiting.task().complete(Optional.empty());
                    }
                });
        return waiting.task();
    }

    /** Lets nobody wait any longer. */
    synchronized void close() {
        isOpen = false;
        workers.forEach(worker -> worker.isServed().complete(false));
        workers.clear();
    }
}
