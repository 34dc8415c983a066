package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Scope;
import java.util.Optional;

/** How many items of a Map may fail, as a number and as a share; both are 0 where they are absent. */
record Tolerance(Optional<NumberField> count, Optional<NumberField> percentage) {

    /** Computed for one attempt; empty is absent. */
    record Limits(Optional<Long> count, Optional<Double> percentage) {

        /** Returns whether more items failed than may. */
        boolean areExceeded(long failed, long total) {
            if (failed == 0) {
                return false;
            }
            boolean exceedsCount = count.isPresent() && failed > count.get();
            boolean exceedsPercentage = percentage.isPresent() && failed * 100.0 / total > percentage.get();
            return exceedsCount || exceedsPercentage || count.isEmpty() && percentage.isEmpty();
        }
    }

    /** Returns the limits; fails for what cannot be one. */
    Limits limits(Scope scope) {
        Optional<Long> most = count.map(field -> field.whole(scope));
        if (most.isPresent() && most.get() < 0) {
            throw EvaluationFailure.runtime("ToleratedFailureCount cannot be negative.");
        }
        Optional<Double> share = percentage.map(field -> field.decimal(scope));
        if (share.isPresent() && !(share.get() >= 0 && share.get() <= 100)) {
            throw EvaluationFailure.runtime("ToleratedFailurePercentage must be between 0 and 100.");
        }
        return new Limits(most, share);
    }
}
