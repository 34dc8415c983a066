package io.github.asl4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The intrinsic functions of JSONPath states.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html">AWS: Intrinsic functions</a>
 */
public enum IntrinsicFunction {
    /** A string with the arguments in place of each {@code {}}. */
    FORMAT("States.Format"),
    /** The JSON value that a string holds. */
    STRING_TO_JSON("States.StringToJson"),
    /** A value as JSON text. */
    JSON_TO_STRING("States.JsonToString"),
    /** An array of the arguments. */
    ARRAY("States.Array"),
    /** An array cut into arrays of a given length. */
    ARRAY_PARTITION("States.ArrayPartition"),
    /** Whether an array holds a value. */
    ARRAY_CONTAINS("States.ArrayContains"),
    /** The numbers from a first to a last one by a step. */
    ARRAY_RANGE("States.ArrayRange"),
    /** The element at an index, from 0. */
    ARRAY_GET_ITEM("States.ArrayGetItem"),
    /** The number of elements. */
    ARRAY_LENGTH("States.ArrayLength"),
    /** An array without repetitions. */
    ARRAY_UNIQUE("States.ArrayUnique"),
    /** A string in Base64. */
    BASE64_ENCODE("States.Base64Encode"),
    /** The string of a Base64 text. */
    BASE64_DECODE("States.Base64Decode"),
    /** The hash of a value, in lower-case hexadecimal digits. */
    HASH("States.Hash"),
    /** Two objects merged at their top level. */
    JSON_MERGE("States.JsonMerge"),
    /** A random whole number. */
    MATH_RANDOM("States.MathRandom"),
    /** The sum of two numbers. */
    MATH_ADD("States.MathAdd"),
    /** The parts of a string. */
    STRING_SPLIT("States.StringSplit"),
    /** A version 4 UUID. */
    UUID("States.UUID");

    private static final Map<String, IntrinsicFunction> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(IntrinsicFunction::text, function -> function));

    private final String text;

    IntrinsicFunction(String text) {
        this.text = text;
    }

    /** Returns the name as it is written, {@code States.Format}. */
    public String text() {
        return text;
    }

    /** Returns the function with this name, in exactly this case. */
    public static Optional<IntrinsicFunction> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(IntrinsicFunction::text).toList();
    }
}
