package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.List;

/** A call of Lambda should be repeated when the service itself fails. */
public final class LambdaWithoutRetry implements Rule {

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode task : definition.states("Task")) {
            if (task.node().path("Retry").isEmpty() && Resources.callsLambda(task) && !task.mayHave(List.of())) {
                diagnostics.warning(
                        task.place(),
                        "\"%s\" calls Lambda without \"Retry\"; retry Lambda.ServiceException,"
                                + " Lambda.AWSLambdaException, Lambda.SdkClientException and"
                                + " Lambda.TooManyRequestsException",
                        task.name());
            }
        }
    }
}
