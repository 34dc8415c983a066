package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.Jsonata;
import io.github.asl4j.local.internal.data.Data;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Between run-time data and the values of the JSONata library, where Java's null means undefined. */
final class JsonataData {

    private static final Set<Class<?>> OWN = Set.of(
            Collections.unmodifiableMap(new LinkedHashMap<>()).getClass(),
            Collections.unmodifiableList(new ArrayList<>()).getClass());

    private JsonataData() {}

    static Object in(@Nullable Object data) {
        return data == null ? Jsonata.NULL_VALUE : data;
    }

    /** Returns data with the numbers that the library makes itself; arrays with others are never equal to it. */
    static Object comparable(@Nullable Object data) {
        if (data instanceof Map<?, ?> map) {
            Map<Object, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name, comparable(member)));
            return members;
        } else if (data instanceof List<?> list) {
            List<Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(comparable(element)));
            return elements;
        } else if (data instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        return in(data);
    }

    /** Returns whether the value is run-time data as it came in, which needs no look inside. */
    static boolean isOwn(@Nullable Object value) {
        return value != null && OWN.contains(value.getClass());
    }

    static boolean isJson(Object value) {
        if (isOwn(value)) {
            return true;
        } else if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(member -> member == null || isJson(member));
        } else if (value instanceof List<?> list) {
            return list.stream().allMatch(element -> element == null || isJson(element));
        }
        return value == Jsonata.NULL_VALUE
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean;
    }

    static @Nullable Object out(@Nullable Object value) {
        if (isOwn(value)) {
            return value;
        } else if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put((String) name, out(member)));
            return Collections.unmodifiableMap(members);
        } else if (value instanceof List<?> list) {
            return list.stream().<@Nullable Object>map(JsonataData::out).collect(Data.list());
        } else if (value instanceof Number number) {
            return number(number);
        }
        return value == Jsonata.NULL_VALUE ? null : value;
    }

    /** Returns a whole number where the value is one, as {@code 1.0} is 1 in JSONata. */
    private static Object number(Number number) {
        double value = number.doubleValue();
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            return String.valueOf(value);
        } else if (number instanceof Integer || number instanceof Long) {
            return number.longValue();
        }
        return value == Math.rint(value) && Math.abs(value) < 0x1p63 ? (Object) (long) value : (Object) value;
    }
}
