package io.github.asl4j.test;

import io.github.asl4j.test.Coverage.Item;
import io.github.asl4j.test.Coverage.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about what executions covered. */
public final class CoverageAssert extends AbstractAssert<CoverageAssert, Coverage> {

    CoverageAssert(@Nullable Coverage actual) {
        super(actual, CoverageAssert.class);
    }

    /** Checks that nothing is missing. */
    public CoverageAssert isComplete() {
        return covers(Kind.values());
    }

    /** Checks that nothing of these kinds is missing. */
    public CoverageAssert covers(Kind... kinds) {
        isNotNull();
        List<Item> missing = actual.missing(kinds);
        if (!missing.isEmpty()) {
            throw failure(
                    "%nExpecting executions that reach also%n%s%n%s",
                    missing.stream().map(item -> "  " + item).collect(Collectors.joining("\n")), actual);
        }
        return this;
    }
}
