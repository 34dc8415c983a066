package io.github.asl4j.test;

import static io.github.asl4j.model.Asl.variable;

import io.github.asl4j.integrations.ApiGatewayInvoke;
import io.github.asl4j.integrations.AuthType;
import io.github.asl4j.integrations.HttpMethod;
import io.github.asl4j.integrations.SnsPublish;
import io.github.asl4j.model.ChoiceState;
import io.github.asl4j.model.StateMachine;

/** Machines of the tests. */
public final class Samples {

    /** The AWS sample "Call a microservice with API Gateway", with its placeholders bound. */
    public static final StateMachine CALL_MICROSERVICE = StateMachine.builder()
            .startAt("Call API")
            .state(
                    "Call API",
                    ApiGatewayInvoke.jsonPath()
                            .apiEndpoint("abc123.execute-api.us-east-1.amazonaws.com")
                            .method(HttpMethod.GET)
                            .authType(AuthType.IAM_ROLE)
                            .next("Call Successful?"))
            .state(
                    "Call Successful?",
                    ChoiceState.jsonPath()
                            .choice(variable("$.StatusCode").numericEquals(200), "Notify Success")
                            .defaultState("Notify Failure"))
            .state("Notify Success", notification("Call was successful"))
            .state("Notify Failure", notification("Call was not successful"))
            .build();

    /** A Catcher, a Parallel, and an inline and a distributed Map. */
    public static final StateMachine NESTED = StateMachine.parse("""
            {"StartAt": "Both", "States": {
              "Both": {"Type": "Parallel", "Next": "Each", "Catch": [{"ErrorEquals": ["Boom"], "Next": "Failed"}], "Branches": [
                {"StartAt": "Left", "States": {"Left": {"Type": "Pass", "End": true}}},
                {"StartAt": "Right", "States": {"Right": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish",
                  "End": true}}}]},
              "Each": {"Type": "Map", "Next": "Batch", "ItemProcessor": {"StartAt": "Item",
                "States": {"Item": {"Type": "Pass", "End": true}}}},
              "Batch": {"Type": "Map", "End": true, "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "One",
                "States": {"One": {"Type": "Pass", "Next": "Two"}, "Two": {"Type": "Pass", "End": true}}}},
              "Failed": {"Type": "Fail"}}}""");

    private Samples() {}

    private static SnsPublish.JsonPathBuilder notification(String message) {
        return SnsPublish.jsonPath()
                .message(message)
                .topicArn("arn:aws:sns:us-east-1:123456789012:topic")
                .end();
    }
}
