package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Finding;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.Values;
import java.util.List;
import java.util.Optional;

/** Where an integration takes a few texts only, a Task passes one of them. */
public final class UnknownParameterValue implements Rule {

    /** A longer list says less than the page of the API. */
    private static final int MOST_VALUES = 12;

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (Passed passed : Passed.in(definition)) {
            List<String> values = passed.parameter().values();
            if (!values.isEmpty()
                    && passed.value().isValueNode()
                    && !passed.value().isNull()
                    && !values.contains(passed.value().asText())) {
                report(passed, values, diagnostics);
            }
        }
    }

    private static void report(Passed passed, List<String> values, Diagnostics diagnostics) {
        Optional<String> nearest = NearestName.of(passed.value().asText(), values);
        String message = passed.title() + " is " + Values.shortened(passed.value())
                + nearest.map(near -> "; did you mean \"" + near + "\"?").orElseGet(() -> allowed(passed, values));
        Finding finding = passed.parameter().mayHaveOtherValues()
                ? diagnostics.warning(passed.place(), "%s", message)
                : diagnostics.error(passed.place(), "%s", message);
        nearest.ifPresent(finding::suggest);
    }

    private static String allowed(Passed passed, List<String> values) {
        if (!passed.parameter().mayHaveOtherValues()) {
            return "; it must be one of " + values;
        }
        return values.size() > MOST_VALUES
                ? "; it is none of the " + values.size() + " known values"
                : "; the known values are " + values;
    }
}
