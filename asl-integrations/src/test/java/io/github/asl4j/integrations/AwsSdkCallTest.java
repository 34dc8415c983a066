package io.github.asl4j.integrations;

import static io.github.asl4j.model.Asl.jsonata;
import static io.github.asl4j.model.Asl.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.model.TaskState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sfn.model.CreateStateMachineRequest;
import software.amazon.awssdk.services.sfn.model.LogLevel;
import software.amazon.awssdk.services.sfn.model.StateMachineType;
import software.amazon.awssdk.services.sfn.model.Tag;

class AwsSdkCallTest {

    @Test
    void anyActionIsCalledWithItsParameters() {
        TaskState task = AwsSdkCall.jsonPath("ec2", "describeInstances")
                .with("InstanceIds", path("$.ids"))
                .with("Filters", List.of(Map.of("Name", "tag:a")))
                .partition("aws-cn")
                .waitForTaskToken()
                .end()
                .build();

        assertThat(task.resource()).isEqualTo("arn:aws-cn:states:::aws-sdk:ec2:describeInstances.waitForTaskToken");
        assertThat(task.parameters().orElseThrow().json().toText())
                .isEqualTo("{\"InstanceIds.$\":\"$.ids\",\"Filters\":[{\"Name\":\"tag:a\"}]}");
        assertThat(AwsSdkCall.jsonata("dynamodb", "describeTable")
                        .with("TableName", jsonata("$states.input.table"))
                        .end()
                        .build()
                        .arguments()
                        .orElseThrow()
                        .json()
                        .toText())
                .isEqualTo("{\"TableName\":\"{% $states.input.table %}\"}");
    }

    @Test
    void whatIsMisspeltOrMissingIsSaid() {
        assertThatThrownBy(() -> AwsSdkCall.jsonPath("dynamo", "describeTable"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"dynamo\"");
        assertThatThrownBy(() -> AwsSdkCall.jsonata("dynamodb", "DescribeTable"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("describeTable");
        assertThatThrownBy(() -> AwsSdkCall.jsonPath("dynamodb", "describeTable")
                        .with("TabelName", path("$.t"))
                        .end()
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "aws-sdk:dynamodb:describeTable has no parameter \"TabelName\"; did you mean \"TableName\"?");
        assertThatThrownBy(() ->
                        AwsSdkCall.jsonPath("dynamodb", "describeTable").end().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("aws-sdk:dynamodb:describeTable requires \"TableName\"");
    }

    @Test
    void aRequestOfTheSdkBecomesParameters() {
        CreateStateMachineRequest request = CreateStateMachineRequest.builder()
                .name("orders")
                .definition("{}")
                .roleArn("arn:aws:iam::123456789012:role/r")
                .type(StateMachineType.EXPRESS)
                .loggingConfiguration(logging -> logging.level(LogLevel.ALL).includeExecutionData(true))
                .tags(Tag.builder().key("k").value("v").build())
                .build();

        assertThat(AwsSdkCall.jsonPath("sfn", "createStateMachine")
                        .request(request)
                        .end()
                        .build()
                        .parameters()
                        .orElseThrow()
                        .json()
                        .toText())
                .isEqualTo(
                        "{\"Name\":\"orders\",\"Definition\":\"{}\",\"RoleArn\":\"arn:aws:iam::123456789012:role/r\","
                                + "\"Type\":\"EXPRESS\",\"LoggingConfiguration\":{\"Level\":\"ALL\",\"IncludeExecutionData\":true},"
                                + "\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"}]}");
    }
}
