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
        private boolean isOff;

        private Timer(Instant due, long order, Runnable action) {
            this.due = due;
            this.order = order;
            this.action = action;
        }
    }

    private static final int MANY = 64;

    private final LinkedBlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();
    private final PriorityQueue<Timer> timers =
            new PriorityQueue<>(Comparator.comparing((Timer timer) -> timer.due).thenComparing(timer -> timer.order));
    private final Time time;
    private Instant virtualNow;
    private long order;
    private int outstanding;
    private int cancelled;

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
        if (timer != null && !timer.isOff) {
            timer.isOff = true;
            cancelled++;
            if (cancelled > MANY && cancelled > timers.size() / 2) {
                timers.removeIf(other -> other.isOff);
                cancelled = 0;
            }
        }
    }

    /** Returns the timer that is due next. Cancelled ones stay in the queue for a while, as taking one out is slow. */
    private @Nullable Timer nextTimer() {
        Timer timer = timers.peek();
        while (timer != null && timer.isOff) {
            timers.remove();
            cancelled--;
            timer = timers.peek();
        }
        return timer;
    }

    private Runnable fire(Timer timer) {
        timers.remove();
        timer.isOff = true;
        return timer.action;
    }

    /** Says that a task will post its result, which must not be overtaken by the clock. */
    void expectPost() {
        outstanding++;
    }

    /** Says that the result has come, or is not waited for any longer. */
    void postCame() {
        outstanding--;
    }

    /** Forgets what was to come, before a run that has ended goes on. */
    void reset() {
        posted.clear();
        timers.clear();
        cancelled = 0;
        outstanding = 0;
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
        Timer timer = nextTimer();
        if (time == Time.REAL) {
            return timer == null ? posted.take() : waitFor(timer);
        } else if (outstanding > 0 || timer == null) {
            return outstanding > 0 ? posted.take() : null;
        }
        virtualNow = timer.due.isAfter(virtualNow) ? timer.due : virtualNow;
        return fire(timer);
    }

    private Runnable waitFor(Timer timer) throws InterruptedException {
        long nanos = Duration.between(Instant.now(), timer.due).toNanos();
        Runnable event = nanos > 0 ? posted.poll(nanos, TimeUnit.NANOSECONDS) : null;
        if (event != null) {
            return event;
        }
        return fire(timer);
    }
}
