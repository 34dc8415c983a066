package io.github.asl4j.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A parameter of an integration. */
public final class Parameter {

    private final String name;
    private final String type;
    private final boolean required;
    private final List<String> values;
    private final Optional<Pattern> pattern;
    private final String form;

    /** Takes an entry of catalogue.json. */
    Parameter(JsonNode entry) {
        this.name = entry.required("name").textValue();
        this.type = entry.required("type").textValue();
        this.required = entry.path("required").booleanValue();
        this.values =
                entry.path("values").valueStream().map(JsonNode::textValue).toList();
        this.pattern = Optional.ofNullable(entry.path("pattern").textValue()).map(Pattern::compile);
        this.form = entry.path("form").asText();
    }

    /** Returns the name, {@code TopicArn}. */
    public String name() {
        return name;
    }

    /** Returns the JSON type, {@code string}, {@code object}, {@code boolean}, or {@code any}. */
    public String type() {
        return type;
    }

    /** Returns whether the call fails without it. */
    public boolean isRequired() {
        return required;
    }

    /** Returns the values that are allowed; empty where any is. */
    public List<String> values() {
        return values;
    }

    /** Returns what is wrong with a literal value and what is allowed; empty if nothing is. */
    public Optional<String> problem(String literal) {
        if (!values.isEmpty() && !values.contains(literal)) {
            return Optional.of("\"" + name + "\" is \"" + literal + "\"; it must be one of " + values);
        }
        return pattern.filter(allowed -> !allowed.matcher(literal).matches())
                .map(allowed -> "\"" + name + "\" is \"" + literal + "\"; it must be " + form);
    }

    @Override
    public String toString() {
        return name;
    }
}
