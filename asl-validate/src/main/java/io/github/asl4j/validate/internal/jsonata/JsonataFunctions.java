package io.github.asl4j.validate.internal.jsonata;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions that AWS has: those of JSONata 2.0.6 without {@code $eval}, and its own. */
public final class JsonataFunctions {

    private static final Map<String, Optional<JsonataType>> RESULTS = new LinkedHashMap<>();

    static {
        put(
                JsonataType.STRING,
                "string substring substringBefore substringAfter lowercase uppercase trim pad join replace formatNumber"
                        + " formatBase formatInteger base64encode base64decode encodeUrl encodeUrlComponent decodeUrl"
                        + " decodeUrlComponent type now fromMillis hash uuid");
        put(
                JsonataType.NUMBER,
                "number parseInteger floor ceil round abs sqrt power random sum count max min average length millis"
                        + " toMillis");
        put(JsonataType.BOOLEAN, "boolean not exists contains");
        // A result of one element is that element, so that nothing below is sure to be an array.
        put(
                null,
                "match split map zip filter single reduce sift keys lookup append spread merge reverse each error assert"
                        + " sort shuffle distinct clone partition range parse");
    }

    private JsonataFunctions() {}

    private static void put(@Nullable JsonataType result, String names) {
        Arrays.stream(names.split(" ")).forEach(name -> RESULTS.put(name, Optional.ofNullable(result)));
    }

    /** Returns the names of all functions, without the dollar sign. */
    public static Set<String> names() {
        return RESULTS.keySet();
    }

    /** Returns what a function returns if it returns anything; empty where that depends on its arguments. */
    static Optional<JsonataType> result(String name) {
        return RESULTS.getOrDefault(name, Optional.empty());
    }
}
