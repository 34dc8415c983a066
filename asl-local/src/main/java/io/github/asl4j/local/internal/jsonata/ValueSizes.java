package io.github.asl4j.local.internal.jsonata;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much memory the values of an expression take. A value that is in another one many times counts as often, as its text
 * would be as long; run-time data, which has limits of its own, counts nothing.
 */
final class ValueSizes {

    private static final int MEMORY = 256;
    private static final int WORTH_REMEMBERING = 4096;
    private static final int PER_MEMBER = 64;
    private static final int MAX_DEPTH = 1_000;

    // Most expressions have no value that is worth remembering.
    private @Nullable WeakReference<?>[] values = new WeakReference<?>[0];
    private long[] sizes = new long[0];

    /** Returns the bytes of a string or array, without what is in it. */
    static long ofItself(@Nullable Object value) {
        return value instanceof String text ? text.length() : value instanceof List<?> list ? 8L * list.size() : 0;
    }

    /** Returns the bytes of a value with all that is in it. */
    long ofAll(@Nullable Object value) {
        return value instanceof List<?> || value instanceof Map<?, ?> ? ofAll(value, 0) : 0;
    }

    private long ofAll(@Nullable Object value, int depth) {
        if (value instanceof String || JsonataData.isOwn(value)) {
            return ofItself(value);
        } else if (!(value instanceof List<?>) && !(value instanceof Map<?, ?>)) {
            return 0;
        } else if (depth > MAX_DEPTH) {
            throw JsonataLimits.stack();
        }
        int place = System.identityHashCode(value) % MEMORY;
        WeakReference<?> known = values.length == 0 ? null : values[place];
        if (known != null && known.get() == value) {
            return sizes[place];
        }
        long size = value instanceof List<?> list ? ofList(list, depth) : ofMap((Map<?, ?>) value, depth);
        if (size >= WORTH_REMEMBERING) {
            if (values.length == 0) {
                values = new WeakReference<?>[MEMORY];
                sizes = new long[MEMORY];
            }
            values[place] = new WeakReference<>(value);
            sizes[place] = size;
        }
        return size;
    }

    private long ofList(List<?> list, int depth) {
        long size = ofItself(list);
        // A range is a list that makes its numbers when asked for them.
        if (list instanceof java.util.RandomAccess) {
            for (Object element : list) {
                size += ofAll(element, depth + 1);
            }
        }
        return size;
    }

    private long ofMap(Map<?, ?> map, int depth) {
        long size = 0;
        for (Object member : map.values()) {
            size += PER_MEMBER + ofAll(member, depth + 1);
        }
        return size;
    }
}
