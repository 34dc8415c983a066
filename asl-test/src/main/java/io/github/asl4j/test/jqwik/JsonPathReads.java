package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the paths, calls and data tests of a JSONPath state read. */
final class JsonPathReads {

    private static final Pattern PATH = Pattern.compile(
            "\\$\\$?(?![A-Za-z_])(?:\\.[\\p{L}_][\\p{L}\\p{N}_-]*|\\['(?:[^'\\\\]|\\\\.)*'\\]|\\[\"[^\"]*\"\\]|\\[(?:\\d+|\\*)\\])*");
    private static final Pattern STEP =
            Pattern.compile("\\.([^.\\[]+)|\\['((?:[^'\\\\]|\\\\.)*)'\\]|\\[\"([^\"]*)\"\\]|\\[(?:\\d+|\\*)\\]");
    private static final Pattern CALL = Pattern.compile("States\\.(\\w+)\\(\\s*");

    /** The type of the first argument of intrinsic functions. */
    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            Map.entry("ArrayPartition", "array"),
            Map.entry("ArrayContains", "array"),
            Map.entry("ArrayGetItem", "array"),
            Map.entry("ArrayLength", "array"),
            Map.entry("ArrayUnique", "array"),
            Map.entry("ArrayRange", "count"),
            Map.entry("MathRandom", "count"),
            Map.entry("MathAdd", "count"),
            Map.entry("StringSplit", "string"),
            Map.entry("Hash", "string"),
            Map.entry("Base64Encode", "string"),
            Map.entry("JsonMerge", "object"));

    private static final Map<String, String> FIELDS = Map.of(
            "ItemsPath", "array",
            "SecondsPath", "count",
            "TimestampPath", "date-time",
            "TimeoutSecondsPath", "seconds",
            "ErrorPath", "string",
            "CausePath", "string",
            "MaxConcurrencyPath", "count",
            "ToleratedFailureCountPath", "count",
            "ToleratedFailurePercentagePath", "count");

    private static final String INPUT = "$$.Execution.Input";
    private static final String ITEM = "$$.Map.Item.Value";

    private final Place input;
    private final Place data;
    private final Place result;

    JsonPathReads(Place input, Place data, Place result) {
        this.input = input;
        this.data = data;
        this.result = result;
    }

    void state(JsonNode state) {
        Place about = effective(state);
        Place items = items(state);
        state.properties().forEach(field -> {
            switch (field.getKey()) {
                case "Branches", "ItemProcessor", "Iterator", "InputPath", "ResultPath", "OutputPath" -> {}
                case "ResultSelector" -> templates(field.getValue(), result, items);
                case "Choices" -> field.getValue().forEach(rule -> test(rule, about));
                default -> field(field.getKey(), field.getValue(), about, items);
            }
        });
    }

    /** Returns what a state works on. */
    Place effective(JsonNode state) {
        JsonNode path = state.path("InputPath");
        return path.isNull() ? new Place() : path.isTextual() ? find(path.textValue(), data) : data;
    }

    /** Returns the items of a Map. */
    Place items(JsonNode state) {
        boolean isRead = state.has("ItemReader");
        JsonNode path = state.path("ItemsPath");
        if (isRead) {
            return new Place();
        }
        Place array = path.isTextual() ? find(path.textValue(), effective(state)) : effective(state);
        return state.path("Type").asText().equals("Map") ? array.at(List.of(Place.ELEMENT)) : new Place();
    }

    private void field(String name, JsonNode value, Place about, Place items) {
        if (value.isTextual() && FIELDS.containsKey(name)) {
            String type = FIELDS.get(name);
            Place place = find(value.textValue(), about);
            if (type.equals("array")) {
                place.at(List.of(Place.ELEMENT));
            } else {
                place.type(type);
            }
        } else {
            templates(value, about, items);
        }
    }

    private void templates(JsonNode value, Place about, Place items) {
        value.properties().forEach(member -> {
            if (member.getKey().endsWith(".$") && member.getValue().isTextual()) {
                expression(member.getValue().textValue(), about, items);
            } else {
                templates(member.getValue(), about, items);
            }
        });
        if (value.isArray()) {
            value.forEach(element -> templates(element, about, items));
        }
    }

    private void expression(String text, Place about, Place items) {
        Matcher paths = PATH.matcher(text);
        while (paths.find()) {
            Place place = find(paths.group(), about, items);
            Matcher call = CALL.matcher(text.substring(0, paths.start()));
            String function = "";
            while (call.find()) {
                function = call.end() == paths.start() ? call.group(1) : function;
            }
            String type = ARGUMENTS.get(function);
            if ("array".equals(type)) {
                place.at(List.of(Place.ELEMENT));
            } else if (type != null) {
                place.type(type);
            }
        }
    }

    private Place find(String path, Place about) {
        return find(path, about, new Place());
    }

    private Place find(String path, Place about, Place items) {
        if (path.startsWith(INPUT)) {
            return input.at(steps(path.substring(INPUT.length())));
        } else if (path.startsWith(ITEM)) {
            return items.at(steps(path.substring(ITEM.length())));
        }
        // The rest of the Context Object, and variables, are not what somebody passes.
        return path.startsWith("$$") || !PATH.matcher(path).matches()
                ? new Place()
                : about.at(steps(path.substring(1)));
    }

    /** Returns the steps of a path; what is more than members and elements is left out. */
    static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            String name = matcher.group(1) != null
                    ? matcher.group(1)
                    : matcher.group(2) != null ? matcher.group(2).replaceAll("\\\\(.)", "$1") : matcher.group(3);
            steps.add(name == null ? Place.ELEMENT : name);
        }
        return steps;
    }

    private void test(JsonNode test, Place about) {
        for (String inner : List.of("And", "Or")) {
            test.path(inner).forEach(one -> test(one, about));
        }
        if (test.has("Not")) {
            test(test.get("Not"), about);
        }
        templates(test.path("Assign"), about, new Place());
        if (!test.path("Variable").isTextual()) {
            return;
        }
        Place place = find(test.get("Variable").textValue(), about);
        test.properties().forEach(field -> {
            if (field.getKey().endsWith("Path") && field.getValue().isTextual()) {
                find(field.getValue().textValue(), about).type(type(field.getKey()));
                place.type(type(field.getKey()));
            } else {
                operand(field.getKey(), field.getValue(), place);
            }
        });
    }

    private static String type(String operator) {
        if (operator.startsWith("Numeric") || operator.equals("IsNumeric")) {
            return "count";
        } else if (operator.startsWith("Boolean") || operator.equals("IsBoolean")) {
            return "boolean";
        }
        return operator.startsWith("Timestamp") || operator.equals("IsTimestamp") ? "date-time" : "string";
    }

    private static void operand(String operator, JsonNode operand, Place place) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (operator.equals("IsPresent")) {
            place.mayBeMissing();
        } else if (operator.equals("IsNull")) {
            place.value(json.nullNode());
            place.type("string");
        } else if (operator.startsWith("Is")) {
            place.type(type(operator));
            place.type(operator.equals("IsString") ? "boolean" : "string");
        } else if (operator.startsWith("Numeric")) {
            for (int near = -1; near <= 1; near++) {
                place.value(
                        operand.isIntegralNumber()
                                ? json.numberNode(operand.longValue() + near)
                                : json.numberNode(operand.doubleValue() + near));
            }
        } else if (operator.equals("BooleanEquals")) {
            place.type("boolean");
        } else if (operator.startsWith("Timestamp")) {
            near(operand.textValue(), place);
        } else if (operator.startsWith("String")) {
            String text = operand.textValue();
            place.value(json.textNode(operator.equals("StringMatches") ? text.replaceAll("(?<!\\\\)\\*", "x") : text));
            place.type("string");
        }
    }

    private static void near(String timestamp, Place place) {
        try {
            Instant instant = Instant.parse(timestamp);
            for (int near = -1; near <= 1; near++) {
                place.value(JsonNodeFactory.instance.textNode(
                        instant.plusSeconds(near).toString()));
            }
        } catch (DateTimeParseException e) {
            // With an offset in place of "Z"; the exact value is still one to ask for.
            place.value(JsonNodeFactory.instance.textNode(timestamp));
        }
    }
}
