package io.github.asl4j.test.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.asl4j.integrations.ResultShape;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemaArbitraryTest {

    private static final String ORDER = """
            {"type": "object", "required": ["id", "lines", "extra"], "additionalProperties": {"type": "boolean"},
             "properties": {
               "id": {"type": "string", "pattern": "^[A-Z]{3}$", "examples": ["ABC", "XYZ"]},
               "lines": {"type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true, "items": {"$ref": "#/$defs/line"}},
               "extra": {"const": {"a": [1]}},
               "kind": {"enum": ["a", 1, null]},
               "when": {"type": "string", "format": "date-time"},
               "day": {"type": "string", "format": "date"},
               "key": {"type": "string", "format": "uuid"},
               "either": {"anyOf": [{"type": "integer", "multipleOf": 5, "minimum": -12, "maximum": 12}, {"type": "null"}]},
               "rate": {"type": ["number", "boolean"], "minimum": 0, "maximum": 1},
               "name": {"minLength": 2, "maxLength": 3},
               "all": {"allOf": [{"$ref": "#/$defs/line"}, {"required": ["next"], "properties": {"next": {"properties": {"m": {"type": "null"}}}}}]}
             },
             "$defs": {"line": {"type": "object", "required": ["n"], "properties": {
               "n": {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 4}, "next": {"$ref": "#/$defs/line"}}}}}""";

    private static final JsonMapper JSON = new JsonMapper();

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Schema schema(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(com.networknt.schema.SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(schema);
    }

    private static final Schema ORDERS = schema(json(ORDER));

    @Provide
    Arbitrary<JsonNode> orders() {
        return Inputs.ofSchema(ORDER);
    }

    @Property
    void whatIsMadeIsAllowed(@ForAll("orders") JsonNode order) {
        assertThat(ORDERS.validate(order)).isEmpty();
    }

    @Example
    void whatIsAdditionalNeverHasTheNameOfAProperty() {
        String schema = """
                {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}, "c": {"type": "string"}},
                 "additionalProperties": {"type": "integer"}}""";
        Schema allowed = schema(json(schema));
        Set<String> seen = new HashSet<>();
        Inputs.ofSchema(schema).sampleStream().limit(2_000).forEach(value -> {
            assertThat(allowed.validate(value)).isEmpty();
            value.fieldNames().forEachRemaining(seen::add);
        });
        assertThat(seen).contains("a", "b", "c").hasSizeGreaterThan(3);
    }

    @Example
    void allThatIsAllowedIsMade() {
        Set<String> seen = new HashSet<>();
        Inputs.ofSchema(ORDER).sampleStream().limit(1_000).forEach(order -> {
            order.fieldNames().forEachRemaining(seen::add);
            seen.add("kind=" + order.path("kind"));
            seen.add("either=" + order.path("either").getNodeType());
            seen.add("rate=" + order.path("rate").getNodeType());
            seen.add("depth=" + (order.at("/lines/0/next/next/n").isMissingNode() ? "small" : "large"));
        });

        assertThat(seen)
                .contains("id", "when", "day", "key", "name", "all", "kind=\"a\"", "kind=1", "kind=null", "kind=")
                .contains("either=NUMBER", "either=NULL", "rate=NUMBER", "rate=BOOLEAN", "depth=large", "depth=small");
    }

    @Provide
    Arbitrary<String> resources() {
        return Arbitraries.of(
                "arn:aws:states:::sns:publish",
                "arn:aws:states:::lambda:invoke",
                "arn:aws:states:::aws-sdk:dynamodb:query",
                "arn:aws:states:::dynamodb:getItem",
                "arn:aws:states:::ecs:runTask.sync",
                "arn:aws:states:::batch:submitJob.sync",
                "arn:aws:states:::glue:startJobRun.sync",
                "arn:aws:states:::sagemaker:createTrainingJob.sync",
                "arn:aws:states:::states:startExecution.sync:2",
                "arn:aws:states:::emr-containers:startJobRun.sync",
                "arn:aws:states:::aws-sdk:eks:describeCluster");
    }

    @Property(tries = 200)
    void whatAnApiReturnsIsWhatTestStateTakes(@ForAll("resources") String resource, @ForAll long seed) {
        ResultShape shape = ResultShape.of(resource).orElseThrow();
        JsonNode result = SchemaArbitrary.of(shape.toJsonSchema())
                .generator(100)
                .next(new java.util.Random(seed))
                .value();

        assertThat(shape.problem(result, true)).isEmpty();
    }

    @Example
    void whatCannotBeMadeIsSaid() {
        refused("{\"not\": {}}", "the keyword \"not\" at \"\"");
        refused(
                "{\"properties\": {\"a\": {\"type\": \"string\", \"pattern\": \"a\"}}, \"required\": [\"a\"]}",
                "/properties/a");
        refused("{\"type\": \"text\"}", "\"type\": \"text\" at \"\" is no type");
        refused("{\"allOf\": [{\"minimum\": 1}, {\"minimum\": 2}]}", "\"minimum\" stands twice");
        refused("false", "is false, and allows no value");
        refused("{", "the schema is no JSON");
        assertThatThrownBy(() -> Inputs.ofSchema("{\"$ref\": \"#/$defs/x\"}").sample())
                .hasMessageContaining("\"$ref\": \"#/$defs/x\" at \"\" is nowhere in the schema");
    }

    private static void refused(String schema, String message) {
        assertThatThrownBy(() -> Inputs.ofSchema(schema))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
