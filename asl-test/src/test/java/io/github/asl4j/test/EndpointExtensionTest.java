package io.github.asl4j.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.endpoint.Endpoint;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

class EndpointExtensionTest {

    @RegisterExtension
    static final EndpointExtension ENDPOINT = EndpointExtension.of(Endpoint.builder()
            .options(ExecutionOptions.defaults())
            .tasks("apigateway:invoke", TaskHandler.of(input -> Map.of("StatusCode", 200)))
            .tasks("sns:publish", TaskHandler.of(input -> input.get("Message"))));

    @Test
    void testsGetAClientForIt(SfnClient client) {
        String machine = client.createStateMachine(request -> request.name("sample")
                        .roleArn("arn:aws:iam::123456789012:role/role")
                        .definition(Samples.CALL_MICROSERVICE.toJson()))
                .stateMachineArn();
        String execution = client.startExecution(request -> request.stateMachineArn(machine))
                .executionArn();

        var described = client.describeExecution(request -> request.executionArn(execution));
        while (described.status() == ExecutionStatus.RUNNING) {
            described = client.describeExecution(request -> request.executionArn(execution));
        }

        assertThat(described.output()).isEqualTo("\"Call was successful\"");
    }

    @Test
    void theHostPrefixOfTestStateIsSwitchedOff(SfnClient client) {
        String output = client.testState(request -> request.definition("{\"Type\": \"Pass\", \"End\": true}")
                        .roleArn("arn:aws:iam::123456789012:role/role")
                        .input("{\"n\": 1}"))
                .output();

        assertThat(output).isEqualTo("{\"n\":1}");
    }

    @Test
    void testsGetTheEndpointAndItsUrl(Endpoint endpoint, URI uri) {
        assertThat(uri).isEqualTo(endpoint.uri()).isEqualTo(ENDPOINT.uri());
    }

    @Test
    void outsideOfAClassThereIsNone() {
        assertThatThrownBy(new EndpointExtension()::uri)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is the extension static?");
    }

    @org.junit.jupiter.api.Nested
    @ExtendWith(EndpointExtension.class)
    class WithoutHandlers {

        @Test
        void aNestedClassHasItsOwn(URI uri) {
            assertThat(uri.getHost()).isEqualTo("127.0.0.1");
        }
    }
}
