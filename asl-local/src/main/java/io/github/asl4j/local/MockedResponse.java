package io.github.asl4j.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A mocked response: what each invocation of a state comes to.
 *
 * @param place where it stands in the configuration
 * @param steps in the order of the invocations, without gaps from 0
 */
record MockedResponse(String name, String place, List<Step> steps) {

    /**
     * What some invocations come to.
     *
     * @param place where it stands in the configuration
     * @param first the first invocation, from 0
     * @param last the last one
     */
    record Step(String place, int first, int last, TaskResult result) {}

    /**
     * Returns the handler that gives these answers.
     *
     * @throws IllegalArgumentException if a Task with this resource cannot have them
     */
    TaskHandler checkedHandler(TaskResource resource) {
        for (Step step : steps) {
            if (isFunction(resource)
                    && step.result() instanceof TaskResult.Success success
                    && payload(success).isEmpty()) {
                throw new IllegalArgumentException(step.place()
                        + "/Return: the Task calls a Lambda function by its ARN, so \"Return\" must be an object with"
                        + " \"Payload\", which becomes the result");
            }
        }
        return call -> answer(call.invocation(), resource);
    }

    private static boolean isFunction(TaskResource resource) {
        return resource.family().equals("LambdaFunction");
    }

    private static Optional<Map<?, ?>> payload(TaskResult.Success success) {
        return success.output() instanceof Map<?, ?> map && map.containsKey("Payload")
                ? Optional.of(map)
                : Optional.empty();
    }

    private CompletionStage<TaskResult> answer(int invocation, TaskResource resource) {
        TaskResult result = steps.stream()
                .filter(step -> step.first() <= invocation && invocation <= step.last())
                .findFirst()
                .map(Step::result)
                .orElseGet(() -> TaskResult.failure(
                        "States.Runtime",
                        "The mocked response \"" + name + "\" has no answer for invocation " + invocation
                                + " of the state; add one at " + place));
        return CompletableFuture.completedFuture(
                isFunction(resource) && result instanceof TaskResult.Success success
                        ? new TaskResult.Success(payload(success).orElseThrow().get("Payload"), null)
                        : result);
    }
}
