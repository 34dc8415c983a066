package io.github.asl4j.sample.guide;

import static com.amazonaws.services.stepfunctions.builder.StepFunctionBuilder.branch;
import static com.amazonaws.services.stepfunctions.builder.StepFunctionBuilder.choice;
import static com.amazonaws.services.stepfunctions.builder.StepFunctionBuilder.choiceState;
import static com.amazonaws.services.stepfunctions.builder.StepFunctionBuilder.end;
import static com.amazonaws.services.stepfunctions.builder.StepFunctionBuilder.next;
import static com.amazonaws.services.stepfunctions.builder.StepFunctionBuilder.parallelState;
import static com.amazonaws.services.stepfunctions.builder.StepFunctionBuilder.stateMachine;
import static com.amazonaws.services.stepfunctions.builder.StepFunctionBuilder.succeedState;
import static com.amazonaws.services.stepfunctions.builder.StepFunctionBuilder.taskState;

import com.amazonaws.services.stepfunctions.builder.StateMachine;
import com.amazonaws.services.stepfunctions.builder.conditions.Condition;
import com.amazonaws.services.stepfunctions.builder.states.Branch;
import com.amazonaws.services.stepfunctions.builder.states.Catcher;
import com.amazonaws.services.stepfunctions.builder.states.Retrier;
import com.amazonaws.services.stepfunctions.builder.states.State;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** What a snippet of the AWS SDK 1.x gives, as text: a definition in JSON, or a value. */
public final class SdkV1 {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private SdkV1() {}

    public static String text(StateMachine machine) {
        return machine.toJson();
    }

    public static String text(StateMachine.Builder machine) {
        return machine.build().toJson();
    }

    public static String text(State.Builder state) {
        return text(stateMachine()
                .startAt("State")
                .state("State", state)
                .state("Ship", succeedState())
                .state("Refund", succeedState()));
    }

    public static String text(Condition.Builder condition) {
        return text(choiceState().choice(choice().condition(condition).transition(next("Ship"))));
    }

    public static String text(Retrier.Builder retrier) {
        return text(taskState().resource("arn").retrier(retrier).transition(end()));
    }

    public static String text(Catcher.Builder catcher) {
        return text(taskState().resource("arn").catcher(catcher).transition(end()));
    }

    public static String text(Branch.Builder branch) {
        return text(parallelState()
                .branches(branch().startAt("Sum").state("Sum", succeedState()), branch)
                .transition(end()));
    }

    public static String text(Object value) {
        return value instanceof Date date ? TIMESTAMP.format(date.toInstant()) : String.valueOf(value);
    }
}
