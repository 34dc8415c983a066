package io.github.asl4j.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares JSON with a recording in which the values at some paths were replaced by tokens. */
public record Wildcards(Set<String> paths) {

    /** Returns the comparison that leaves out the paths in an array. */
    public static Wildcards of(JsonNode list) {
        Set<String> paths = new HashSet<>();
        list.forEach(path -> paths.add(path.textValue()));
        return new Wildcards(paths);
    }

    /** Returns the first difference; numbers are compared by value. */
    public Optional<String> difference(String path, JsonNode expected, JsonNode actual) {
        if (paths.contains(path)) {
            return Optional.empty();
        } else if (expected == null || actual == null) {
            return expected == actual ? Optional.empty() : different(path, expected, actual);
        } else if (expected.isObject() && actual.isObject()) {
            return objects(path, expected, actual);
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                Optional<String> difference = difference(path + "[" + i + "]", expected.get(i), actual.get(i));
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        } else if (expected.isNumber() && actual.isNumber()) {
            return expected.doubleValue() == actual.doubleValue()
                    ? Optional.empty()
                    : different(path, expected, actual);
        }
        return Objects.equals(expected, actual) ? Optional.empty() : different(path, expected, actual);
    }

    private Optional<String> objects(String path, JsonNode expected, JsonNode actual) {
        Set<String> names = new java.util.TreeSet<>();
        expected.fieldNames().forEachRemaining(names::add);
        actual.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            Optional<String> difference = difference(path + "." + name, expected.get(name), actual.get(name));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> different(String path, JsonNode expected, JsonNode actual) {
        return Optional.of(path + ": expected " + expected + " but was " + actual);
    }
}
