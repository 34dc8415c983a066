package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;

/** {@code "MaxDelaySeconds"} limits delays that grow. */
public final class MaxDelayWithoutEffect implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (PartNode retrier : definition.parts("RETRIER")) {
            JsonNode most = retrier.node().path("MaxDelaySeconds");
            JsonNode first = retrier.node().path("IntervalSeconds");
            JsonNode rate = retrier.node().path("BackoffRate");
            if (!most.isNumber() || !first.isNumber() && !first.isMissingNode()) {
                continue;
            }
            if (most.doubleValue() <= first.asDouble(1)) {
                diagnostics.warning(
                        retrier.place().child("MaxDelaySeconds"),
                        "\"MaxDelaySeconds\" (%s) is not more than \"IntervalSeconds\" (%s), so that no delay is longer than the"
                                + " first; make it larger, or leave it out",
                        most,
                        first.isMissingNode() ? "1" : first);
            } else if (rate.isNumber() && rate.doubleValue() == 1) {
                diagnostics.warning(
                        retrier.place().child("MaxDelaySeconds"),
                        "\"MaxDelaySeconds\" limits delays that grow; with \"BackoffRate\" 1 they do not: leave it out, or"
                                + " make the rate larger");
            }
        }
    }
}
