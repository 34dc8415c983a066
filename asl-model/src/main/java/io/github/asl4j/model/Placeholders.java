package io.github.asl4j.model;

import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.Json.JsonString;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The placeholders in the strings and names of a value. */
final class Placeholders {

    private Placeholders() {}

    static boolean in(String text) {
        return PlaceholderSyntax.isIn(text);
    }

    /** Returns the names in a value, in the order of their first appearance. */
    static Set<String> names(Json json) {
        Set<String> names = new LinkedHashSet<>();
        strings(json, text -> PlaceholderSyntax.of(text).forEach(placeholder -> names.add(placeholder.name())));
        return names;
    }

    private static void strings(Json json, Consumer<String> action) {
        if (json instanceof JsonString string) {
            action.accept(string.value());
        } else if (json instanceof JsonArray array) {
            array.elements().forEach(element -> strings(element, action));
        } else if (json instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                action.accept(name);
                strings(member, action);
            });
        }
    }

    /** Returns the value with the placeholders that have a value replaced, in strings and names. */
    static Json bind(Json json, Map<String, String> values) {
        if (json instanceof JsonString string) {
            return new JsonString(PlaceholderSyntax.bind(string.value(), values));
        } else if (json instanceof JsonArray array) {
            return new JsonArray(array.elements().stream()
                    .map(element -> bind(element, values))
                    .toList());
        } else if (json instanceof JsonObject object) {
            Map<String, Json> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> {
                String bound = PlaceholderSyntax.bind(name, values);
                if (members.put(bound, bind(member, values)) != null) {
                    throw new IllegalArgumentException(
                            "with these values, two names of one object become \"" + bound + "\"");
                }
            });
            return new JsonObject(members);
        }
        return json;
    }
}
