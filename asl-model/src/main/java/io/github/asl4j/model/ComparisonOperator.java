package io.github.asl4j.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a data test of a JSONPath Choice compares the value that {@code "Variable"} selects. A value of another type than
 * the operator's is no error; the test is false.
 *
 * @see <a href="https://states-language.net/spec.html#choice-state">Choice State</a>
 */
public enum ComparisonOperator {
    /** {@code "StringEquals"}. */
    STRING_EQUALS("StringEquals", Operand.STRING),
    /** {@code "StringEqualsPath"}. */
    STRING_EQUALS_PATH("StringEqualsPath", Operand.PATH),
    /** {@code "StringLessThan"}. */
    STRING_LESS_THAN("StringLessThan", Operand.STRING),
    /** {@code "StringLessThanPath"}. */
    STRING_LESS_THAN_PATH("StringLessThanPath", Operand.PATH),
    /** {@code "StringGreaterThan"}. */
    STRING_GREATER_THAN("StringGreaterThan", Operand.STRING),
    /** {@code "StringGreaterThanPath"}. */
    STRING_GREATER_THAN_PATH("StringGreaterThanPath", Operand.PATH),
    /** {@code "StringLessThanEquals"}. */
    STRING_LESS_THAN_EQUALS("StringLessThanEquals", Operand.STRING),
    /** {@code "StringLessThanEqualsPath"}. */
    STRING_LESS_THAN_EQUALS_PATH("StringLessThanEqualsPath", Operand.PATH),
    /** {@code "StringGreaterThanEquals"}. */
    STRING_GREATER_THAN_EQUALS("StringGreaterThanEquals", Operand.STRING),
    /** {@code "StringGreaterThanEqualsPath"}. */
    STRING_GREATER_THAN_EQUALS_PATH("StringGreaterThanEqualsPath", Operand.PATH),
    /** {@code "StringMatches"}. */
    STRING_MATCHES("StringMatches", Operand.STRING),
    /** {@code "NumericEquals"}. */
    NUMERIC_EQUALS("NumericEquals", Operand.NUMBER),
    /** {@code "NumericEqualsPath"}. */
    NUMERIC_EQUALS_PATH("NumericEqualsPath", Operand.PATH),
    /** {@code "NumericLessThan"}. */
    NUMERIC_LESS_THAN("NumericLessThan", Operand.NUMBER),
    /** {@code "NumericLessThanPath"}. */
    NUMERIC_LESS_THAN_PATH("NumericLessThanPath", Operand.PATH),
    /** {@code "NumericGreaterThan"}. */
    NUMERIC_GREATER_THAN("NumericGreaterThan", Operand.NUMBER),
    /** {@code "NumericGreaterThanPath"}. */
    NUMERIC_GREATER_THAN_PATH("NumericGreaterThanPath", Operand.PATH),
    /** {@code "NumericLessThanEquals"}. */
    NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", Operand.NUMBER),
    /** {@code "NumericLessThanEqualsPath"}. */
    NUMERIC_LESS_THAN_EQUALS_PATH("NumericLessThanEqualsPath", Operand.PATH),
    /** {@code "NumericGreaterThanEquals"}. */
    NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals", Operand.NUMBER),
    /** {@code "NumericGreaterThanEqualsPath"}. */
    NUMERIC_GREATER_THAN_EQUALS_PATH("NumericGreaterThanEqualsPath", Operand.PATH),
    /** {@code "BooleanEquals"}. */
    BOOLEAN_EQUALS("BooleanEquals", Operand.BOOLEAN),
    /** {@code "BooleanEqualsPath"}. */
    BOOLEAN_EQUALS_PATH("BooleanEqualsPath", Operand.PATH),
    /** {@code "TimestampEquals"}. */
    TIMESTAMP_EQUALS("TimestampEquals", Operand.TIMESTAMP),
    /** {@code "TimestampEqualsPath"}. */
    TIMESTAMP_EQUALS_PATH("TimestampEqualsPath", Operand.PATH),
    /** {@code "TimestampLessThan"}. */
    TIMESTAMP_LESS_THAN("TimestampLessThan", Operand.TIMESTAMP),
    /** {@code "TimestampLessThanPath"}. */
    TIMESTAMP_LESS_THAN_PATH("TimestampLessThanPath", Operand.PATH),
    /** {@code "TimestampGreaterThan"}. */
    TIMESTAMP_GREATER_THAN("TimestampGreaterThan", Operand.TIMESTAMP),
    /** {@code "TimestampGreaterThanPath"}. */
    TIMESTAMP_GREATER_THAN_PATH("TimestampGreaterThanPath", Operand.PATH),
    /** {@code "TimestampLessThanEquals"}. */
    TIMESTAMP_LESS_THAN_EQUALS("TimestampLessThanEquals", Operand.TIMESTAMP),
    /** {@code "TimestampLessThanEqualsPath"}. */
    TIMESTAMP_LESS_THAN_EQUALS_PATH("TimestampLessThanEqualsPath", Operand.PATH),
    /** {@code "TimestampGreaterThanEquals"}. */
    TIMESTAMP_GREATER_THAN_EQUALS("TimestampGreaterThanEquals", Operand.TIMESTAMP),
    /** {@code "TimestampGreaterThanEqualsPath"}. */
    TIMESTAMP_GREATER_THAN_EQUALS_PATH("TimestampGreaterThanEqualsPath", Operand.PATH),
    /** {@code "IsNull"}. */
    IS_NULL("IsNull", Operand.BOOLEAN),
    /** {@code "IsPresent"}. */
    IS_PRESENT("IsPresent", Operand.BOOLEAN),
    /** {@code "IsNumeric"}. */
    IS_NUMERIC("IsNumeric", Operand.BOOLEAN),
    /** {@code "IsString"}. */
    IS_STRING("IsString", Operand.BOOLEAN),
    /** {@code "IsBoolean"}. */
    IS_BOOLEAN("IsBoolean", Operand.BOOLEAN),
    /** {@code "IsTimestamp"}. */
    IS_TIMESTAMP("IsTimestamp", Operand.BOOLEAN);

    /** What an operator compares with. */
    public enum Operand {
        /** A string. */
        STRING,
        /** A number. */
        NUMBER,
        /** A boolean. */
        BOOLEAN,
        /** A string that is an RFC 3339 timestamp. */
        TIMESTAMP,
        /** A reference path to the value. */
        PATH
    }

    private static final Map<String, ComparisonOperator> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(ComparisonOperator::text, operator -> operator));

    private final String text;
    private final Operand operand;

    ComparisonOperator(String text, Operand operand) {
        this.text = text;
        this.operand = operand;
    }

    /** Returns the field's name, {@code NumericEquals}. */
    public String text() {
        return text;
    }

    /** Returns what the operator compares with. */
    public Operand operand() {
        return operand;
    }

    /** Returns the operator with this name, in exactly this case. */
    static Optional<ComparisonOperator> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    FieldType<Json> operandType() {
        FieldType<?> type = switch (operand) {
            case STRING -> FieldType.text();
            case TIMESTAMP -> FieldType.timestamp();
            case NUMBER -> FieldType.number();
            case BOOLEAN -> FieldType.flag();
            case PATH -> FieldType.referencePath();
        };
        return FieldType.checked(type);
    }

    @Override
    public String toString() {
        return text;
    }
}
