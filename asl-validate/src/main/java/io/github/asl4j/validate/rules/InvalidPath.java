package io.github.asl4j.validate.rules;

import io.github.asl4j.model.Path.Root;
import io.github.asl4j.model.ReferencePath;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Expression.Form;
import io.github.asl4j.validate.internal.Finding;
import io.github.asl4j.validate.internal.Rule;

/** A field that takes a path holds one; where one node is meant, a path to one node. */
public final class InvalidPath implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.expressions().stream().filter(InvalidPath::isPathField).forEach(path -> check(path, diagnostics));
    }

    private static boolean isPathField(Expression expression) {
        return switch (expression.form()) {
            case PATH, REFERENCE_PATH -> true;
            case PATH_OR_INTRINSIC -> !expression.isInTemplate();
            case JSONATA, TEMPLATE, LITERAL -> false;
        };
    }

    private static void check(Expression path, Diagnostics diagnostics) {
        if (path.problem().isPresent()) {
            Finding finding = path.text().startsWith("States.") && path.form() != Form.PATH_OR_INTRINSIC
                    ? diagnostics.error(
                            path.place(),
                            "\"%s\" takes a path, and no call of an intrinsic function; compute the value in a"
                                    + " payload template before",
                            path.key())
                    : diagnostics.error(
                            path.place(),
                            "\"%s\": %s",
                            path.key(),
                            path.problem().get());
            finding.inService(path.place(), "%s", inService(path));
        } else if (path.field().equals("ResultPath") && leadsOutOfTheData(path)) {
            diagnostics
                    .error(
                            path.place(),
                            "\"ResultPath\" is \"%s\"; a result goes into the data, whose paths begin with \"$.\"",
                            path.text())
                    .inService(path.place(), "Value is not a Reference Path");
        }
    }

    private static boolean leadsOutOfTheData(Expression path) {
        return path.jsonPath()
                .filter(value -> value instanceof ReferencePath reference
                        && !path.hasPlaceholder()
                        && !(reference.root() instanceof Root.Data))
                .isPresent();
    }

    /** The comparisons of a Choice state have words of their own. */
    private static String inService(Expression path) {
        boolean inChoice = path.state().type().equals("Choice") && path.form() == Form.REFERENCE_PATH;
        if (!path.text().startsWith("$")) {
            return inChoice
                    ? "Value is not a Reference Path: Reference path didn't start with '$'"
                    : "Value must be a valid JSONPath.";
        }
        return path.form() == Form.REFERENCE_PATH ? "Value is not a Reference Path" : "Value must be a valid JSONPath.";
    }
}
