package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code $sort}: by a function that says whether two elements are to change places; those that are not stay in order. */
final class SortFunction {

    private final Object isAfter;

    private SortFunction(Object isAfter) {
        this.isAfter = isAfter;
    }

    static @Nullable Object apply(BuiltIn.Arguments arguments) throws Throwable {
        if (!(arguments.get(0) instanceof List<?> list) || list.size() < 2) {
            return arguments.get(0);
        } else if (arguments.get(1) != null) {
            return new SortFunction(arguments.get(1)).sorted(list);
        } else if (!list.stream().allMatch(Number.class::isInstance)
                && !list.stream().allMatch(String.class::isInstance)) {
            throw new JException("D3070", -1);
        }
        return arguments.callLibrary();
    }

    private List<?> sorted(List<?> list) throws Throwable {
        if (list.size() < 2) {
            return list;
        }
        int middle = list.size() / 2;
        List<?> left = sorted(list.subList(0, middle));
        List<?> right = sorted(list.subList(middle, list.size()));
        List<@Nullable Object> merged = new ArrayList<>(list.size());
        int next = 0;
        for (Object element : left) {
            while (next < right.size() && isAfter(element, right.get(next))) {
                merged.add(right.get(next++));
            }
            merged.add(element);
        }
        merged.addAll(right.subList(next, right.size()));
        return merged;
    }

    private boolean isAfter(@Nullable Object one, @Nullable Object other) throws Throwable {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(one);
        arguments.add(other);
        return Jsonata.boolize(Functions.funcApply(isAfter, arguments));
    }
}
