package io.github.asl4j.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The event loop of an execution: timers, and events that other threads post. All actions run on the thread that calls
 * {@link #run}. In virtual time the clock jumps to the next timer, but only when no task is outstanding.
 */
final class Scheduler {

    /** Where the time comes from. */
    enum Time {
        VIRTUAL,
        REAL
    }

    /** An action that is due at a time, unless it is cancelled. */
    static final class Timer {

        private final Instant due;
        private final long order;
        private final Runnable action;

        private Timer(Instant due, long order, Runnable action) {
            this.due = due;
            this.order = order;
            this.action = action;
        }
    }

    private final LinkedBlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();
    private final PriorityQueue<Timer> timers =
            new PriorityQueue<>(Comparator.comparing((Timer timer) -> timer.due).thenComparing(timer -> timer.order));
    private final Time time;
    private Instant virtualNow;
    private long order;
    private int outstanding;

    Scheduler(Time time, Instant start) {
        this.time = time;
        this.virtualNow = start;
    }

    Instant now() {
        return time == Time.REAL ? Instant.now() : virtualNow;
    }

    /** Adds an event; the only method for other threads. */
    void post(Runnable event) {
        posted.add(event);
    }

    Timer after(Duration delay, Runnable action) {
        Timer timer = new Timer(now().plus(delay), order++, action);
        timers.add(timer);
        return timer;
    }

    void cancel(@Nullable Timer timer) {
        if (timer != null) {
            timers.remove(timer);
        }
    }

    /** Says that a task will post its result, which must not be overtaken by the clock. */
    void expectPost() {
        outstanding++;
    }

    /** Says that the result has come, or is not waited for any longer. */
    void postCame() {
        outstanding--;
    }

    /** Runs actions until it is done, or until nothing can happen any more. */
    void run(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Runnable event = next();
            if (event == null) {
                return;
            }
            event.run();
        }
    }

    private @Nullable Runnable next() throws InterruptedException {
        Runnable event = posted.poll();
        if (event != null) {
            return event;
        }
        Timer timer = timers.peek();
        if (time == Time.REAL) {
            return timer == null ? posted.take() : waitFor(timer);
        } else if (outstanding > 0 || timer == null) {
            return outstanding > 0 ? posted.take() : null;
        }
        virtualNow = timer.due.isAfter(virtualNow) ? timer.due : virtualNow;
        return timers.remove().action;
    }

    private Runnable waitFor(Timer timer) throws InterruptedException {
        long nanos = Duration.between(Instant.now(), timer.due).toNanos();
        Runnable event = nanos > 0 ? posted.poll(nanos, TimeUnit.NANOSECONDS) : null;
        if (event != null) {
            return event;
        }
        timers.remove(timer);
        return timer.action;
    }
}
