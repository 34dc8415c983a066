package io.github.asl4j.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:states:::sns:publish",
                "arn:aws-cn:states:::sns:publish.waitForTaskToken",
                "arn:<PARTITION>:states:::sns:publish",
                "arn:${AWS::Partition}:states:::sns:publish",
                "arn:aws:states:us-east-1:123456789012:sns:publish"
            })
    void aResourceIsFoundInAnyPartitionAndRegion(String resource) {
        assertThat(Catalogue.find(resource)).contains(SnsPublish.INTEGRATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:states:::sns:Publish",
                "arn:aws:lambda:us-east-1:123456789012:function:f",
                "${Resource}",
                ""
            })
    void whatIsNoKnownIntegrationIsNotFound(String resource) {
        assertThat(Catalogue.find(resource)).isEmpty();
    }

    @Test
    void aLiteralThatDoesNotFitIsExplained() {
        Parameter topic = SnsPublish.INTEGRATION.parameter("TopicArn").orElseThrow();
        assertThat(topic.problem("arn:aws:sns:us-east-1:123456789012:orders.fifo"))
                .isEmpty();
        assertThat(topic.problem("orders"))
                .contains("\"TopicArn\" is \"orders\"; it must be the ARN of an SNS topic, as in"
                        + " arn:aws:sns:us-east-1:123456789012:orders");

        Parameter endpoint =
                ApiGatewayInvoke.INTEGRATION.parameter("ApiEndpoint").orElseThrow();
        assertThat(endpoint.problem("abc123.execute-api.cn-north-1.amazonaws.com.cn"))
                .isEmpty();
        assertThat(endpoint.problem("https://abc123.execute-api.us-east-1.amazonaws.com"))
                .isPresent();

        assertThat(ApiGatewayInvoke.INTEGRATION
                        .parameter("Method")
                        .orElseThrow()
                        .problem("FETCH"))
                .contains("\"Method\" is \"FETCH\"; it must be one of [GET, POST, PUT, DELETE, PATCH, HEAD, OPTIONS]");
        assertThat(SnsPublish.INTEGRATION.parameter("topicArn")).isEmpty();
    }

    /** Data and builders are one: each parameter has its setters, and no setter has a parameter of its own. */
    @Test
    void everyParameterHasASetterAndTheReverse() {
        assertThat(setters(SnsPublish.class)).isEqualTo(parameters(SnsPublish.INTEGRATION));
        assertThat(setters(ApiGatewayInvoke.class)).isEqualTo(parameters(ApiGatewayInvoke.INTEGRATION));
    }

    private static Set<String> setters(Class<?> builder) {
        List<String> others = List.of("jsonPath", "jsonata", "waitForTaskToken");
        return Arrays.stream(builder.getDeclaredMethods())
                .map(method -> method.getName())
                .filter(name -> !others.contains(name) && !name.contains("$"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> parameters(Integration integration) {
        return integration.parameters().stream()
                .map(parameter -> Character.toLowerCase(parameter.name().charAt(0))
                        + parameter.name().substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
