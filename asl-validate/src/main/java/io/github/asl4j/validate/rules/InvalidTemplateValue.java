package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.Values;

/** The value of a {@code .$} member of a payload template is a path or a call of an intrinsic function. */
public final class InvalidTemplateValue implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.expressions().stream().filter(Expression::isInTemplate).forEach(value -> {
            if (!value.value().isTextual()) {
                diagnostics
                        .error(
                                value.place(),
                                "\"%s\" is %s; the value of a \".$\" member is a string with a path or a call of an"
                                        + " intrinsic function",
                                value.key(),
                                Values.shortened(value.value()))
                        .inService(value.holder(), "%s", words(value));
            } else if (value.problem().isPresent() && isLiteral(value.text())) {
                diagnostics
                        .error(
                                value.place(),
                                "\"%s\" is \"%s\", neither a path nor a call of an intrinsic function; a literal belongs"
                                        + " to \"%s\"",
                                value.key(),
                                value.text(),
                                value.key().substring(0, value.key().length() - ".$".length()))
                        .inService(value.holder(), "%s", words(value));
            } else if (value.problem().isPresent()) {
                diagnostics
                        .error(
                                value.place(),
                                "\"%s\": %s",
                                value.key(),
                                value.problem().get())
                        .inService(value.holder(), "%s", words(value));
            }
        });
    }

    private static boolean isLiteral(String text) {
        return !text.startsWith("$") && !text.startsWith("States.");
    }

    private static String words(Expression value) {
        return "The value for the field '" + value.key()
                + "' must be a valid JSONPath or a valid intrinsic function call";
    }
}
