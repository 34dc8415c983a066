package io.github.asl4j.integrations;

import static io.github.asl4j.model.Asl.jsonata;
import static io.github.asl4j.model.Asl.path;
import static io.github.asl4j.model.Asl.placeholder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.TaskState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntegrationBuildersTest {

    @Test
    void everyParameterOfApiGatewayInvokeIsWrittenUnderItsName() {
        TaskState state = ApiGatewayInvoke.jsonPath()
                .apiEndpoint("abc123.execute-api.us-east-1.amazonaws.com")
                .method(HttpMethod.POST)
                .headers(Map.of("X-Order", List.of("1")))
                .stage("prod")
                .path(path("$.path"))
                .queryParameters(Map.of("q", List.of("a", "b")))
                .requestBody(Map.of("id", path("$.id")))
                .allowNullValues(true)
                .authType(AuthType.RESOURCE_POLICY)
                .end()
                .build();

        assertThat(state.resource()).isEqualTo("arn:aws:states:::apigateway:invoke");
        assertThat(state.parameters().orElseThrow().json()).isEqualTo(Json.parse("""
                {
                  "ApiEndpoint": "abc123.execute-api.us-east-1.amazonaws.com",
                  "Method": "POST",
                  "Headers": {"X-Order": ["1"]},
                  "Stage": "prod",
                  "Path.$": "$.path",
                  "QueryParameters": {"q": ["a", "b"]},
                  "RequestBody": {"id.$": "$.id"},
                  "AllowNullValues": true,
                  "AuthType": "RESOURCE_POLICY"
                }"""));
    }

    @Test
    void everyParameterOfSnsPublishIsWrittenUnderItsName() {
        TaskState state = SnsPublish.jsonata()
                .topicArn(placeholder("TOPIC_ARN"))
                .message(Map.of("order", jsonata("$states.input.id")))
                .subject("Order")
                .messageStructure("json")
                .messageAttributes(Map.of("kind", Map.of("DataType", "String", "StringValue", "new")))
                .messageDeduplicationId(jsonata("$states.context.Execution.Name"))
                .messageGroupId("orders")
                .end()
                .build();

        assertThat(state.arguments().orElseThrow().json()).isEqualTo(Json.parse("""
                {
                  "TopicArn": "<TOPIC_ARN>",
                  "Message": {"order": "{% $states.input.id %}"},
                  "Subject": "Order",
                  "MessageStructure": "json",
                  "MessageAttributes": {"kind": {"DataType": "String", "StringValue": "new"}},
                  "MessageDeduplicationId": "{% $states.context.Execution.Name %}",
                  "MessageGroupId": "orders"
                }"""));
    }

    @Test
    void partitionAndPatternAreInTheResourceInEitherOrder() {
        assertThat(publish().partition("aws-cn").waitForTaskToken().build().resource())
                .isEqualTo("arn:aws-cn:states:::sns:publish.waitForTaskToken");
        assertThat(publish()
                        .waitForTaskToken()
                        .partition(placeholder("PARTITION"))
                        .build()
                        .resource())
                .isEqualTo("arn:<PARTITION>:states:::sns:publish.waitForTaskToken");
    }

    private static SnsPublish.JsonPathBuilder publish() {
        return SnsPublish.jsonPath().message("done").topicArn("${Topic}").end();
    }

    @Test
    void aMissingParameterIsNamedWithItsState() {
        assertThatThrownBy(() -> StateMachine.builder()
                        .startAt("Notify")
                        .state(
                                "Notify",
                                SnsPublish.jsonPath().topicArn("${Topic}").end()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("state \"Notify\": sns:publish requires \"Message\"");
        assertThatThrownBy(() -> SnsPublish.jsonPath().message("m").end().build())
                .hasMessage("sns:publish requires exactly one of [TopicArn, TargetArn, PhoneNumber]");
        assertThatThrownBy(() -> publish().phoneNumber("+4930123456").build())
                .hasMessage("sns:publish requires exactly one of [TopicArn, TargetArn, PhoneNumber]");
        assertThatThrownBy(() -> ApiGatewayInvoke.jsonata().method("GET").end().build())
                .hasMessage("apigateway:invoke requires \"ApiEndpoint\"");
    }

    @Test
    void argumentsThatOneExpressionComputesAreNotChecked() {
        assertThat(SnsPublish.jsonata()
                        .arguments(jsonata("$states.input"))
                        .end()
                        .build()
                        .arguments())
                .isPresent();
    }

    @Test
    void anUnknownEnumValueOrParameterPassesAsText() {
        TaskState state = ApiGatewayInvoke.jsonPath()
                .apiEndpoint("${Api}")
                .method("PURGE")
                .with("Retries", Json.of(2))
                .end()
                .build();
        assertThat(state.parameters().orElseThrow().json().toText())
                .isEqualTo("{\"ApiEndpoint\":\"${Api}\",\"Method\":\"PURGE\",\"Retries\":2}");
    }
}
