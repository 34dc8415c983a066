package io.github.asl4j.local.internal.jsonpath;

import io.github.asl4j.model.IntrinsicFunction;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What an intrinsic function does with its arguments. */
@FunctionalInterface
interface IntrinsicImplementation {

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if the arguments have none
     */
    @Nullable
    Object apply(Arguments arguments);

    /** Returns the value for these arguments, of which string literals still have their escapes beside them. */
    default @Nullable Object apply(List<@Nullable Object> values, RandomGenerator random) {
        return apply(new Arguments(values, random));
    }

    /** A string literal: as it is written, and without its escapes. */
    record Literal(String source, String value) {}

    /** Returns the implementation of a function. */
    static IntrinsicImplementation of(IntrinsicFunction function) {
        return switch (function) {
            case FORMAT -> TextFunctions::format;
            case STRING_TO_JSON -> TextFunctions::stringToJson;
            case JSON_TO_STRING -> TextFunctions::jsonToString;
            case STRING_SPLIT -> TextFunctions::split;
            case BASE64_ENCODE -> TextFunctions::base64Encode;
            case BASE64_DECODE -> TextFunctions::base64Decode;
            case HASH -> TextFunctions::hash;
            case ARRAY -> ArrayFunctions::array;
            case ARRAY_PARTITION -> ArrayFunctions::partition;
            case ARRAY_CONTAINS -> ArrayFunctions::contains;
            case ARRAY_RANGE -> ArrayFunctions::range;
            case ARRAY_GET_ITEM -> ArrayFunctions::getItem;
            case ARRAY_LENGTH -> ArrayFunctions::length;
            case ARRAY_UNIQUE -> ArrayFunctions::unique;
            case JSON_MERGE -> MathFunctions::jsonMerge;
            case MATH_RANDOM -> MathFunctions::random;
            case MATH_ADD -> MathFunctions::add;
            case UUID -> MathFunctions::uuid;
        };
    }
}
