package io.github.asl4j.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable JSON value that keeps what it was written as: the order of members and the text of numbers.
 *
 * <p>Equality ignores the order of members and counts the text of numbers, so {@code 1} and {@code 1.0} differ.
 */
public sealed interface Json {

    /** {@code {..}}; the members in their order. */
    record JsonObject(Map<String, Json> members) implements Json {
        /** Copies the members. */
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** {@code [..]}. */
    record JsonArray(List<Json> elements) implements Json {
        /** Copies the elements. */
        public JsonArray {
            elements = List.copyOf(elements);
        }
    }

    /** A string. */
    record JsonString(String value) implements Json {
        /** Checks for null. */
        public JsonString {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A number, as its text: {@code 1}, {@code 1.0} and {@code 1e0} stay what they are. */
    record JsonNumber(String text) implements Json {
        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is no JSON number
         */
        public JsonNumber {
            if (!JsonText.isNumber(text)) {
                throw new IllegalArgumentException("\"" + text + "\" is not a JSON number");
            }
        }

        /**
         * Returns the exact value; a decimal of huge scale is not expanded.
         *
         * @throws NumberFormatException if the exponent has more than nine digits or so: no number of Java is that large
         */
        public BigDecimal value() {
            return new BigDecimal(text);
        }

        boolean isBetween(long least, long most) {
            try {
                BigDecimal value = value();
                return value.compareTo(BigDecimal.valueOf(least)) >= 0
                        && value.compareTo(BigDecimal.valueOf(most)) <= 0;
            } catch (NumberFormatException exponentBeyondAnyRange) {
                return false;
            }
        }

        /** Returns whether the value is a whole number between {@code least} and {@code most}. */
        boolean isWholeBetween(long least, long most) {
            // Comparing first keeps 1e999999999 from ever being expanded.
            return isBetween(least, most)
                    && (value().signum() == 0 || value().stripTrailingZeros().scale() <= 0);
        }
    }

    /** {@code true} or {@code false}. */
    record JsonBoolean(boolean value) implements Json {}

    /** {@code null}. */
    record JsonNull() implements Json {}

    /** The value {@code null}. */
    Json NULL = new JsonNull();

    /**
     * Converts what jackson-databind can convert: null, strings, numbers, booleans, maps, lists, arrays, records, beans
     * and {@link JsonNode}. A {@code Json} is returned as it is.
     *
     * @throws IllegalArgumentException if the value has no JSON form
     */
    static Json of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        } else if (value instanceof Json json) {
            return json;
        } else if (value instanceof String string) {
            return new JsonString(string);
        } else if (value instanceof Boolean bool) {
            return new JsonBoolean(bool);
        } else if (value instanceof Number number && JsonText.isNumber(number.toString())) {
            return new JsonNumber(number.toString());
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Json> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), of(member)));
            return new JsonObject(members);
        } else if (value instanceof Iterable<?> iterable && !(value instanceof JsonNode)) {
            List<Json> elements = new ArrayList<>();
            iterable.forEach(element -> elements.add(of(element)));
            return new JsonArray(elements);
        } else if (value instanceof Value) {
            throw new IllegalArgumentException("\"" + value + "\" is computed; here a literal JSON value belongs");
        }
        return value instanceof JsonNode node ? JsonText.fromNode(node) : JsonText.fromObject(value);
    }

    /**
     * Parses a JSON text strictly: no duplicate names, nothing after the value, at most
     * {@value StateMachine#MAX_DEPTH} levels.
     *
     * @throws InvalidDefinitionException if the text is no JSON value
     */
    static Json parse(String text) {
        return JsonText.parse(text);
    }

    /**
     * Returns the value as a Jackson tree; whole numbers become integers, others exact decimals.
     *
     * @throws NumberFormatException if a number is too large for Java, see {@link JsonNumber#value}
     */
    default JsonNode toNode() {
        return JsonText.toNode(this);
    }

    /** Returns the value as text without white space between tokens. */
    default String toText() {
        return JsonText.write(this, false);
    }
}
