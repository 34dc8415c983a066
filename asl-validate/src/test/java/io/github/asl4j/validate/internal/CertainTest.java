package io.github.asl4j.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.model.AslSchema;
import io.github.asl4j.model.Corpus;
import io.github.asl4j.model.QueryLanguage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is certain without the library, the library says too. */
class CertainTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1",
            "1.0",
            "0.5",
            "1e400",
            "99999999",
            "100000000",
            "31622400",
            "31622401",
            "\"\"",
            "\"a\"",
            "\"\uD83D\uDE00\"",
            "\"$\"",
            "\"$.a\"",
            "\"$$.a\"",
            "\"States.UUID()\"",
            "\"{% 1 %}\"",
            "\"{% 1\"",
            "\"2016-03-14T01:59:00Z\"",
            "\"FULL\"",
            "\"INLINE\"",
            "\"Task\"",
            "[]",
            "[\"a\"]",
            "[\"\"]",
            "[1]",
            "[{}]",
            "[{},1]",
            "{}",
            "{\"a\":1}");

    /** Every field of every state and language, with values of every kind. */
    @Test
    void itIsNeverCertainOfWhatTheLibraryRefuses() throws Exception {
        int certain = 0;
        for (String type : AslSchema.stateTypes()) {
            for (QueryLanguage language : QueryLanguage.values()) {
                JsonNode schema = AslSchema.state(type, language).toNode();
                certain += check(schema);
                for (JsonNode part : schema.path("$defs")) {
                    certain += check(part);
                }
            }
        }
        certain += check(AslSchema.stateMachine().toNode());
        assertThat(certain).isGreaterThan(2_000);
    }

    private static int check(JsonNode schema) throws Exception {
        int certain = 0;
        PartSchema part = new PartSchema("PART", schema);
        ObjectNode least = least(part, schema);
        List<String> fields = new ArrayList<>(part.fields());
        fields.add("Unknown");
        for (String field : fields) {
            for (String value : VALUES) {
                ObjectNode object = least.deepCopy();
                object.set(field, JSON.readTree(value));
                if (part.isCertain(object)) {
                    certain++;
                    assertThat(part.libraryErrors(object))
                            .as("%s in %s", object, schema)
                            .isEmpty();
                }
            }
            ObjectNode without = least.deepCopy();
            if (without.remove(field) != null) {
                assertThat(part.isCertain(without))
                        .as("%s without %s", schema, field)
                        .isFalse();
            }
        }
        return certain;
    }

    /** The least object that the library allows: the required fields, each with the first value that fits. */
    private static ObjectNode least(PartSchema part, JsonNode schema) throws Exception {
        ObjectNode least = JSON.createObjectNode();
        for (JsonNode name : schema.path("required")) {
            String field = name.textValue();
            JsonNode constant = part.field(field, false).path("const");
            for (String value : constant.isMissingNode() ? VALUES : List.of(constant.toString())) {
                least.set(field, JSON.readTree(value));
                if (part.libraryErrors(least).stream()
                        .noneMatch(error -> !error.getKeyword().equals("required"))) {
                    break;
                }
            }
        }
        assertThat(part.libraryErrors(least)).as("%s of %s", least, schema).isEmpty();
        return least;
    }

    /** Otherwise it would be of no use. */
    @Test
    void itIsCertainOfNearlyAllThatIsWritten() {
        int objects = 0;
        int certain = 0;
        for (Corpus.Row row : Corpus.validDefinitions()) {
            Definition definition = Definition.read(row.definition(), Assumptions.NONE);
            for (PartNode part : definition.parts().stream().toList()) {
                objects++;
                certain += part.schema().isCertain(part.node()) ? 1 : 0;
            }
        }
        assertThat(certain).isGreaterThan(objects * 95 / 100);
    }
}
