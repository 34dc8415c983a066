package io.github.asl4j.model;

/**
 * The intrinsic functions of JSONPath states, a method each, meant to be imported. Arguments are paths, calls of other
 * functions, or literals, which are escaped.
 *
 * <pre>{@code
 * PassState.jsonPath().parameter("next", mathAdd(path("$.index"), literal(1)))
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html">AWS: Intrinsic functions</a>
 */
public final class Intrinsics {

    private Intrinsics() {}

    /**
     * Returns a call of {@code States.Format}: the template with the values in place of each {@code {}}. Quotes,
     * backslashes and other braces in the template are escaped.
     *
     * @throws IllegalArgumentException if the template has not as many {@code {}} as there are values
     */
    public static Intrinsic format(String template, IntrinsicArgument... values) {
        int places = template.split("\\{}", -1).length - 1;
        if (places != values.length) {
            throw new IllegalArgumentException(
                    "\"" + template + "\" has " + places + " {} for " + values.length + " values");
        }
        IntrinsicArgument[] arguments = new IntrinsicArgument[values.length + 1];
        arguments[0] = new Intrinsic.Text(template.replaceAll("[\\\\']|\\{(?!})|(?<!\\{)}", "\\\\$0"));
        System.arraycopy(values, 0, arguments, 1, values.length);
        return Intrinsic.call(IntrinsicFunction.FORMAT, arguments);
    }

    /** Returns a call of {@code States.Array}: an array of the values. */
    public static Intrinsic array(IntrinsicArgument... values) {
        return Intrinsic.call(IntrinsicFunction.ARRAY, values);
    }

    /** Returns a call of {@code States.JsonMerge}: two objects merged at their top level; the second one wins. */
    public static Intrinsic jsonMerge(IntrinsicArgument first, IntrinsicArgument second) {
        return Intrinsic.call(IntrinsicFunction.JSON_MERGE, first, second, Asl.literal(false));
    }

    /** Returns a call of {@code States.MathRandom}: a random whole number from {@code least} to below {@code end}. */
    public static Intrinsic mathRandom(IntrinsicArgument least, IntrinsicArgument end) {
        return Intrinsic.call(IntrinsicFunction.MATH_RANDOM, least, end);
    }

    /** Returns a call of {@code States.MathRandom} that gives the same number for the same seed. */
    public static Intrinsic mathRandom(IntrinsicArgument least, IntrinsicArgument end, IntrinsicArgument seed) {
        return Intrinsic.call(IntrinsicFunction.MATH_RANDOM, least, end, seed);
    }

    /** Returns a call of {@code States.UUID}: a version 4 UUID. */
    public static Intrinsic uuid() {
        return Intrinsic.call(IntrinsicFunction.UUID);
    }

    /** Returns a call of {@code States.StringToJson}: the JSON value that a string holds. */
    public static Intrinsic stringToJson(IntrinsicArgument text) {
        return Intrinsic.call(IntrinsicFunction.STRING_TO_JSON, text);
    }

    /** Returns a call of {@code States.JsonToString}: a value as JSON text. */
    public static Intrinsic jsonToString(IntrinsicArgument value) {
        return Intrinsic.call(IntrinsicFunction.JSON_TO_STRING, value);
    }

    /** Returns a call of {@code States.ArrayPartition}: an array cut into arrays of at most {@code size} elements. */
    public static Intrinsic arrayPartition(IntrinsicArgument array, IntrinsicArgument size) {
        return Intrinsic.call(IntrinsicFunction.ARRAY_PARTITION, array, size);
    }

    /** Returns a call of {@code States.ArrayContains}: whether an array has an element equal to {@code value}. */
    public static Intrinsic arrayContains(IntrinsicArgument array, IntrinsicArgument value) {
        return Intrinsic.call(IntrinsicFunction.ARRAY_CONTAINS, array, value);
    }

    /**
     * Returns a call of {@code States.ArrayRange}: the numbers from {@code first} to {@code last} by {@code step},
     * at most 1000.
     */
    public static Intrinsic arrayRange(IntrinsicArgument first, IntrinsicArgument last, IntrinsicArgument step) {
        return Intrinsic.call(IntrinsicFunction.ARRAY_RANGE, first, last, step);
    }

    /** Returns a call of {@code States.ArrayGetItem}: the element at {@code index}, from 0. */
    public static Intrinsic arrayGetItem(IntrinsicArgument array, IntrinsicArgument index) {
        return Intrinsic.call(IntrinsicFunction.ARRAY_GET_ITEM, array, index);
    }

    /** Returns a call of {@code States.ArrayLength}: the number of elements. */
    public static Intrinsic arrayLength(IntrinsicArgument array) {
        return Intrinsic.call(IntrinsicFunction.ARRAY_LENGTH, array);
    }

    /** Returns a call of {@code States.ArrayUnique}: an array without repetitions. */
    public static Intrinsic arrayUnique(IntrinsicArgument array) {
        return Intrinsic.call(IntrinsicFunction.ARRAY_UNIQUE, array);
    }

    /** Returns a call of {@code States.Base64Encode}: a string of at most 10000 characters in Base64. */
    public static Intrinsic base64Encode(IntrinsicArgument text) {
        return Intrinsic.call(IntrinsicFunction.BASE64_ENCODE, text);
    }

    /** Returns a call of {@code States.Base64Decode}: the string of a Base64 text of at most 10000 characters. */
    public static Intrinsic base64Decode(IntrinsicArgument text) {
        return Intrinsic.call(IntrinsicFunction.BASE64_DECODE, text);
    }

    /**
     * Returns a call of {@code States.Hash}: the hash of a value by {@code MD5}, {@code SHA-1}, {@code SHA-256},
     * {@code SHA-384} or {@code SHA-512}, in lower-case hexadecimal digits.
     */
    public static Intrinsic hash(IntrinsicArgument value, IntrinsicArgument algorithm) {
        return Intrinsic.call(IntrinsicFunction.HASH, value, algorithm);
    }

    /** Returns a call of {@code States.MathAdd}: the sum of two numbers, each rounded to a whole one. */
    public static Intrinsic mathAdd(IntrinsicArgument a, IntrinsicArgument b) {
        return Intrinsic.call(IntrinsicFunction.MATH_ADD, a, b);
    }

    /**
     * Returns a call of {@code States.StringSplit}: the parts of a string between the characters of {@code
     * delimiters}; empty ones are left out.
     */
    public static Intrinsic stringSplit(IntrinsicArgument text, IntrinsicArgument delimiters) {
        return Intrinsic.call(IntrinsicFunction.STRING_SPLIT, text, delimiters);
    }
}
