package io.github.asl4j.local.endpoint;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StateMachineType;

/** An endpoint and an unmodified client of the service that speaks to it. */
final class EndpointClient implements AutoCloseable {

    static final String ROLE = "arn:aws:iam::123456789012:role/r";
    static final String PASS = "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"End\":true}}}";
    static final String WAIT =
            "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Wait\",\"Seconds\":99999,\"End\":true}}}";

    private final Endpoint endpoint;
    private final SfnClient client;

    EndpointClient(UnaryOperator<Endpoint.Builder> settings) {
        endpoint = settings.apply(Endpoint.builder()).start();
        client = client(endpoint);
    }

    static SfnClient client(Endpoint endpoint) {
        return SfnClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.US_EAST_1)
                .overrideConfiguration(settings ->
                        settings.putAdvancedOption(SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "thing")))
                .build();
    }

    Endpoint endpoint() {
        return endpoint;
    }

    SfnClient sfn() {
        return client;
    }

    String create(String name, String definition) {
        return client.createStateMachine(
                        request -> request.name(name).definition(definition).roleArn(ROLE))
                .stateMachineArn();
    }

    String createExpress(String name, String definition) {
        return client.createStateMachine(request ->
                        request.name(name).definition(definition).roleArn(ROLE).type(StateMachineType.EXPRESS))
                .stateMachineArn();
    }

    String start(String machineArn, String name) {
        return start(machineArn, name, "{}");
    }

    String start(String machineArn, String name, String input) {
        return client.startExecution(request ->
                        request.stateMachineArn(machineArn).name(name).input(input))
                .executionArn();
    }

    /** Starts an execution and waits for its end. */
    DescribeExecutionResponse run(String machineArn, String name, String input) {
        return await(start(machineArn, name, input));
    }

    DescribeExecutionResponse await(String executionArn) {
        DescribeExecutionResponse answer;
        do {
            answer = client.describeExecution(request -> request.executionArn(executionArn));
        } while (answer.status() == ExecutionStatus.RUNNING);
        return answer;
    }

    /** Returns the message of the error that a call ends with. */
    static String message(Class<? extends SfnException> type, ThrowingCallable call) {
        return catchThrowableOfType(type, call).awsErrorDetails().errorMessage();
    }

    @Override
    public void close() {
        client.close();
        endpoint.close();
    }
}
