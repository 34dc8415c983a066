package io.github.asl4j.validate.rules;

import io.github.asl4j.integrations.Resource.Problem;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Finding;
import io.github.asl4j.validate.internal.Rule;

/** A Task waits for a call only as the integration allows. */
public final class UnsupportedPattern implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Resources.problems(definition, Problem.Kind.UNSUPPORTED_PATTERN).forEach(found -> {
            Finding finding =
                    diagnostics.error(found.place(), "%s", found.problem().message());
            found.problem().suggestion().ifPresent(finding::suggest);
            finding.inService(
                    found.place(),
                    "The resource provided %s is not recognized. The value is not a valid resource ARN, or the resource is"
                            + " not available in this region.",
                    found.text());
        });
    }
}
