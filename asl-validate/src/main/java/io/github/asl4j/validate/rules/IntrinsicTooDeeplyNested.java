package io.github.asl4j.validate.rules;

import io.github.asl4j.model.Intrinsic;
import io.github.asl4j.model.Intrinsic.Call;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.List;

/** Calls of intrinsic functions nest at most ten deep. */
public final class IntrinsicTooDeeplyNested implements Rule {

    /** Whether the service says so, or only fails when it runs, is not known. */
    @Override
    public String serviceCode() {
        return "";
    }

    private static final int MAX_DEPTH = 10;

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .expressions()
                .forEach(expression -> expression
                        .jsonPath()
                        .filter(Intrinsic.class::isInstance)
                        .flatMap(intrinsic -> ((Intrinsic) intrinsic).call())
                        .map(IntrinsicTooDeeplyNested::depth)
                        .filter(depth -> depth > MAX_DEPTH)
                        .ifPresent(depth -> diagnostics.error(
                                expression.place(),
                                "\"%s\" nests %d calls; it can nest %d: compute a part of it in a state before",
                                expression.key(),
                                depth,
                                MAX_DEPTH)));
    }

    private static int depth(Call outermost) {
        List<Call> level = List.of(outermost);
        int depth = 0;
        while (!level.isEmpty()) {
            depth++;
            level = level.stream()
                    .flatMap(call -> call.arguments().stream())
                    .filter(Call.class::isInstance)
                    .map(Call.class::cast)
                    .toList();
        }
        return depth;
    }
}
