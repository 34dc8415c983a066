package io.github.asl4j.local.internal.data;

import io.github.asl4j.model.StateMachine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much data is; text is only made where an upper bound of its bytes does not settle it. */
public final class DataSize {

    private DataSize() {}

    /** Returns whether the JSON text has more bytes in UTF-8, or the value more levels, than are allowed. */
    public static boolean exceeds(@Nullable Object data, long maxBytes) {
        long bound = bound(data, maxBytes, 0);
        return bound > maxBytes
                && (bound == Long.MAX_VALUE || Data.text(data).getBytes(StandardCharsets.UTF_8).length > maxBytes);
    }

    /** Returns an upper bound of the bytes, found without writing anything; the largest long if it is too deep. */
    private static long bound(@Nullable Object data, long limit, int depth) {
        if (data instanceof String string) {
            return 6L * string.length() + 2;
        } else if (data instanceof Map<?, ?> map) {
            return boundOfParts(map, limit, depth);
        } else if (data instanceof List<?> list) {
            long sum = 2;
            for (Object element : list) {
                sum = add(sum, bound(element, limit, depth + 1), depth);
            }
            return sum;
        }
        return 25;
    }

    private static long boundOfParts(Map<?, ?> map, long limit, int depth) {
        long sum = 2;
        for (Map.Entry<?, ?> member : map.entrySet()) {
            sum = add(sum, bound(member.getKey(), limit, depth) + 2, depth);
            sum = add(sum, bound(member.getValue(), limit, depth + 1), depth);
        }
        return sum;
    }

    private static long add(long sum, long more, int depth) {
        return depth > StateMachine.MAX_DEPTH || sum == Long.MAX_VALUE || more == Long.MAX_VALUE
                ? Long.MAX_VALUE
                : sum + more + 1;
    }
}
