package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;

/** The names in {@code "Assign"} are identifiers of at most 80 characters. */
public final class InvalidVariableName implements Rule {

    @Override
    public String serviceCode() {
        return "INVALID_VARIABLE_NAME";
    }

    private static final int MAX_LENGTH = 80;

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.parts().stream()
                .filter(part -> part.node().path("Assign").isObject())
                .forEach(part -> part.node().get("Assign").fieldNames().forEachRemaining(member -> {
                    String name = member.endsWith(".$") ? member.substring(0, member.length() - 2) : member;
                    if (!PlaceholderSyntax.isIn(name)) {
                        check(name, member, part, diagnostics);
                    }
                }));
    }

    private static void check(String name, String member, PartNode part, Diagnostics diagnostics) {
        int length = name.codePointCount(0, name.length());
        if (length > MAX_LENGTH) {
            diagnostics.error(
                    part.place().child("Assign").child(member),
                    "the name of this variable has %d characters; it can have %d",
                    length,
                    MAX_LENGTH);
        } else if (!isIdentifier(name)) {
            diagnostics
                    .error(
                            part.place().child("Assign").child(member),
                            "\"%s\" is no name of a variable; it has letters, digits and \"_\", and begins with a letter",
                            name)
                    .inService(
                            part.place().child("Assign"),
                            "Invalid variable name '%s': the variable name contains invalid characters.",
                            name);
        }
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && (Character.isUnicodeIdentifierStart(name.codePointAt(0)) || name.charAt(0) == '_')
                && name.codePoints()
                        .allMatch(c -> Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }
}
