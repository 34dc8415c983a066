package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.ComparisonOperator;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A data test that compares one value, as {@code {"Variable": "$.a", "NumericEquals": 1}}. */
record DataTest(String variable, ComparisonOperator operator, JsonNode operand) {

    /** What a value can be; a set of them is a sum. */
    static final int NUMBER = 1;

    static final int STRING = 2;
    static final int BOOLEAN = 4;
    static final int NULL = 8;
    static final int ABSENT = 32;
    static final int PRESENT = 31;
    static final int ANYTHING = PRESENT | ABSENT;

    private static final Map<String, ComparisonOperator> OPERATORS = new HashMap<>();

    static {
        for (ComparisonOperator operator : ComparisonOperator.values()) {
            OPERATORS.put(operator.text(), operator);
        }
    }

    /** Returns the test of a rule or nested test; null if it is none of this form, or is broken. */
    static @Nullable DataTest of(JsonNode test) {
        if (!test.path("Variable").isTextual()) {
            return null;
        }
        DataTest found = null;
        for (Map.Entry<String, JsonNode> member : test.properties()) {
            ComparisonOperator operator = OPERATORS.get(member.getKey());
            if (operator != null) {
                if (found != null) {
                    return null;
                }
                found = new DataTest(test.get("Variable").textValue(), operator, member.getValue());
            }
        }
        return found;
    }

    /** Returns what a value can be that passes the test. */
    int kinds() {
        return switch (operator) {
            case IS_PRESENT -> is(PRESENT, ABSENT);
            case IS_NULL -> is(NULL, PRESENT - NULL);
            case IS_NUMERIC -> is(NUMBER, PRESENT - NUMBER);
            case IS_STRING -> is(STRING, PRESENT - STRING);
            case IS_BOOLEAN -> is(BOOLEAN, PRESENT - BOOLEAN);
            case IS_TIMESTAMP -> is(STRING, PRESENT);
            case BOOLEAN_EQUALS, BOOLEAN_EQUALS_PATH -> BOOLEAN;
            default -> operator.text().startsWith("Numeric") ? NUMBER : STRING;
        };
    }

    private int is(int ifTrue, int ifFalse) {
        return !operand.isBoolean() ? ANYTHING : operand.booleanValue() ? ifTrue : ifFalse;
    }

    /** Returns whether it compares with a number that is known. */
    boolean isNumeric() {
        return operand.isNumber() && operator.operand() == ComparisonOperator.Operand.NUMBER;
    }

    BigDecimal number() {
        return operand.decimalValue();
    }

    /** Returns the number below which no value passes; null if there is none. */
    @Nullable
    BigDecimal least() {
        return switch (operator) {
            case NUMERIC_EQUALS, NUMERIC_GREATER_THAN, NUMERIC_GREATER_THAN_EQUALS -> number();
            default -> null;
        };
    }

    /** Returns the number above which no value passes; null if there is none. */
    @Nullable
    BigDecimal most() {
        return switch (operator) {
            case NUMERIC_EQUALS, NUMERIC_LESS_THAN, NUMERIC_LESS_THAN_EQUALS -> number();
            default -> null;
        };
    }

    /** Returns whether the number that it compares with passes itself. */
    boolean includesNumber() {
        return operator != ComparisonOperator.NUMERIC_LESS_THAN && operator != ComparisonOperator.NUMERIC_GREATER_THAN;
    }

    /** Returns whether it takes one value only, which is known. */
    boolean isEquality() {
        return switch (operator) {
            case STRING_EQUALS -> operand.isTextual() && !PlaceholderSyntax.isIn(operand.textValue());
            case BOOLEAN_EQUALS -> operand.isBoolean();
            default -> false;
        };
    }
}
