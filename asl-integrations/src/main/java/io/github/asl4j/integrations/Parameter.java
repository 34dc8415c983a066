package io.github.asl4j.integrations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A parameter of an integration. */
public final class Parameter {

    private final String name;
    private final String type;
    private final boolean required;
    private final List<String> values;
    private final Optional<Pattern> pattern;
    private final String form;

    @JsonCreator
    Parameter(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty(value = "type", required = true) String type,
            @JsonProperty("required") boolean required,
            @JsonProperty("values") @Nullable List<String> values,
            @JsonProperty("pattern") @Nullable String pattern,
            @JsonProperty("form") @Nullable String form) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.values = values == null ? List.of() : List.copyOf(values);
        this.pattern = Optional.ofNullable(pattern).map(Pattern::compile);
        this.form = form == null ? "" : form;
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
