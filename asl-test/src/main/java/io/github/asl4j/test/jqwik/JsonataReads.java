package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the expressions of a JSONata state read of {@code $states}, and what they compare it with. */
final class JsonataReads {

    private static final String STEPS = "((?:\\.(?:[\\p{L}_][\\p{L}\\p{N}_]*|`[^`]+`)(?!\\s*\\()|\\[\\d+\\])*)";
    private static final Pattern READ =
            Pattern.compile("\\$states\\.(input|result|context\\.Execution\\.Input)" + STEPS);
    private static final Pattern STEP = Pattern.compile("\\.([^.`\\[]+)|\\.`([^`]+)`|\\[\\d+\\]");
    private static final Pattern COMPARED =
            Pattern.compile("\\G\\s*(!?=|<=?|>=?)\\s*(-?\\d+(?:\\.\\d+)?|'[^'\\\\]*'|\"[^\"\\\\]*\"|true|false|null)");
    private static final Pattern ONE_OF = Pattern.compile("\\G\\s+in\\s*\\[([^\\]]*)\\]");
    private static final Pattern LITERAL = Pattern.compile("-?\\d+(?:\\.\\d+)?|'[^'\\\\]*'|\"[^\"\\\\]*\"");
    private static final Pattern CALCULATED = Pattern.compile("\\G\\s*[-+*/%]");
    private static final Pattern JOINED = Pattern.compile("\\G\\s*&");
    private static final Pattern CALLED =
            Pattern.compile("\\$(sum|count|map|filter|max|min|length|number|exists)\\(\\s*$");

    private final Place input;
    private final Place data;
    private final Place result;

    JsonataReads(Place input, Place data, Place result) {
        this.input = input;
        this.data = data;
        this.result = result;
    }

    void state(JsonNode state) {
        state.properties().forEach(field -> {
            if (!List.of("Branches", "ItemProcessor").contains(field.getKey())) {
                all(field.getValue());
            }
        });
    }

    private void all(JsonNode value) {
        if (value.isTextual() && value.textValue().startsWith("{%")) {
            expression(value.textValue());
        }
        value.forEach(this::all);
    }

    /** Returns the items of a Map. */
    Place items(JsonNode state) {
        if (!state.path("Type").asText().equals("Map") || state.has("ItemReader")) {
            return new Place();
        }
        if (!state.has("Items")) {
            return data.at(List.of(Place.ELEMENT));
        }
        Matcher read = READ.matcher(state.get("Items").asText());
        return read.find() ? place(read).at(List.of(Place.ELEMENT)) : new Place();
    }

    private Place place(Matcher read) {
        Place root = switch (read.group(1)) {
            case "input" -> data;
            case "result" -> result;
            default -> input;
        };
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(read.group(2));
        while (step.find()) {
            String name = step.group(1) != null ? step.group(1) : step.group(2);
            steps.add(name == null ? Place.ELEMENT : name);
        }
        return root.at(steps);
    }

    private void expression(String text) {
        Matcher read = READ.matcher(text);
        while (read.find()) {
            Place place = place(read);
            Matcher compared = COMPARED.matcher(text);
            Matcher oneOf = ONE_OF.matcher(text);
            if (compared.find(read.end())) {
                compare(compared.group(2), place);
            } else if (oneOf.find(read.end())) {
                LITERAL.matcher(oneOf.group(1)).results().forEach(literal -> compare(literal.group(), place));
            } else if (CALCULATED.matcher(text).find(read.end())) {
                place.type("count");
            } else if (JOINED.matcher(text).find(read.end())) {
                place.type("string");
            }
            Matcher called = CALLED.matcher(text.substring(0, read.start()));
            if (called.find()) {
                called(called.group(1), place);
            }
        }
    }

    private static void called(String function, Place place) {
        switch (function) {
            case "exists" -> place.mayBeMissing();
            case "length" -> place.type("string");
            case "number" -> place.type("count");
            case "sum", "max", "min" -> place.at(List.of(Place.ELEMENT)).type("count");
            default -> place.at(List.of(Place.ELEMENT));
        }
    }

    private static void compare(String literal, Place place) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (literal.equals("true") || literal.equals("false")) {
            place.type("boolean");
        } else if (literal.equals("null")) {
            place.value(json.nullNode());
            place.type("string");
        } else if (literal.startsWith("'") || literal.startsWith("\"")) {
            place.value(json.textNode(literal.substring(1, literal.length() - 1)));
            place.type("string");
        } else {
            for (int near = -1; near <= 1; near++) {
                place.value(
                        literal.contains(".")
                                ? json.numberNode(Double.parseDouble(literal) + near)
                                : json.numberNode(Long.parseLong(literal) + near));
            }
        }
    }
}
