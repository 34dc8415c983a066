package io.github.asl4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.Corpus;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.Tokens;
import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.Validator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallMicroserviceTest {

    @Test
    void theDefinitionIsThePublishedOneWithTheCorrectedPlaceholder() {
        String corrected = CallMicroservice.published().replace("<SNS_TOPIC_ARN<", "<SNS_TOPIC_ARN>");
        assertThat(CallMicroservice.definition().toJson() + "\n").isEqualTo(corrected);
    }

    /** AWS publishes the same workflow once more in a template, with substitutions in place of placeholders. */
    @Test
    void theDefinitionIsTheOneOfTheRecordedTemplate() {
        StateMachine definition = CallMicroservice.definition()
                .bind(Map.of(
                        "PARTITION", "${AWS::Partition}",
                        "API_ENDPOINT", "${apiEndpoint}",
                        "SNS_TOPIC_ARN", "${snsTopicArn}"));
        List<JsonNode> published = Corpus.rows("published.jsonl").stream()
                .filter(row -> row.get("id").asText().contains("call-microservice-apigw/template.yml"))
                .toList();
        assertThat(published).hasSize(1);
        assertThat(Tokens.of(definition.toJson())).isEqualTo(Tokens.of(Corpus.definition(published.get(0))));
    }

    @Test
    void thePublishedTextHasOneErrorWithItsCorrection() {
        List<Diagnostic> errors =
                Validator.create().validate(CallMicroservice.published()).errors();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).code()).isEqualTo("MALFORMED_PLACEHOLDER");
        assertThat(errors.get(0).line()).isEqualTo(40);
        assertThat(errors.get(0).column()).isEqualTo(21);
        assertThat(errors.get(0).suggestion()).contains("<SNS_TOPIC_ARN>");
    }

    @Test
    void theBuiltDefinitionHasOnlyUnresolvedPlaceholders() {
        assertThat(Validator.create().validate(CallMicroservice.definition()).diagnostics())
                .extracting(Diagnostic::severity, Diagnostic::code)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(Severity.WARNING, "UNRESOLVED_PLACEHOLDER"));
        assertThat(CallMicroservice.definition().placeholders())
                .containsExactly("PARTITION", "API_ENDPOINT", "SNS_TOPIC_ARN");
    }
}
