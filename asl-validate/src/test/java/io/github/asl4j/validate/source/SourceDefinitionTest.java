package io.github.asl4j.validate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.model.WaitState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceDefinitionTest {

    private static final StateMachine PASS = StateMachine.builder()
            .startAt("A")
            .state("A", PassState.jsonPath().comment("b\"c").end())
            .build();

    @TempDir
    Path folder;

    @Test
    void jsonAndYamlHoldOneDefinition() throws IOException {
        String json = """
                {"StartAt": "A", "States": {"A": {"Type": "Pass", "Comment": "${B}", "End": true}}}""";
        String yaml = "StartAt: A\nStates:\n  A: {Type: Pass, Comment: <B>, End: true}\n";
        SourceDefinition expected = new SourceDefinition("", PASS, Optional.empty());
        assertThat(SourceDefinition.read("a.asl.json", json, Map.of("B", "b\"c")))
                .containsExactly(expected);
        assertThat(SourceDefinition.read("a.asl.yaml", yaml, Map.of("B", "b\"c")))
                .containsExactly(expected);
    }

    @Test
    void aValueWithoutQuotesIsPartOfTheText() throws IOException {
        String json = """
                {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": ${Seconds}, "End": true}}}""";
        assertThat(SourceDefinition.read("a.asl.json", json, Map.of("Seconds", "5")))
                .extracting(SourceDefinition::machine)
                .containsExactly(StateMachine.builder()
                        .startAt("A")
                        .state("A", WaitState.jsonPath().seconds(5).end())
                        .build());
        assertThatThrownBy(() -> SourceDefinition.read("a.asl.json", json, Map.of()))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void aTemplateHasADefinitionForEachMachine() throws IOException {
        Files.writeString(folder.resolve("b.asl.json"), PASS.toJson().replace("b\\\"c", "${Name}"));
        String template = """
                Resources:
                  Topic: {Type: AWS::SNS::Topic}
                  One:
                    Type: AWS::Serverless::StateMachine
                    Properties:
                      Type: EXPRESS
                      DefinitionUri: b.asl.json
                      DefinitionSubstitutions: {Name: b, Topic: !Ref Topic}
                  Two:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      Definition:
                        StartAt: A
                        States: {A: {Type: Pass, Comment: !Ref Topic, End: true}}
                  Three:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      DefinitionString: !Sub '{"StartAt": "A", "States": {"A": {"Type": "Pass", "Comment": "${Name}", "End": true}}}'
                """;
        List<SourceDefinition> read = SourceDefinition.read(
                folder.resolve("template.yaml").toString(), template, Map.of("Topic", "arn:t", "Name", "c"));
        assertThat(read)
                .extracting(definition -> definition.name() + " "
                        + definition.type().map(Enum::name).orElse("-") + " "
                        + definition.machine().states().get("A").comment().orElseThrow())
                .containsExactly("One EXPRESS c", "Two - arn:t", "Three - c");
        assertThat(read.get(0).type()).contains(StateMachineType.EXPRESS);
    }

    @Test
    void whatIsElsewhereIsLeftOut() throws IOException {
        String template = """
                Resources:
                  One:
                    Type: AWS::StepFunctions::StateMachine
                    Properties: {DefinitionS3Location: {Bucket: b, Key: k}}
                """;
        assertThat(SourceDefinition.read("template.yaml", template, Map.of())).isEmpty();
    }

    @Test
    void whatIsNoYamlIsSaid() {
        assertThatThrownBy(() -> SourceDefinition.read("a.asl.yaml", "a: [", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"a.asl.yaml\" cannot be read: ");
    }
}
