package io.github.asl4j.local.internal.jsonpath;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.Path.Step;
import io.github.asl4j.model.PathOrNull;
import io.github.asl4j.model.ReferencePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a result into the input of a state, as {@code "ResultPath"} says. Only the way to the result is copied. */
final class ResultPathMerge {

    private final Optional<ReferencePath> path;

    private ResultPathMerge(Optional<ReferencePath> path) {
        this.path = path;
    }

    /** Returns the merge of a field; absent, the result takes the place of the input. */
    static ResultPathMerge of(Optional<PathOrNull<ReferencePath>> field) {
        return new ResultPathMerge(field.map(PathOrNull::path).orElseGet(() -> Optional.of(ReferencePath.of("$"))));
    }

    @Nullable
    Object merge(@Nullable Object input, @Nullable Object result) {
        return path.isEmpty() ? input : put(input, path.get().steps(), result);
    }

    private @Nullable Object put(@Nullable Object at, List<Step> steps, @Nullable Object result) {
        if (steps.isEmpty()) {
            return result;
        }
        List<Step> below = steps.subList(1, steps.size());
        if (steps.get(0) instanceof Step.Member member && at instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            object.forEach((name, value) -> copy.put((String) name, value));
            Object child = copy.get(member.name());
            boolean create = !copy.containsKey(member.name()) && !below.isEmpty();
            copy.put(member.name(), put(create ? Map.of() : child, below, result));
            return Collections.unmodifiableMap(copy);
        } else if (steps.get(0) instanceof Step.Index index
                && at instanceof List<?> list
                && index.index() < list.size()) {
            List<@Nullable Object> copy = new ArrayList<>(list);
            copy.set(index.index(), put(copy.get(index.index()), below, result));
            return Collections.unmodifiableList(copy);
        }
        throw new EvaluationFailure(
                ErrorName.RESULT_PATH_MATCH_FAILURE,
                "Unable to apply ReferencePath " + path.map(ReferencePath::text).orElse("null") + " to input "
                        + Data.text(at));
    }
}
