package io.github.asl4j.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an integration, a member of one, or all that a Task passes: an object whose members are the parameters.
 *
 * <p>Where an API takes text, Step Functions makes text of any JSON, so that what stands there is up to the user.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-parameters.html">AWS: Passing parameters</a>
 */
public final class Parameter {

    /** The forms of numbers; apart, because most programs never meet a number in a text. */
    private static final class Forms {
        private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
        private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    }

    private final String name;
    private final String otherName;
    private final boolean required;
    private final @Nullable ApiModel model;
    private final int shapeInModel;
    private volatile @Nullable ParameterShape shape;

    Parameter(String name, String otherName, boolean required, ParameterShape shape) {
        this(name, otherName, required, null, -1, shape);
    }

    /** Takes the shape from a model when it is first asked for: shapes may hold themselves. */
    Parameter(String name, String otherName, boolean required, ApiModel model, int shapeInModel) {
        this(name, otherName, required, model, shapeInModel, null);
    }

    private Parameter(
            String name,
            String otherName,
            boolean required,
            @Nullable ApiModel model,
            int shapeInModel,
            @Nullable ParameterShape shape) {
        this.name = name;
        this.otherName = otherName;
        this.required = required;
        this.model = model;
        this.shapeInModel = shapeInModel;
        this.shape = shape;
    }

    private ParameterShape shape() {
        ParameterShape known = shape;
        if (known == null) {
            known = Objects.requireNonNull(model).shape(shapeInModel);
            shape = known;
        }
        return known;
    }

    /** Takes an entry of catalogue.json. */
    static Parameter of(JsonNode entry) {
        String name = entry.required("name").textValue();
        return new Parameter(name, name, entry.path("required").booleanValue(), ParameterShape.of(name, entry));
    }

    /** Returns the name, {@code TopicArn}; that of the call, {@code sns:publish}, of all that a Task passes. */
    public String name() {
        return name;
    }

    /**
     * Returns whether this is the name, also where the API and the AWS SDK write an acronym in two ways, as
     * {@code DBInstanceIdentifier} and {@code DbInstanceIdentifier}: it is not known which of the two the service refuses.
     */
    public boolean isNamed(String given) {
        return given.equals(name) || given.equals(otherName);
    }

    /**
     * Returns the JSON type, {@code string}, {@code object}, {@code array}, {@code boolean}, {@code integer}, {@code number},
     * or {@code any}.
     */
    public String type() {
        return shape().type();
    }

    /** Returns whether the call fails without it. */
    public boolean isRequired() {
        return required;
    }

    /** Returns the known values; empty where any text is allowed. */
    public List<String> values() {
        return shape().values();
    }

    /** Returns whether there may be more values by now than are known here: they are those of an API, not of Step Functions. */
    public boolean mayHaveOtherValues() {
        return shape().isOpen();
    }

    /** Returns the members that an object has; empty where it may have any, and of all other types. */
    public List<Parameter> parameters() {
        return shape().parameters();
    }

    /** Returns the member with this name, in exactly this case; empty if there is none. */
    public Optional<Parameter> parameter(String member) {
        for (Parameter parameter : parameters()) {
            if (parameter.isNamed(member)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** Returns what each element of an array is, or each value of an object whose names are data; empty of all others. */
    public Optional<Parameter> element() {
        return shape().element();
    }

    /**
     * Returns whether a literal value can become a value of this type: any JSON can become text, and text as {@code "5"} or
     * {@code "true"} the number or boolean that it says.
     */
    public boolean takes(JsonNode literal) {
        if (literal.isNull()) {
            return true;
        }
        String text = literal.isTextual() ? literal.textValue().strip() : "";
        return switch (type()) {
            case "object" -> literal.isObject() || literal.isTextual() && shape().takesText();
            case "array" -> literal.isArray();
            case "boolean" -> literal.isBoolean() || List.of("true", "false").contains(text.toLowerCase(Locale.ROOT));
            case "integer" -> isInteger(literal) || Forms.INTEGER.matcher(text).matches();
            case "number" -> literal.isNumber() || Forms.NUMBER.matcher(text).matches();
            default -> true;
        };
    }

    private static boolean isInteger(JsonNode literal) {
        // 1.0 and 1e3 are integers too; nothing of a huge scale is expanded to find out.
        if (!literal.isNumber() || literal.isIntegralNumber()) {
            return literal.isNumber();
        }
        BigDecimal number = literal.decimalValue();
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    /** Returns what is wrong with a literal value and what is allowed; empty if nothing is known to be. */
    public Optional<String> problem(String literal) {
        if (!values().isEmpty() && !values().contains(literal) && !mayHaveOtherValues()) {
            return Optional.of("\"" + name + "\" is \"" + literal + "\"; it must be one of " + values());
        }
        return formProblem(literal);
    }

    /** Returns what is wrong with the form of a text, as that of an ARN; empty if nothing is known to be. */
    public Optional<String> formProblem(String literal) {
        return shape().pattern()
                .filter(allowed -> !allowed.matcher(literal).matches())
                .map(allowed -> "\"" + name + "\" is \"" + literal + "\"; it must be " + shape().form());
    }

    @Override
    public String toString() {
        return name;
    }
}
