package io.github.asl4j.integrations;

import com.fasterxml.jackson.databind.JsonNode;
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
                entry.path("values").valueStream().map(JsonNode::textValue).toList(),
                false,
                entry.path("parameters").valueStream().map(Parameter::of).toList(),
                Optional.of(entry.path("element"))
                        .filter(JsonNode::isObject)
                        .map(element -> of(name, element))
                        .map(element -> new Parameter(name, name, false, () -> element)),
                Optional.ofNullable(entry.path("pattern").textValue()).map(Pattern::compile),
                entry.path("form").asText());
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
