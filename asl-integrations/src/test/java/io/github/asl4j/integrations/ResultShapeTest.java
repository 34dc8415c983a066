package io.github.asl4j.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultShapeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/results/problems.csv", delimiter = '|', numLinesToSkip = 1)
    void aResultIsHeldAgainstTheApi(String mode, String resource, String result, String problem)
            throws JsonProcessingException {
        ResultShape shape = ResultShape.of("arn:aws:states:::" + resource).orElseThrow();
        assertThat(shape.problem(new JsonMapper().readTree(result), mode.equals("STRICT"))
                        .orElse(null))
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:states:::http:invoke",
                "arn:aws:states:::apigateway:invoke",
                "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                "arn:aws:states:::eks:runJob.sync",
                "arn:aws:states:us-east-1:123456789012:activity:a",
                "arn:aws:lambda:us-east-1:123456789012:function:f",
                "${Resource}",
                "nothing"
            })
    void whereTheShapeIsNotKnownNothingIsWrong(String resource) {
        assertThat(ResultShape.of(resource)).isEmpty();
    }

    /** The others are not actions of an API: calls of HTTP, and steps that Step Functions puts together itself. */
    @Test
    void theIntegrationsWithAnApiHaveAShape() {
        assertThat(withoutShape(IntegrationPattern.REQUEST_RESPONSE))
                .filteredOn(name -> !name.startsWith("elasticmapreduce:"))
                .containsExactlyInAnyOrder("apigateway:invoke", "http:invoke", "eks:call", "eks:runJob");
    }

    /** What is asked about the others is not documented. */
    @Test
    void thePolledIntegrationsHaveAShape() {
        assertThat(withoutShape(IntegrationPattern.SYNC))
                .filteredOn(name -> !name.matches("(elasticmapreduce|eks|emr-.*):.*"))
                .containsExactlyInAnyOrder("bedrock:createModelCustomizationJob");
    }

    private static List<String> withoutShape(IntegrationPattern pattern) {
        return Catalogue.integrations().values().stream()
                .filter(integration -> integration.patterns().contains(pattern)
                        && ResultShape.of(integration.resource("aws", pattern)).isEmpty())
                .map(Integration::name)
                .toList();
    }
}
