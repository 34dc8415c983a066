package io.github.asl4j.model;

import java.util.Objects;

/**
 * The left side of a data test: {@code variable("$.StatusCode").numericEquals(200)}. One method per comparison operator;
 * those that end in {@code Path} compare with the value that another reference path selects.
 *
 * @see Asl#variable
 * @see ComparisonOperator
 */
public final class Variable {

    private final ReferencePath path;

    Variable(ReferencePath path) {
        this.path = Objects.requireNonNull(path, "path");
    }

    private DataTest compare(ComparisonOperator operator, Object operand) {
        return DataTest.comparison(path, operator, Json.of(operand));
    }

    /** Sets {@code "StringEquals"}: the value is equal to this string. */
    public DataTest stringEquals(String expected) {
        return compare(ComparisonOperator.STRING_EQUALS, expected);
    }

    /** Sets {@code "StringEqualsPath"}: the value is equal to the one at this reference path. */
    public DataTest stringEqualsPath(String path) {
        return compare(
                ComparisonOperator.STRING_EQUALS_PATH, ReferencePath.of(path).text());
    }

    /** Sets {@code "StringLessThan"}: the value is less than this string. */
    public DataTest stringLessThan(String expected) {
        return compare(ComparisonOperator.STRING_LESS_THAN, expected);
    }

    /** Sets {@code "StringLessThanPath"}: the value is less than the one at this reference path. */
    public DataTest stringLessThanPath(String path) {
        return compare(
                ComparisonOperator.STRING_LESS_THAN_PATH, ReferencePath.of(path).text());
    }

    /** Sets {@code "StringGreaterThan"}: the value is greater than this string. */
    public DataTest stringGreaterThan(String expected) {
        return compare(ComparisonOperator.STRING_GREATER_THAN, expected);
    }

    /** Sets {@code "StringGreaterThanPath"}: the value is greater than the one at this reference path. */
    public DataTest stringGreaterThanPath(String path) {
        return compare(
                ComparisonOperator.STRING_GREATER_THAN_PATH,
                ReferencePath.of(path).text());
    }

    /** Sets {@code "StringLessThanEquals"}: the value is less than or equal to this string. */
    public DataTest stringLessThanEquals(String expected) {
        return compare(ComparisonOperator.STRING_LESS_THAN_EQUALS, expected);
    }

    /** Sets {@code "StringLessThanEqualsPath"}: the value is less than or equal to the one at this reference path. */
    public DataTest stringLessThanEqualsPath(String path) {
        return compare(
                ComparisonOperator.STRING_LESS_THAN_EQUALS_PATH,
                ReferencePath.of(path).text());
    }

    /** Sets {@code "StringGreaterThanEquals"}: the value is greater than or equal to this string. */
    public DataTest stringGreaterThanEquals(String expected) {
        return compare(ComparisonOperator.STRING_GREATER_THAN_EQUALS, expected);
    }

    /** Sets {@code "StringGreaterThanEqualsPath"}: the value is greater than or equal to the one at this reference path. */
    public DataTest stringGreaterThanEqualsPath(String path) {
        return compare(
                ComparisonOperator.STRING_GREATER_THAN_EQUALS_PATH,
                ReferencePath.of(path).text());
    }

    /** Sets {@code "StringMatches"}: the value matches this pattern, in which {@code *} stands for any characters and {@code \} takes the next one literally. */
    public DataTest stringMatches(String expected) {
        return compare(ComparisonOperator.STRING_MATCHES, expected);
    }

    /** Sets {@code "NumericEquals"}: the value is equal to this number. */
    public DataTest numericEquals(long expected) {
        return compare(ComparisonOperator.NUMERIC_EQUALS, expected);
    }

    /** Sets {@code "NumericEquals"}: the value is equal to this number. */
    public DataTest numericEquals(double expected) {
        return compare(ComparisonOperator.NUMERIC_EQUALS, expected);
    }

    /** Sets {@code "NumericEqualsPath"}: the value is equal to the one at this reference path. */
    public DataTest numericEqualsPath(String path) {
        return compare(
                ComparisonOperator.NUMERIC_EQUALS_PATH, ReferencePath.of(path).text());
    }

    /** Sets {@code "NumericLessThan"}: the value is less than this number. */
    public DataTest numericLessThan(long expected) {
        return compare(ComparisonOperator.NUMERIC_LESS_THAN, expected);
    }

    /** Sets {@code "NumericLessThan"}: the value is less than this number. */
    public DataTest numericLessThan(double expected) {
        return compare(ComparisonOperator.NUMERIC_LESS_THAN, expected);
    }

    /** Sets {@code "NumericLessThanPath"}: the value is less than the one at this reference path. */
    public DataTest numericLessThanPath(String path) {
        return compare(
                ComparisonOperator.NUMERIC_LESS_THAN_PATH,
                ReferencePath.of(path).text());
    }

    /** Sets {@code "NumericGreaterThan"}: the value is greater than this number. */
    public DataTest numericGreaterThan(long expected) {
        return compare(ComparisonOperator.NUMERIC_GREATER_THAN, expected);
    }

    /** Sets {@code "NumericGreaterThan"}: the value is greater than this number. */
    public DataTest numericGreaterThan(double expected) {
        return compare(ComparisonOperator.NUMERIC_GREATER_THAN, expected);
    }

    /** Sets {@code "NumericGreaterThanPath"}: the value is greater than the one at this reference path. */
    public DataTest numericGreaterThanPath(String path) {
        return compare(
                ComparisonOperator.NUMERIC_GREATER_THAN_PATH,
                ReferencePath.of(path).text());
    }

    /** Sets {@code "NumericLessThanEquals"}: the value is less than or equal to this number. */
    public DataTest numericLessThanEquals(long expected) {
        return compare(ComparisonOperator.NUMERIC_LESS_THAN_EQUALS, expected);
    }

    /** Sets {@code "NumericLessThanEquals"}: the value is less than or equal to this number. */
    public DataTest numericLessThanEquals(double expected) {
        return compare(ComparisonOperator.NUMERIC_LESS_THAN_EQUALS, expected);
    }

    /** Sets {@code "NumericLessThanEqualsPath"}: the value is less than or equal to the one at this reference path. */
    public DataTest numericLessThanEqualsPath(String path) {
        return compare(
                ComparisonOperator.NUMERIC_LESS_THAN_EQUALS_PATH,
                ReferencePath.of(path).text());
    }

    /** Sets {@code "NumericGreaterThanEquals"}: the value is greater than or equal to this number. */
    public DataTest numericGreaterThanEquals(long expected) {
        return compare(ComparisonOperator.NUMERIC_GREATER_THAN_EQUALS, expected);
    }

    /** Sets {@code "NumericGreaterThanEquals"}: the value is greater than or equal to this number. */
    public DataTest numericGreaterThanEquals(double expected) {
        return compare(ComparisonOperator.NUMERIC_GREATER_THAN_EQUALS, expected);
    }

    /** Sets {@code "NumericGreaterThanEqualsPath"}: the value is greater than or equal to the one at this reference path. */
    public DataTest numericGreaterThanEqualsPath(String path) {
        return compare(
                ComparisonOperator.NUMERIC_GREATER_THAN_EQUALS_PATH,
                ReferencePath.of(path).text());
    }

    /** Sets {@code "BooleanEquals"}: the value is equal to this boolean. */
    public DataTest booleanEquals(boolean expected) {
        return compare(ComparisonOperator.BOOLEAN_EQUALS, expected);
    }

    /** Sets {@code "BooleanEqualsPath"}: the value is equal to the one at this reference path. */
    public DataTest booleanEqualsPath(String path) {
        return compare(
                ComparisonOperator.BOOLEAN_EQUALS_PATH, ReferencePath.of(path).text());
    }

    /** Sets {@code "TimestampEquals"}: the value is the same instant as this RFC 3339 timestamp, as {@code 2026-01-31T12:00:00Z}. */
    public DataTest timestampEquals(String expected) {
        return compare(ComparisonOperator.TIMESTAMP_EQUALS, expected);
    }

    /** Sets {@code "TimestampEqualsPath"}: the value is the same instant as the one at this reference path. */
    public DataTest timestampEqualsPath(String path) {
        return compare(
                ComparisonOperator.TIMESTAMP_EQUALS_PATH, ReferencePath.of(path).text());
    }

    /** Sets {@code "TimestampLessThan"}: the value is before this RFC 3339 timestamp, as {@code 2026-01-31T12:00:00Z}. */
    public DataTest timestampLessThan(String expected) {
        return compare(ComparisonOperator.TIMESTAMP_LESS_THAN, expected);
    }

    /** Sets {@code "TimestampLessThanPath"}: the value is before the one at this reference path. */
    public DataTest timestampLessThanPath(String path) {
        return compare(
                ComparisonOperator.TIMESTAMP_LESS_THAN_PATH,
                ReferencePath.of(path).text());
    }

    /** Sets {@code "TimestampGreaterThan"}: the value is after this RFC 3339 timestamp, as {@code 2026-01-31T12:00:00Z}. */
    public DataTest timestampGreaterThan(String expected) {
        return compare(ComparisonOperator.TIMESTAMP_GREATER_THAN, expected);
    }

    /** Sets {@code "TimestampGreaterThanPath"}: the value is after the one at this reference path. */
    public DataTest timestampGreaterThanPath(String path) {
        return compare(
                ComparisonOperator.TIMESTAMP_GREATER_THAN_PATH,
                ReferencePath.of(path).text());
    }

    /** Sets {@code "TimestampLessThanEquals"}: the value is not after this RFC 3339 timestamp, as {@code 2026-01-31T12:00:00Z}. */
    public DataTest timestampLessThanEquals(String expected) {
        return compare(ComparisonOperator.TIMESTAMP_LESS_THAN_EQUALS, expected);
    }

    /** Sets {@code "TimestampLessThanEqualsPath"}: the value is not after the one at this reference path. */
    public DataTest timestampLessThanEqualsPath(String path) {
        return compare(
                ComparisonOperator.TIMESTAMP_LESS_THAN_EQUALS_PATH,
                ReferencePath.of(path).text());
    }

    /** Sets {@code "TimestampGreaterThanEquals"}: the value is not before this RFC 3339 timestamp, as {@code 2026-01-31T12:00:00Z}. */
    public DataTest timestampGreaterThanEquals(String expected) {
        return compare(ComparisonOperator.TIMESTAMP_GREATER_THAN_EQUALS, expected);
    }

    /** Sets {@code "TimestampGreaterThanEqualsPath"}: the value is not before the one at this reference path. */
    public DataTest timestampGreaterThanEqualsPath(String path) {
        return compare(
                ComparisonOperator.TIMESTAMP_GREATER_THAN_EQUALS_PATH,
                ReferencePath.of(path).text());
    }

    /** Sets {@code "IsNull"}: whether the value is null. */
    public DataTest isNull(boolean expected) {
        return compare(ComparisonOperator.IS_NULL, expected);
    }

    /** Sets {@code "IsPresent"}: whether the path selects a value at all, null included. */
    public DataTest isPresent(boolean expected) {
        return compare(ComparisonOperator.IS_PRESENT, expected);
    }

    /** Sets {@code "IsNumeric"}: whether the value is a number. */
    public DataTest isNumeric(boolean expected) {
        return compare(ComparisonOperator.IS_NUMERIC, expected);
    }

    /** Sets {@code "IsString"}: whether the value is a string. */
    public DataTest isString(boolean expected) {
        return compare(ComparisonOperator.IS_STRING, expected);
    }

    /** Sets {@code "IsBoolean"}: whether the value is a boolean. */
    public DataTest isBoolean(boolean expected) {
        return compare(ComparisonOperator.IS_BOOLEAN, expected);
    }

    /** Sets {@code "IsTimestamp"}: whether the value is a timestamp. */
    public DataTest isTimestamp(boolean expected) {
        return compare(ComparisonOperator.IS_TIMESTAMP, expected);
    }
}
