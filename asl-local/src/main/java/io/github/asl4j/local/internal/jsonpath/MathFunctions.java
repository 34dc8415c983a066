package io.github.asl4j.local.internal.jsonpath;

import io.github.asl4j.local.internal.data.RandomUuid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The intrinsic functions over numbers and objects, and those that make something new. */
final class MathFunctions {

    private MathFunctions() {}

    static long add(Arguments arguments) {
        long sum = arguments.count(2, 2).whole(0) + arguments.whole(1);
        if (sum != (int) sum) {
            throw new IllegalArgumentException(
                    "The sum " + sum + " is not a number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
        return sum;
    }

    static long random(Arguments arguments) {
        long least = arguments.count(2, 3).whole(0);
        long bound = arguments.whole(1);
        if (bound <= least) {
            throw arguments.wrong(1, "greater than " + least);
        }
        RandomGenerator random = arguments.size() == 3 ? new Random(arguments.whole(2)) : arguments.random();
        return random.nextLong(least, bound);
    }

    static Map<String, @Nullable Object> jsonMerge(Arguments arguments) {
        arguments.count(3, 3);
        if (!Boolean.FALSE.equals(arguments.get(2))) {
            throw arguments.wrong(2, "false, and objects can only be merged at their top level");
        }
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        arguments.object(0).forEach((name, value) -> merged.put((String) name, value));
        arguments.object(1).forEach((name, value) -> merged.put((String) name, value));
        return Collections.unmodifiableMap(merged);
    }

    static String uuid(Arguments arguments) {
        return RandomUuid.next(arguments.count(0, 0).random());
    }
}
