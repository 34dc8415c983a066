package io.github.asl4j.model;

import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.Json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the text of a definition looks: as {@link StateMachine#toJson} writes it, with a line end at the end. Formatting never
 * changes what a definition means, and takes any JSON: what is wrong in it stays as it is.
 */
public final class DefinitionFormat {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DefinitionFormat() {}

    /**
     * Returns a text with two spaces a level. Names, values, the spelling of numbers and the order of everything are kept, and
     * so are Windows line ends and a byte order mark.
     *
     * @throws InvalidDefinitionException if the text is no JSON, or a name stands twice in an object
     */
    public static String format(String text) {
        return like(text, read(text));
    }

    /**
     * Returns a text as {@link #format} does, with the fields of each object of the language in the order in which builders
     * print them; those that it does not know follow in their order. States, choices and all other members stay where they
     * are.
     *
     * @throws InvalidDefinitionException if the text is no JSON, or a name stands twice in an object
     */
    public static String canonical(String text) {
        return like(text, inOrder(read(text), Part.STATE_MACHINE));
    }

    private static Json read(String text) {
        return Json.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static String like(String text, Json json) {
        String formatted = JsonText.write(json, true) + "\n";
        int lineEnd = text.indexOf('\n');
        return (text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "")
                + (lineEnd > 0 && text.charAt(lineEnd - 1) == '\r' ? formatted.replace("\n", "\r\n") : formatted);
    }

    private static Json inOrder(Json json, Part part) {
        if (!(json instanceof JsonObject object)) {
            return json;
        }
        Map<String, Json> members = new LinkedHashMap<>();
        for (Field<?> field : Field.of(part)) {
            Json value = object.members().get(field.name());
            if (value != null) {
                members.put(field.name(), inOrder(value, field));
            }
        }
        object.members().forEach(members::putIfAbsent);
        return new JsonObject(members);
    }

    private static Json inOrder(Json value, Field<?> field) {
        if (field == Field.STATES && value instanceof JsonObject states) {
            Map<String, Json> members = new LinkedHashMap<>();
            states.members().forEach((name, state) -> members.put(name, stateInOrder(state)));
            return new JsonObject(members);
        }
        for (Part part : field.type().parts()) {
            if (value instanceof JsonArray array) {
                List<Json> elements = array.elements();
                return new JsonArray(
                        elements.stream().map(element -> inOrder(element, part)).toList());
            }
            return inOrder(value, part);
        }
        return value;
    }

    private static Json stateInOrder(Json json) {
        return json instanceof JsonObject state && state.members().get("Type") instanceof JsonString type
                ? Part.ofType(type.value()).map(part -> inOrder(state, part)).orElse(state)
                : json;
    }
}
