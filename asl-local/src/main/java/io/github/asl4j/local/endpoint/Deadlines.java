package io.github.asl4j.local.endpoint;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts threads that a client keeps waiting: it sends no more of its request, or takes no more of the answer. What
 * such a thread reads or writes is closed by that. The time limits of the JDK's server are those of the whole JVM.
 */
final class Deadlines {

    private final ScheduledThreadPoolExecutor timer;
    private final ThreadLocal<Deadline> current = new ThreadLocal<>();
    private final EndpointThreads threads = new EndpointThreads("asl-endpoint-timer-");
    private final long millis;

    Deadlines(long millis) {
        this.millis = millis;
        this.timer = new ScheduledThreadPoolExecutor(1, threads);
        timer.setRemoveOnCancelPolicy(true);
    }

    /** The time that a thread has for what a client does. */
    private static final class Deadline {

        private final Thread thread = Thread.currentThread();
        private boolean isOver;
        private boolean isInterrupted;

        synchronized void expire() {
            if (!isOver) {
                isInterrupted = true;
                thread.interrupt();
            }
        }

        /** Ends it, on its own thread. */
        synchronized void end() {
            isOver = true;
            if (isInterrupted) {
                // Meant for what has ended, not for what the thread does next.
                Thread.interrupted();
            }
        }
    }

    /** Returns an executor for requests: their reading has a deadline, until {@link #passed}. */
    Executor forRequests(Executor executor) {
        return command -> executor.execute(() -> run(command));
    }

    /** Runs what depends on a client. */
    void run(Runnable command) {
        Deadline outer = current.get();
        Deadline deadline = new Deadline();
        Future<?> expiry = timer.schedule(deadline::expire, millis, TimeUnit.MILLISECONDS);
        current.set(deadline);
        try {
            command.run();
        } finally {
            deadline.end();
            expiry.cancel(false);
            current.set(outer);
        }
    }

    /** Says that this thread does not wait for its client any longer. */
    void passed() {
        Deadline deadline = current.get();
        if (deadline != null) {
            deadline.end();
        }
    }

    /** Returns when its thread has ended, or this one has waited for so long. */
    void close(long mostMillis) throws InterruptedException {
        timer.shutdownNow();
        threads.join(mostMillis);
    }
}
