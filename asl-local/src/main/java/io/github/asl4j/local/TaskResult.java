package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of an attempt of a task: an output, an error, or no answer at all. */
public sealed interface TaskResult {

    /**
     * The task succeeded.
     *
     * @param output plain data: maps, lists, strings, numbers, booleans or null
     * @param submitted of {@code .sync} and {@code .waitForTaskToken}, what the first call answered
     */
    record Success(@Nullable Object output, @Nullable Object submitted) implements TaskResult {

        /** Returns the same with what the first call of {@code .sync} or {@code .waitForTaskToken} answered. */
        public Success submitted(@Nullable Object answer) {
            return new Success(output, Data.from(answer));
        }
    }

    /**
     * The task failed.
     *
     * @param error the error name that {@code Retry} and {@code Catch} compare, if there is one
     * @param cause the text for people, if there is one
     * @param submitted of {@code .sync} and {@code .waitForTaskToken}, what the first call answered
     */
    record Failure(
            Optional<String> error,
            Optional<String> cause,
            @Nullable Object submitted) implements TaskResult {

        /** Returns the same with what the first call of {@code .sync} or {@code .waitForTaskToken} answered. */
        public Failure submitted(@Nullable Object answer) {
            return new Failure(error, cause, Data.from(answer));
        }
    }

    /**
     * The task never answers. In virtual time this, unlike a stage that does not complete, lets the clock go on until the
     * task or the execution times out.
     *
     * @param submitted of {@code .sync} and {@code .waitForTaskToken}, what the first call answered
     */
    record NoAnswer(@Nullable Object submitted) implements TaskResult {

        /** Returns the same with what the first call of {@code .sync} or {@code .waitForTaskToken} answered. */
        public NoAnswer submitted(@Nullable Object answer) {
            return new NoAnswer(Data.from(answer));
        }
    }

    /**
     * The task goes on elsewhere, and {@link TaskCall#report} will end it: a callback whose first call has answered, or an
     * activity that waits for a worker, until {@link TaskCall#take}. In virtual time the clock stands still meanwhile.
     *
     * @param submitted of {@code .waitForTaskToken}, what the first call answered
     */
    record Pending(@Nullable Object submitted) implements TaskResult {

        /** Returns the same with what the first call of {@code .waitForTaskToken} answered. */
        public Pending submitted(@Nullable Object answer) {
            return new Pending(Data.from(answer));
        }
    }

    /**
     * Returns a success.
     *
     * @param output anything that jackson-databind can convert, null included
     * @throws IllegalArgumentException if it has no JSON form
     */
    static Success success(@Nullable Object output) {
        return new Success(Data.from(output), null);
    }

    /** Returns a failure. */
    static Failure failure(String error, String cause) {
        return new Failure(Optional.of(error), Optional.of(cause), null);
    }

    /** Returns a failure without a cause. */
    static Failure failure(String error) {
        return new Failure(Optional.of(error), Optional.empty(), null);
    }

    /** Returns a failure without an error and a cause, as a worker may report it. */
    static Failure failure() {
        return new Failure(Optional.empty(), Optional.empty(), null);
    }

    /** Returns the result of a task that never answers. */
    static NoAnswer noAnswer() {
        return new NoAnswer(null);
    }

    /** Returns the result of a task whose end will be reported. */
    static Pending pending() {
        return new Pending(null);
    }
}
