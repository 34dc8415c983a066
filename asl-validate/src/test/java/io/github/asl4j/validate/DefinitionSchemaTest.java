package io.github.asl4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.asl4j.model.AslSchema;
import io.github.asl4j.model.Corpus;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema for editors takes what the service takes, and refuses what has a wrong structure. */
class DefinitionSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AslSchema.definition().toNode());

    @Test
    void recordedDefinitionsAreValid() throws IOException {
        List<Corpus.Row> rows = Corpus.validDefinitions();
        int withBareSubstitutions = 0;
        for (Corpus.Row row : rows) {
            JsonNode definition;
            try {
                definition = JSON.readTree(row.definition());
            } catch (com.fasterxml.jackson.core.JsonParseException e) {
                withBareSubstitutions++;
                continue;
            }
            assertThat(SCHEMA.validate(definition)).as(row.id()).isEmpty();
        }
        assertThat(withBareSubstitutions).isLessThan(rows.size() / 100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"StartAt": "A"}
            {"StartAt": "A", "States": {}}
            {"StartAt": "A", "Sates": {}, "States": {"A": {"Type": "Succeed"}}}
            {"StartAt": "A", "States": {"A": {"Type": "Suceed"}}}
            {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": "true"}}}
            {"StartAt": "A", "States": {"A": {"Type": "Pass", "Output": 1, "End": true}}}
            {"StartAt": "A", "States": {"A": {"Type": "Pass", "QueryLanguage": "JSONata", "Result": 1, "End": true}}}
            {"StartAt": "A", "QueryLanguage": "JSONata", "States": {"A": {"Type": "Pass", "Result": 1, "End": true}}}
            {"StartAt": "A", "States": {"A": {"Type": "Parallel", "Branches": [{"StartAt": "B", "States": {"B": {"Type": "X"}}}], "End": true}}}
            """)
    void wrongStructureIsRefused(String definition) throws IOException {
        assertThat(SCHEMA.validate(JSON.readTree(definition))).isNotEmpty();
    }
}
