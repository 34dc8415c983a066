package io.github.asl4j.local.internal.jsonpath;

import io.github.asl4j.local.internal.data.Data;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The intrinsic functions over arrays. */
final class ArrayFunctions {

    private static final int MAX_RANGE = 1_000;

    private ArrayFunctions() {}

    static List<@Nullable Object> array(Arguments arguments) {
        return IntStream.range(0, arguments.size())
                .<@Nullable Object>mapToObj(arguments::get)
                .collect(Data.list());
    }

    static List<@Nullable Object> partition(Arguments arguments) {
        List<?> array = arguments.count(2, 2).array(0);
        int size = (int) arguments.whole(1);
        if (size <= 0) {
            throw arguments.wrong(1, "greater than 0");
        }
        List<@Nullable Object> parts = new ArrayList<>();
        for (int i = 0; i < array.size(); i += size) {
            parts.add(array.subList(i, Math.min(i + size, array.size())));
        }
        return Collections.unmodifiableList(parts);
    }

    static boolean contains(Arguments arguments) {
        Object wanted = arguments.count(2, 2).get(1);
        return arguments.array(0).stream().anyMatch(element -> Data.equal(element, wanted));
    }

    static List<@Nullable Object> range(Arguments arguments) {
        long first = arguments.count(3, 3).whole(0);
        long last = arguments.whole(1);
        long step = arguments.whole(2);
        if (step == 0) {
            throw arguments.wrong(2, "other than 0");
        }
        long count = Math.max(0, (last - first) / step + 1);
        if ((last - first) / (double) step < 0) {
            count = 0;
        }
        if (count > MAX_RANGE) {
            throw new IllegalArgumentException(
                    "The range has " + count + " elements; at most " + MAX_RANGE + " are allowed");
        }
        return LongStream.range(0, count)
                .<@Nullable Object>mapToObj(i -> first + i * step)
                .collect(Data.list());
    }

    static @Nullable Object getItem(Arguments arguments) {
        List<?> array = arguments.count(2, 2).array(0);
        long index = arguments.whole(1);
        if (index < 0 || index >= array.size()) {
            throw arguments.wrong(1, "an index of an array of " + array.size() + " elements");
        }
        return array.get((int) index);
    }

    static long length(Arguments arguments) {
        return arguments.count(1, 1).array(0).size();
    }

    static List<@Nullable Object> unique(Arguments arguments) {
        List<@Nullable Object> unique = new ArrayList<>();
        Set<@Nullable Object> known = new HashSet<>();
        for (Object element : arguments.count(1, 1).array(0)) {
            if (known.add(comparable(element))) {
                unique.add(element);
            }
        }
        return Collections.unmodifiableList(unique);
    }

    /** Returns the value with its numbers as doubles where that changes none, so that the same value is equal. */
    private static @Nullable Object comparable(@Nullable Object data) {
        if (data instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> members = new HashMap<>();
            map.forEach((name, member) -> members.put(name, comparable(member)));
            return members;
        } else if (data instanceof List<?> list) {
            return list.stream()
                    .<@Nullable Object>map(ArrayFunctions::comparable)
                    .collect(Data.list());
        } else if (data instanceof Number number && number.doubleValue() == number.longValue()) {
            return number.doubleValue() + 0.0;
        }
        return data;
    }
}
