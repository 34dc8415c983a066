package io.github.asl4j.local.internal.jsonpath;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.Timestamps;
import io.github.asl4j.model.ComparisonOperator;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What a comparison operator says about two values. A value of another type than the operator's makes it false. */
@FunctionalInterface
interface Comparing {

    boolean test(@Nullable Object value, @Nullable Object operand);

    static Comparing of(ComparisonOperator operator) {
        return switch (operator) {
            case IS_NULL -> is(value -> value == null);
            case IS_NUMERIC -> is(Number.class::isInstance);
            case IS_STRING -> is(String.class::isInstance);
            case IS_BOOLEAN -> is(Boolean.class::isInstance);
            case IS_TIMESTAMP -> is(value -> instant(value).isPresent());
            case IS_PRESENT -> throw new AssertionError(operator);
            case STRING_MATCHES -> Comparing::matches;
            case BOOLEAN_EQUALS, BOOLEAN_EQUALS_PATH ->
                (value, operand) -> value instanceof Boolean && value.equals(operand);
            default -> ordered(operator);
        };
    }

    private static Comparing is(java.util.function.Predicate<@Nullable Object> type) {
        return (value, operand) -> Boolean.valueOf(type.test(value)).equals(operand);
    }

    /** Of the name of an operator, the head gives the type and the rest the relation. */
    private static Comparing ordered(ComparisonOperator operator) {
        String name = operator.name().replace("_PATH", "");
        String type = name.substring(0, name.indexOf('_'));
        IntPredicate relation = switch (name.substring(name.indexOf('_') + 1)) {
            case "EQUALS" -> order -> order == 0;
            case "LESS_THAN" -> order -> order < 0;
            case "GREATER_THAN" -> order -> order > 0;
            case "LESS_THAN_EQUALS" -> order -> order <= 0;
            case "GREATER_THAN_EQUALS" -> order -> order >= 0;
            default -> throw new AssertionError(operator);
        };
        return switch (type) {
            case "STRING" ->
                (value, operand) -> value instanceof String one
                        && operand instanceof String other
                        && relation.test(one.compareTo(other));
            case "NUMERIC" ->
                (value, operand) -> value instanceof Number one
                        && operand instanceof Number other
                        && relation.test(Data.compare(one, other));
            case "TIMESTAMP" ->
                (value, operand) -> {
                    Optional<Instant> one = instant(value);
                    Optional<Instant> other = instant(operand);
                    return one.isPresent()
                            && other.isPresent()
                            && relation.test(one.get().compareTo(other.get()));
                };
            default -> throw new AssertionError(operator);
        };
    }

    private static Optional<Instant> instant(@Nullable Object value) {
        return value instanceof String text ? Timestamps.parse(text) : Optional.empty();
    }

    /**
     * {@code *} matches any number of characters; a backslash takes its meaning from the character behind it. Only the
     * last star is ever tried again, so that no pattern takes long.
     */
    private static boolean matches(@Nullable Object value, @Nullable Object operand) {
        if (!(value instanceof String text) || !(operand instanceof String pattern)) {
            return false;
        }
        int at = 0;
        int in = 0;
        int star = -1;
        int retry = 0;
        while (at < text.length()) {
            boolean escaped = in + 1 < pattern.length() && pattern.charAt(in) == '\\';
            if (!escaped && in < pattern.length() && pattern.charAt(in) == '*') {
                star = in++;
                retry = at;
            } else if (in < pattern.length() && pattern.charAt(escaped ? in + 1 : in) == text.charAt(at)) {
                in += escaped ? 2 : 1;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (in < pattern.length() && pattern.charAt(in) == '*') {
            in++;
        }
        return in == pattern.length();
    }
}
