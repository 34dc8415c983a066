package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.model.StateMachine;
import net.jqwik.api.Arbitrary;

/** Arbitraries for the inputs of executions. */
public final class Inputs {

    private Inputs() {}

    /**
     * Returns the inputs that a JSON Schema allows. What is not required is sometimes missing.
     *
     * <p>It may have {@code type}, {@code properties}, {@code required}, {@code additionalProperties}, {@code items},
     * {@code enum}, {@code const}, {@code $ref} to a part of itself, {@code anyOf}, {@code oneOf} (taken as {@code anyOf}),
     * {@code allOf}, the limits of numbers, lengths and sizes, the formats {@code date-time}, {@code date} and {@code uuid}, and
     * {@code examples}, which stand in for a {@code pattern}. Titles, descriptions and other formats do not count.
     *
     * @param jsonSchema a schema of draft 2020-12
     * @throws IllegalArgumentException if it is no JSON, or has a keyword for which no values can be made
     */
    public static Arbitrary<JsonNode> ofSchema(String jsonSchema) {
        try {
            return SchemaArbitrary.of(new JsonMapper().readTree(jsonSchema)).withoutEdgeCases();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the schema is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Returns inputs with all that the definition reads, in the types in which it is used, and often with just the values that
     * its Choices ask for, or values beside them: so that every rule is likely to be taken. What it asks {@code IsPresent}
     * or {@code $exists} about is sometimes missing.
     *
     * <p>What is read is found in paths, data tests and in expressions about {@code $states.input}; what an expression computes
     * is not followed.
     */
    public static Arbitrary<JsonNode> readBy(StateMachine machine) {
        JsonNode schema = schemaReadBy(machine);
        return SchemaArbitrary.of(schema).withoutEdgeCases();
    }

    /** Returns the JSON Schema of what {@link #readBy} makes, to look at, or to go on with by hand. */
    public static JsonNode schemaReadBy(StateMachine machine) {
        JsonNode schema = Reads.of(machine).input().schema();
        return schema.isEmpty() ? new JsonMapper().createObjectNode().put("type", "object") : schema;
    }
}
