package io.github.asl4j.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.model.StateMachine;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * A machine that a seed decides, of all types of states, with tasks that succeed, fail or, if time does not cost any, never
 * answer. It has no loops.
 */
final class RandomMachine {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ERRORS = List.of("Boom", "Busy", "States.ALL", "States.TaskFailed");

    private final Random random;
    private final long seed;
    private final boolean mayTakeTime;
    private int names;

    private RandomMachine(long seed, boolean mayTakeTime) {
        this.random = new Random(seed);
        this.seed = seed;
        this.mayTakeTime = mayTakeTime;
    }

    static Execution run(long seed, boolean mayTakeTime, ExecutionOptions options) {
        RandomMachine machine = new RandomMachine(seed, mayTakeTime);
        return Interpreter.of(StateMachine.parse(machine.scope(3).toString()))
                .tasks("*", call -> CompletableFuture.completedFuture(machine.answer(call)))
                .options(options.seed(seed))
                .run("[1, [2], 3]");
    }

    private TaskResult answer(TaskCall call) {
        int choice = Math.floorMod(Objects.hash(seed, call.stateName(), call.input(), call.retryCount()), 10);
        return choice < 5
                ? TaskResult.success(List.of(choice, choice))
                : choice < 7
                        ? TaskResult.failure("Boom", "bad")
                        : choice == 9 && mayTakeTime ? TaskResult.noAnswer() : TaskResult.failure("Busy");
    }

    private ObjectNode scope(int depth) {
        ObjectNode scope = JSON.createObjectNode();
        int size = 1 + random.nextInt(3);
        int first = names;
        names += size;
        scope.put("StartAt", "S" + first);
        ObjectNode states = scope.putObject("States");
        for (int i = 0; i < size; i++) {
            ObjectNode state = state(depth, first, size, i);
            states.set("S" + (first + i), state);
        }
        return scope;
    }

    private ObjectNode state(int depth, int first, int size, int index) {
        ObjectNode state = JSON.createObjectNode();
        String next = index + 1 < size ? "S" + (first + index + 1) : null;
        int type = random.nextInt(depth > 0 ? 8 : 5);
        if (type == 0 && random.nextInt(3) == 0) {
            return state.put("Type", "Fail").put("Error", "Boom").put("Cause", "bad");
        } else if (type == 1 && next != null) {
            state.put("Type", "Choice").put("Default", next);
            state.putArray("Choices")
                    .addObject()
                    .put("Variable", "$")
                    .put("IsNumeric", true)
                    .put("Next", next);
            return state;
        } else if (type == 2) {
            state.put("Type", "Wait").put("Seconds", mayTakeTime ? random.nextInt(3) : 0);
        } else if (type == 3 || type == 4) {
            state.put("Type", "Task")
                    .put("Resource", "arn:aws:states:::sns:publish")
                    .put("TimeoutSeconds", 7);
            handling(state, next);
        } else if (type == 5 || type == 6) {
            state.put("Type", "Parallel");
            var branches = state.putArray("Branches");
            for (int i = 0; i <= random.nextInt(3); i++) {
                branches.add(scope(depth - 1));
            }
            handling(state, next);
        } else if (type == 7) {
            state.put("Type", "Map").put("ItemsPath", "$$.Execution.Input").put("MaxConcurrency", random.nextInt(3));
            ObjectNode processor = scope(depth - 1);
            if (random.nextInt(3) == 0) {
                processor
                        .putObject("ProcessorConfig")
                        .put("Mode", "DISTRIBUTED")
                        .put("ExecutionType", "STANDARD");
                state.put("ToleratedFailureCount", random.nextInt(3));
            }
            state.set("ItemProcessor", processor);
            handling(state, next);
        } else {
            state.put("Type", "Pass");
        }
        return next == null ? state.put("End", true) : state.put("Next", next);
    }

    private void handling(ObjectNode state, String next) {
        if (random.nextBoolean()) {
            ObjectNode retrier = state.putArray("Retry").addObject();
            retrier.putArray("ErrorEquals").add(ERRORS.get(random.nextInt(ERRORS.size())));
            retrier.put("IntervalSeconds", mayTakeTime ? 1 : 0).put("MaxAttempts", 1 + random.nextInt(2));
        }
        if (next != null && random.nextBoolean()) {
            ObjectNode catcher = state.putArray("Catch").addObject();
            catcher.putArray("ErrorEquals").add(ERRORS.get(random.nextInt(ERRORS.size())));
            catcher.put("Next", next);
        }
    }
}
