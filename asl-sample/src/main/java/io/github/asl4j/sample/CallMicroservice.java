package io.github.asl4j.sample;

import static io.github.asl4j.model.Asl.placeholder;
import static io.github.asl4j.model.Asl.variable;

import io.github.asl4j.integrations.ApiGatewayInvoke;
import io.github.asl4j.integrations.AuthType;
import io.github.asl4j.integrations.HttpMethod;
import io.github.asl4j.integrations.SnsPublish;
import io.github.asl4j.model.ChoiceState;
import io.github.asl4j.model.StateMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The definition of the sample: calls an HTTP API and publishes whether it answered 200.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/sample-apigateway-ecs-workflow.html">AWS: Call a
 *     microservice running on Fargate using API Gateway integration</a>
 */
public final class CallMicroservice {

    /** The name under which AWS's sample deploys it. */
    public static final String NAME = "ApiGatewayECSStateMachine";

    /** The file with what AWS publishes. */
    public static final String PUBLISHED = "published.asl.json";

    private CallMicroservice() {}

    /** Returns the text that AWS publishes, with its defects. */
    public static String published() {
        try (InputStream text = CallMicroservice.class.getResourceAsStream(PUBLISHED)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the definition; the placeholders are {@code PARTITION}, {@code API_ENDPOINT} and {@code SNS_TOPIC_ARN}. */
    public static StateMachine definition() {
        return StateMachine.builder()
                .comment("Calling APIGW HTTP Endpoint")
                .startAt("Call API")
                .state(
                        "Call API",
                        ApiGatewayInvoke.jsonPath()
                                .apiEndpoint(placeholder("API_ENDPOINT"))
                                .method(HttpMethod.GET)
                                .authType(AuthType.IAM_ROLE)
                                .partition(placeholder("PARTITION"))
                                .next("Call Successful?"))
                .state(
                        "Call Successful?",
                        ChoiceState.jsonPath()
                                .choice(variable("$.StatusCode").numericEquals(200), "Notify Success")
                                .defaultState("Notify Failure"))
                .state("Notify Success", publish("Call was successful").end())
                .state("Notify Failure", publish("Call was not successful").end())
                .build();
    }

    private static SnsPublish.JsonPathBuilder publish(String message) {
        return SnsPublish.jsonPath()
                .message(message)
                .topicArn(placeholder("SNS_TOPIC_ARN"))
                .partition(placeholder("PARTITION"));
    }
}
