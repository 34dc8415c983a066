package io.github.asl4j.sample.guide;

import io.github.asl4j.model.Branch;
import io.github.asl4j.model.Catcher;
import io.github.asl4j.model.ChoiceState;
import io.github.asl4j.model.DataTest;
import io.github.asl4j.model.Dynamic;
import io.github.asl4j.model.Json;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.ParallelState;
import io.github.asl4j.model.PathOrNull;
import io.github.asl4j.model.Retrier;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.SucceedState;
import io.github.asl4j.model.TaskState;
import java.util.Optional;

/** What a snippet of asl4j gives, as text: a definition in JSON, or a value. */
public final class Asl4j {

    private Asl4j() {}

    public static String text(StateMachine machine) {
        return machine.toJson();
    }

    public static String text(StateMachine.Builder machine) {
        return machine.build().toJson();
    }

    public static String text(State.Builder state) {
        return text(StateMachine.builder()
                .startAt("State")
                .state("State", state)
                .state("Ship", SucceedState.jsonPath())
                .state("Refund", SucceedState.jsonPath()));
    }

    public static String text(DataTest test) {
        return text(ChoiceState.jsonPath().choice(test, "Ship"));
    }

    public static String text(Retrier.Builder retrier) {
        return text(TaskState.jsonPath().resource("arn").retrier(retrier).end());
    }

    public static String text(Catcher.JsonPathBuilder catcher) {
        return text(TaskState.jsonPath().resource("arn").catcher(catcher).end());
    }

    public static String text(Branch.Builder branch) {
        return text(ParallelState.jsonPath()
                .branch(Branch.builder().startAt("Sum").state("Sum", SucceedState.jsonPath()))
                .branch(branch)
                .end());
    }

    public static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Asl4j::text).orElse("null");
        } else if (value instanceof PathOrNull<?> path) {
            return text(path.path());
        } else if (value instanceof Dynamic.Literal<?> literal) {
            return text(literal.value());
        } else if (value instanceof Dynamic.Computed<?> computed) {
            return text(computed.value());
        } else if (value instanceof JsonPathValue path) {
            return path.text();
        } else if (value instanceof Json json) {
            return json.toNode().toString();
        }
        return String.valueOf(value);
    }
}
