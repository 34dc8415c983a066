package io.github.asl4j.model;

import java.util.List;

/** Static helpers for definitions, meant to be imported: {@code import static io.github.asl4j.model.Asl.*;}. */
public final class Asl {

    private Asl() {}

    /**
     * Returns a JSONPath as a value: into the data ({@code $.order.id}), the Context Object ({@code $$.Execution.Name})
     * or a variable ({@code $total}).
     *
     * @throws IllegalArgumentException if the text is no path
     */
    public static Path path(String text) {
        return Path.of(text);
    }

    /**
     * Returns a call of {@code States.Format}: the template with the values in place of each {@code {}}. Quotes,
     * backslashes and other braces in the template are escaped. {@link Intrinsics} has the other functions.
     *
     * @throws IllegalArgumentException if the template has not as many {@code {}} as there are values
     */
    public static Intrinsic format(String template, IntrinsicArgument... values) {
        return Intrinsics.format(template, values);
    }

    /** Returns a string as an argument of an intrinsic function; quotes, backslashes and braces are escaped. */
    public static IntrinsicArgument literal(String value) {
        return Intrinsic.Text.of(value);
    }

    /** Returns a whole number as an argument of an intrinsic function. */
    public static IntrinsicArgument literal(long value) {
        return new Intrinsic.Literal(Json.of(value));
    }

    /** Returns a number as an argument of an intrinsic function. */
    public static IntrinsicArgument literal(double value) {
        return new Intrinsic.Literal(Json.of(value));
    }

    /** Returns a boolean as an argument of an intrinsic function. */
    public static IntrinsicArgument literal(boolean value) {
        return new Intrinsic.Literal(Json.of(value));
    }

    /** Returns a JSONata expression as a value; {@code {%} and {@code %}} are added. */
    public static JsonataValue jsonata(String expression) {
        return new JsonataValue("{% " + expression + " %}");
    }

    /**
     * Returns the left side of a data test of a JSONPath Choice.
     *
     * @throws IllegalArgumentException if the text is no reference path
     */
    public static Variable variable(String path) {
        return new Variable(ReferencePath.of(path));
    }

    /** Returns the test that all of these are true: {@code "And"}. */
    public static DataTest and(DataTest... tests) {
        return DataTest.all(List.of(tests));
    }

    /** Returns the test that one of these is true: {@code "Or"}. */
    public static DataTest or(DataTest... tests) {
        return DataTest.any(List.of(tests));
    }

    /** Returns the test that this one is false: {@code "Not"}. */
    public static DataTest not(DataTest test) {
        return DataTest.not(test);
    }

    /**
     * Returns {@code <name>}: text for a value that is only known when the definition is deployed, as in AWS's samples.
     *
     * @see StateMachine#bind
     */
    public static String placeholder(String name) {
        return checked(name, "<" + name + ">");
    }

    /**
     * Returns {@code ${name}}: text for a value that CloudFormation puts in, from {@code DefinitionSubstitutions}.
     *
     * @see StateMachine#bind
     */
    public static String substitution(String name) {
        return checked(name, "${" + name + "}");
    }

    private static String checked(String name, String text) {
        if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("\"" + name
                    + "\" is not the name of a placeholder; it needs letters, digits and _, a letter first");
        }
        return text;
    }
}
