package io.github.asl4j.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place at which two values differ.
 *
 * @param pointer where, as a JSON Pointer
 * @param expected what is there in the one; empty if nothing is
 * @param actual what is there in the other one; empty if nothing is
 */
record Difference(String pointer, Optional<JsonNode> expected, Optional<JsonNode> actual) {

    private static final int MAX_LENGTH = 200;

    /** Finds the differences. The order of members does not count, nor how a number is written. */
    static void find(String pointer, JsonNode expected, JsonNode actual, List<Difference> found) {
        if (expected.isObject() && actual.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                find(below, Optional.ofNullable(expected.get(name)), Optional.ofNullable(actual.get(name)), found);
            }
        } else if (expected.isArray() && actual.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                find(
                        pointer + "/" + i,
                        Optional.ofNullable(expected.get(i)),
                        Optional.ofNullable(actual.get(i)),
                        found);
            }
        } else if (!isSame(expected, actual)) {
            found.add(new Difference(pointer, Optional.of(expected), Optional.of(actual)));
        }
    }

    private static void find(
            String pointer, Optional<JsonNode> expected, Optional<JsonNode> actual, List<Difference> found) {
        if (expected.isPresent() && actual.isPresent()) {
            find(pointer, expected.get(), actual.get(), found);
        } else {
            found.add(new Difference(pointer, expected, actual));
        }
    }

    private static boolean isSame(JsonNode expected, JsonNode actual) {
        if (!expected.isNumber() || !actual.isNumber()) {
            return expected.equals(actual);
        }
        return expected.isIntegralNumber() && actual.isIntegralNumber()
                ? expected.bigIntegerValue().equals(actual.bigIntegerValue())
                : expected.doubleValue() == actual.doubleValue();
    }

    private static String text(Optional<JsonNode> value) {
        return value.map(node -> Texts.cut(node.toString(), MAX_LENGTH)).orElse("nothing");
    }

    /** Returns a line for people. */
    @Override
    public String toString() {
        return pointer + ": expected " + text(expected) + ", was " + text(actual);
    }
}
