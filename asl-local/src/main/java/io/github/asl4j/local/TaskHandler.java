package io.github.asl4j.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers the tasks of a state or resource: a mock, or the real thing.
 *
 * <p>It is called on the thread of the execution. What takes time belongs on another one, with the result in the
 * returned stage: only then can the execution time out meanwhile, or be stopped. In virtual time the clock stands still
 * until the stage completes.
 *
 * <p>A handler fails a task with {@link TaskResult#failure}. An exception that it throws, or that completes its stage, is
 * a failure too, with the class name as its error and the message as its cause, as a Lambda function in Java reports it.
 * An {@link Error}, such as that of a failed assertion, ends the execution and is thrown by {@link Interpreter#run}.
 */
@FunctionalInterface
public interface TaskHandler {

    /** Handles one attempt of a task. */
    CompletionStage<TaskResult> handle(TaskCall call);

    /**
     * Returns a handler that answers at once.
     *
     * @param function from the input of the task to its result: a {@link TaskResult}, or the output itself as anything
     *     that jackson-databind can convert, null included
     */
    static TaskHandler of(Function<JsonNode, ? extends @Nullable Object> function) {
        return call -> {
            Object result = function.apply(call.input());
            return CompletableFuture.completedFuture(
                    result instanceof TaskResult taskResult ? taskResult : TaskResult.success(result));
        };
    }

    /** Returns a handler that always gives the same result. */
    static TaskHandler always(TaskResult result) {
        return call -> CompletableFuture.completedFuture(result);
    }
}
