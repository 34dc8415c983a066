package io.github.asl4j.local.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionDiagnostic;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionResponse;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionResultCode;

/** The answer of the service to a definition, through its unmodified client. */
class ValidateStateMachineDefinitionTest {

    private static Endpoint endpoint;
    private static SfnClient client;

    @BeforeAll
    static void start() {
        endpoint = Endpoint.start();
        client = SfnClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build();
    }

    @AfterAll
    static void stop() {
        client.close();
        endpoint.close();
    }

    private static ValidateStateMachineDefinitionResponse validate(String definition) {
        return client.validateStateMachineDefinition(request -> request.definition(definition));
    }

    @Test
    void aGoodDefinitionIsOk() {
        ValidateStateMachineDefinitionResponse response = validate(
                "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Map\", \"End\": true, \"ItemProcessor\":"
                        + " {\"StartAt\": \"B\", \"States\": {\"B\": {\"Type\": \"Pass\", \"Next\": \"B\"}}}}}}");
        assertThat(response.result()).isEqualTo(ValidateStateMachineDefinitionResultCode.OK);
        assertThat(response.diagnostics()).isEmpty();
        assertThat(response.truncated()).isFalse();
    }

    @Test
    void whatIsWrongIsListedInTheWordsOfTheService() {
        ValidateStateMachineDefinitionResponse response = validate("{\"States\": {\"C\": {\"Type\": \"Choice\","
                + " \"Choices\": [{\"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"D\"}], \"Catch\": []}}}");
        assertThat(response.result()).isEqualTo(ValidateStateMachineDefinitionResultCode.FAIL);
        assertThat(response.diagnostics())
                .extracting(
                        ValidateStateMachineDefinitionDiagnostic::code,
                        ValidateStateMachineDefinitionDiagnostic::message,
                        ValidateStateMachineDefinitionDiagnostic::location)
                .containsExactly(
                        tuple("SCHEMA_VALIDATION_FAILED", "These fields are required: [StartAt]", "/"),
                        tuple("MISSING_TRANSITION_TARGET", "Missing 'Next' target: D", "/States/C/Choices[0]/Next"),
                        tuple("SCHEMA_VALIDATION_FAILED", "Field 'Catch' is not supported", "/States/C"),
                        tuple("MISSING_END_STATE", "Workflow has no terminal state", null));
    }

    @Test
    void anEmptyTextAndOneThatIsNoJsonHaveTheirOwnAnswers() {
        assertThat(validate("").diagnostics())
                .extracting(
                        ValidateStateMachineDefinitionDiagnostic::code,
                        ValidateStateMachineDefinitionDiagnostic::message,
                        ValidateStateMachineDefinitionDiagnostic::location)
                .containsExactly(tuple("SCHEMA_VALIDATION_FAILED", "Definition must be a valid JSON object", null));
        assertThat(validate("not a definition").diagnostics())
                .extracting(ValidateStateMachineDefinitionDiagnostic::code)
                .containsExactly("INVALID_JSON_DESCRIPTION");
    }

    @Test
    void moreThanAskedForIsCut() {
        ValidateStateMachineDefinitionResponse response = client.validateStateMachineDefinition(
                request -> request.definition("{\"a\": 1, \"b\": 1}").maxResults(1));
        assertThat(response.diagnostics()).hasSize(1);
        assertThat(response.truncated()).isTrue();
    }
}
