package io.github.asl4j.local;

import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ParallelState;
import io.github.asl4j.model.State;
import io.github.asl4j.model.TaskState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the service asks of a test before it runs it. */
final class StateTestRules {

    private StateTestRules() {}

    static void check(StateTest test) {
        State state = test.state();
        boolean isMocked = test.mock().isPresent();
        if (isMocked && !test.canRetry()) {
            throw new StateTest.Refusal("State type '" + state.type() + "' is not supported when a mock is specified");
        }
        withMock("MapIterationFailureCount", test.mapIterationFailureCount().isPresent(), isMocked);
        withMock("RetrierRetryCount", test.givenRetrierRetryCount().isPresent(), isMocked);
        withMock("ErrorCausedByState", test.errorCausedByState().isPresent(), isMocked);
        withMock("MapItemReaderData", test.mapItemReaderData().isPresent(), isMocked);
        withMock("Context", test.context().isPresent(), isMocked);
        if (!isMocked) {
            checkUnmocked(state);
        }
        test.mock().ifPresent(mock -> checkMock(mock, state));
        checkConfiguration(test, state);
        test.context().ifPresent(context -> ContextObject.check(context, state));
    }

    private static void withMock(String field, boolean isGiven, boolean isMocked) {
        if (isGiven && !isMocked) {
            throw new StateTest.Refusal("TestState does not support " + field + " when a mock is not specified.");
        }
    }

    private static void checkUnmocked(State state) {
        if (state instanceof MapState || state instanceof ParallelState) {
            throw new StateTest.Refusal(
                    "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait,"
                            + " Pass, Succeed, Fail, Choice]",
                    true);
        } else if (state instanceof TaskState task) {
            TaskResource resource = TaskResource.of(task.resource());
            if (resource.isActivity()) {
                throw new StateTest.Refusal("TestState API does not support activities", true);
            } else if (resource.isSubmitted()) {
                throw new StateTest.Refusal(
                        "TestState API does not support '.sync' or '.waitForTaskToken' integration patterns.", true);
            }
        }
    }

    private static void checkMock(TaskResult mock, State state) {
        if (mock instanceof TaskResult.NoAnswer || mock instanceof TaskResult.Pending) {
            throw new StateTest.Refusal("A test mock has no answer; give it a result or an error");
        } else if (mock instanceof TaskResult.Failure failure) {
            if (failure.error().isEmpty()) {
                throw new StateTest.Refusal("An error was not specified in the mocked error output.");
            }
        } else if (mock instanceof TaskResult.Success success) {
            checkResult(success.output(), state);
        }
    }

    private static void checkResult(@Nullable Object result, State state) {
        if (state instanceof MapState map && map.resultWriter().isPresent()) {
            if (!(result instanceof Map)) {
                throw new StateTest.Refusal("Mocked result must be a JSON object.");
            }
        } else if (!(state instanceof TaskState) && !(result instanceof List)) {
            throw new StateTest.Refusal("Mocked result must be an array.");
        } else if (state instanceof ParallelState parallel
                && ((List<?>) result).size() != parallel.branches().size()) {
            throw new StateTest.Refusal(
                    "Mocked result must contain the same number of items as number of Parallel branches.");
        }
    }

    private static void checkConfiguration(StateTest test, State state) {
        if (!(state instanceof MapState)
                && (test.mapIterationFailureCount().isPresent()
                        || test.mapItemReaderData().isPresent())) {
            throw new StateTest.Refusal("MapIterationFailureCount and MapItemReaderData are for Map states; this is a "
                    + state.type() + " state");
        } else if (test.errorCausedByState().isPresent()
                && !StatePlace.holds(state, test.errorCausedByState().get())) {
            throw new StateTest.Refusal("ErrorCausedByState '"
                    + test.errorCausedByState().get() + "' is not a state inside the tested Map or Parallel state");
        }
    }
}
