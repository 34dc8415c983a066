package io.github.asl4j.validate.internal.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.ReferencePath;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.flow.Shape.Kind;
import io.github.asl4j.validate.internal.flow.Shape.Nothing;
import io.github.asl4j.validate.internal.flow.Shape.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether rules of a JSONPath Choice state can be true for data of some shape. */
public final class ChoiceRules {

    private static final int DEPTH = 50;

    private ChoiceRules() {}

    /** What a test gives. */
    private enum Truth {
        TRUE,
        FALSE,
        /** The execution fails, because the path matches nothing. */
        FAILS,
        UNKNOWN
    }

    /** A truth, with the reason where it is certain. */
    private record Verdict(Truth truth, String why) {

        static final Verdict UNKNOWN = new Verdict(Truth.UNKNOWN, "");
    }

    /** Returns why a rule can never be true; empty if it may be. */
    public static Optional<String> whyNeverTrue(JsonNode rule, Shape data) {
        Verdict verdict = judge(rule, data, DEPTH);
        return verdict.truth() == Truth.FALSE || verdict.truth() == Truth.FAILS
                ? Optional.of(verdict.why())
                : Optional.empty();
    }

    private static Verdict judge(JsonNode test, Shape data, int depth) {
        if (depth == 0 || !test.isObject()) {
            return Verdict.UNKNOWN;
        } else if (test.path("And").isArray()) {
            return all(test.get("And"), data, depth);
        } else if (test.path("Or").isArray()) {
            return any(test.get("Or"), data, depth);
        } else if (test.path("Not").isObject()) {
            Verdict inner = judge(test.get("Not"), data, depth - 1);
            return switch (inner.truth()) {
                case TRUE -> new Verdict(Truth.FALSE, inner.why());
                case FALSE -> new Verdict(Truth.TRUE, inner.why());
                case FAILS, UNKNOWN -> inner;
            };
        }
        return compare(test, data);
    }

    /** The tests are made in their order, and the first false one ends it. */
    private static Verdict all(JsonNode tests, Shape data, int depth) {
        Verdict result = new Verdict(Truth.TRUE, "");
        for (JsonNode test : tests) {
            Verdict verdict = judge(test, data, depth - 1);
            if (verdict.truth() == Truth.FALSE || verdict.truth() == Truth.FAILS) {
                return verdict;
            } else if (verdict.truth() == Truth.UNKNOWN) {
                result = Verdict.UNKNOWN;
            } else if (result.truth() == Truth.TRUE && result.why().isEmpty()) {
                result = verdict;
            }
        }
        return result;
    }

    private static Verdict any(JsonNode tests, Shape data, int depth) {
        List<String> reasons = new ArrayList<>();
        boolean isUnknown = false;
        for (JsonNode test : tests) {
            Verdict verdict = judge(test, data, depth - 1);
            if (verdict.truth() == Truth.TRUE || verdict.truth() == Truth.FAILS && !isUnknown) {
                return verdict;
            } else if (verdict.truth() == Truth.FALSE) {
                reasons.add(verdict.why());
            } else {
                isUnknown = true;
            }
        }
        return isUnknown ? Verdict.UNKNOWN : new Verdict(Truth.FALSE, String.join(", and ", reasons));
    }

    private static Verdict compare(JsonNode test, Shape data) {
        String variable = test.path("Variable").asText();
        if (variable.isEmpty() || PlaceholderSyntax.isIn(variable)) {
            return Verdict.UNKNOWN;
        }
        Shape value;
        try {
            value = Shapes.find(ReferencePath.of(variable), data);
        } catch (IllegalArgumentException broken) {
            return Verdict.UNKNOWN;
        }
        for (Map.Entry<String, JsonNode> field : test.properties()) {
            Verdict verdict = compare(variable, value, field.getKey(), field.getValue());
            if (verdict.truth() != Truth.UNKNOWN) {
                return verdict;
            }
        }
        return Verdict.UNKNOWN;
    }

    private static Verdict compare(String variable, Shape value, String operator, JsonNode operand) {
        if (!operator.startsWith("Is")
                && !operator.startsWith("Numeric")
                && !operator.startsWith("String")
                && !operator.startsWith("Boolean")
                && !operator.startsWith("Timestamp")) {
            return Verdict.UNKNOWN;
        } else if (operator.equals("IsPresent")) {
            return value instanceof Nothing nothing && operand.isBoolean()
                    ? new Verdict(
                            operand.booleanValue() ? Truth.FALSE : Truth.TRUE,
                            "\"" + variable + "\" can match nothing here: " + nothing.why())
                    : Verdict.UNKNOWN;
        } else if (value instanceof Nothing nothing) {
            return new Verdict(Truth.FAILS, "\"" + variable + "\" can match nothing here: " + nothing.why());
        }
        return value instanceof Scalar scalar ? compare(variable, scalar, operator, operand) : Verdict.UNKNOWN;
    }

    private static Verdict compare(String variable, Scalar scalar, String operator, JsonNode operand) {
        if (operator.startsWith("Is")) {
            return isOfKind(variable, scalar, operator, operand);
        } else if (operator.startsWith("Numeric")) {
            return scalar.kind() == Kind.NUMBER
                    ? compareNumbers(variable, scalar, operator, operand)
                    : never(variable, scalar);
        } else if (operator.startsWith("Boolean")) {
            return scalar.kind() == Kind.BOOLEAN ? equal(variable, scalar, operator, operand) : never(variable, scalar);
        }
        return scalar.kind() == Kind.STRING ? equal(variable, scalar, operator, operand) : never(variable, scalar);
    }

    private static Verdict never(String variable, Scalar scalar) {
        return new Verdict(
                Truth.FALSE, "\"" + variable + "\" is " + scalar.kind().text() + " here");
    }

    private static Verdict isOfKind(String variable, Scalar scalar, String operator, JsonNode operand) {
        Kind kind = switch (operator) {
            case "IsNumeric" -> Kind.NUMBER;
            case "IsBoolean" -> Kind.BOOLEAN;
            case "IsNull" -> Kind.NULL;
            case "IsString", "IsTimestamp" -> Kind.STRING;
            default -> null;
        };
        if (kind == null || !operand.isBoolean() || operator.equals("IsTimestamp") && scalar.kind() == Kind.STRING) {
            return Verdict.UNKNOWN;
        }
        boolean isTrue = (scalar.kind() == kind) == operand.booleanValue();
        return new Verdict(
                isTrue ? Truth.TRUE : Truth.FALSE,
                "\"" + variable + "\" is " + scalar.kind().text() + " here");
    }

    private static Verdict equal(String variable, Scalar scalar, String operator, JsonNode operand) {
        if (!operator.endsWith("Equals")
                || operator.endsWith("ThanEquals")
                || operator.startsWith("Timestamp")
                || scalar.literal().isEmpty()
                || operand.isTextual() && PlaceholderSyntax.isIn(operand.textValue())) {
            return Verdict.UNKNOWN;
        }
        return new Verdict(
                scalar.literal().equals(operand.toString()) ? Truth.TRUE : Truth.FALSE,
                "\"" + variable + "\" is " + scalar.literal() + " here");
    }

    private static Verdict compareNumbers(String variable, Scalar scalar, String operator, JsonNode operand) {
        if (!operand.isNumber() || Double.isNaN(scalar.least())) {
            return Verdict.UNKNOWN;
        }
        double bound = operand.doubleValue();
        double least = scalar.least();
        double most = scalar.most();
        Truth truth = switch (operator) {
            case "NumericEquals" -> truth(least == bound && most == bound, bound < least || bound > most);
            case "NumericLessThan" -> truth(most < bound, least >= bound);
            case "NumericLessThanEquals" -> truth(most <= bound, least > bound);
            case "NumericGreaterThan" -> truth(least > bound, most <= bound);
            case "NumericGreaterThanEquals" -> truth(least >= bound, most < bound);
            default -> Truth.UNKNOWN;
        };
        return new Verdict(truth, "\"" + variable + "\" is " + range(scalar) + " here");
    }

    private static Truth truth(boolean always, boolean never) {
        return always ? Truth.TRUE : never ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static String range(Scalar scalar) {
        if (!scalar.literal().isEmpty()) {
            return scalar.literal();
        }
        return Double.isInfinite(scalar.least()) || Double.isInfinite(scalar.most())
                ? "a number"
                : "a number from " + (long) scalar.least() + " to " + (long) scalar.most();
    }
}
