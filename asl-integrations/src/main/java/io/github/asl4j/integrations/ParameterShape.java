package io.github.asl4j.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the values of a parameter are.
 *
 * @param type the JSON type
 * @param takesText whether an object may be given as text too
 * @param values the known values of a text; empty where any is allowed
 * @param isOpen whether there may be other values
 * @param parameters the members of an object; empty where it may have any
 * @param element an element of an array, or a value of an object whose names are data
 * @param pattern what a text must match
 * @param form what that is, in words
 */
record ParameterShape(
        String type,
        boolean takesText,
        List<String> values,
        boolean isOpen,
        List<Parameter> parameters,
        Optional<Parameter> element,
        Optional<Pattern> pattern,
        String form) {

    /** Returns the shape of values with nothing known about them but their type. */
    static ParameterShape of(String type) {
        return new ParameterShape(type, false, List.of(), false, List.of(), Optional.empty(), Optional.empty(), "");
    }

    /** Returns the shape of texts of a few values, which an API may have more of by now. */
    static ParameterShape ofValues(List<String> values) {
        return new ParameterShape("string", false, values, true, List.of(), Optional.empty(), Optional.empty(), "");
    }

    /** Returns the shape of objects with known members. */
    static ParameterShape ofMembers(List<Parameter> parameters, boolean takesText) {
        return new ParameterShape(
                "object", takesText, List.of(), false, parameters, Optional.empty(), Optional.empty(), "");
    }

    /** Returns the shape of arrays, or of objects whose names are data. */
    static ParameterShape ofElements(String type, Parameter element) {
        return new ParameterShape(type, false, List.of(), false, List.of(), Optional.of(element), Optional.empty(), "");
    }

    /** Takes an entry of catalogue.json. */
    static ParameterShape of(String name, JsonNode entry) {
        if (entry.has("like")) {
            return elementOf(entry.get("like").textValue());
        }
        return new ParameterShape(
                entry.required("type").textValue(),
                false,
                values(entry),
                false,
                parameters(entry),
                entry.has("element")
                        ? Optional.of(new Parameter(name, name, false, of(name, entry.get("element"))))
                        : Optional.empty(),
                entry.has("pattern")
                        ? Optional.of(Pattern.compile(entry.get("pattern").textValue()))
                        : Optional.empty(),
                entry.path("form").asText());
    }

    private static List<String> values(JsonNode entry) {
        List<String> values = new ArrayList<>();
        for (JsonNode value : entry.path("values")) {
            values.add(value.textValue());
        }
        return List.copyOf(values);
    }

    private static List<Parameter> parameters(JsonNode entry) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : entry.path("parameters")) {
            parameters.add(Parameter.of(parameter));
        }
        return List.copyOf(parameters);
    }

    /** Takes {@code emr:addJobFlowSteps:Steps}, for an element of that parameter. */
    private static ParameterShape elementOf(String parameter) {
        String[] parts = parameter.split(":");
        Parameter element = ApiModel.of(parts[0], ApiModel.Names.API)
                .flatMap(model -> model.request(parts[1], parts[1]))
                .flatMap(request -> request.parameter(parts[2]))
                .flatMap(Parameter::element)
                .orElseThrow(() -> new AssertionError(parameter));
        return ofMembers(element.parameters(), false);
    }
}
