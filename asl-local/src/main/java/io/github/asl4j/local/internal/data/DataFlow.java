package io.github.asl4j.local.internal.data;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How data gets into the work of a state and out of it; one implementation per query language. */
public interface DataFlow {

    /** Returns what the state works on. */
    @Nullable
    Object arguments(Scope scope);

    /** Returns what the state leaves behind once its work has a result. */
    Finished finish(Scope scope, @Nullable Object result);

    /**
     * What a state leaves behind.
     *
     * @param output its output
     * @param assigned the variables it sets
     */
    record Finished(@Nullable Object output, Map<String, @Nullable Object> assigned) {}
}
