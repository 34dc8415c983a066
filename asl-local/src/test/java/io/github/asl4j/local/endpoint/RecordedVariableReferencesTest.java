package io.github.asl4j.local.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.model.Corpus;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedVariableReferencesTest {

    static Stream<JsonNode> rows() {
        return Corpus.rows("variable_references.jsonl").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theServiceFindsTheSameReferences(JsonNode row) {
        Registry registry = new Registry(0, 0);
        JsonNode arn = new CreateStateMachine(registry, ExecutionOptions.defaults(), UnaryOperator.identity())
                .answer(new Request(JsonNodeFactory.instance
                        .objectNode()
                        .put("name", "machine")
                        .put("definition", Corpus.definition(row))
                        .put("roleArn", "arn:aws:iam::111111111111:role/role")))
                .get("stateMachineArn");
        JsonNode described = new DescribeStateMachine(registry)
                .answer(new Request(JsonNodeFactory.instance.objectNode().set("stateMachineArn", arn)));
        assertThat(described.get("variableReferences")).isEqualTo(row.get("variableReferences"));
    }
}
