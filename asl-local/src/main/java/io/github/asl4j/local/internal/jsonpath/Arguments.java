package io.github.asl4j.local.internal.jsonpath;

import io.github.asl4j.local.internal.data.Data;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, asked for by position and type; each refusal says what is allowed. */
record Arguments(List<@Nullable Object> values, RandomGenerator random) {

    int size() {
        return values.size();
    }

    Arguments count(int least, int most) {
        if (size() < least || size() > most) {
            throw new IllegalArgumentException("Invalid number of arguments: " + size() + "; expected "
                    + (least == most ? String.valueOf(least) : least + " to " + most));
        }
        return this;
    }

    @Nullable
    Object get(int index) {
        Object value = values.get(index);
        return value instanceof IntrinsicImplementation.Literal literal ? literal.value() : value;
    }

    String string(int index) {
        if (get(index) instanceof String string) {
            return string;
        }
        throw wrong(index, "a string");
    }

    List<?> array(int index) {
        if (get(index) instanceof List<?> array) {
            return array;
        }
        throw wrong(index, "an array");
    }

    Map<?, ?> object(int index) {
        if (get(index) instanceof Map<?, ?> object) {
            return object;
        }
        throw wrong(index, "an object");
    }

    /** Returns a whole number; a fraction is rounded half up. */
    long whole(int index) {
        if (get(index) instanceof Number number) {
            long rounded = number instanceof Long whole ? whole : Math.round(number.doubleValue());
            if (rounded == (int) rounded) {
                return rounded;
            }
        }
        throw wrong(index, "a number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
    }

    IllegalArgumentException wrong(int index, String expected) {
        return new IllegalArgumentException(
                "Invalid argument " + (index + 1) + ": " + Data.text(get(index)) + " is not " + expected);
    }
}
