package io.github.asl4j.validate.rules;

import io.github.asl4j.integrations.Resource.Problem;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Finding;
import io.github.asl4j.validate.internal.Rule;

/** An action of {@code aws-sdk} is one that asl4j knows. */
public final class UnlistedSdkAction implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Resources.problems(definition, Problem.Kind.UNLISTED_SDK_ACTION).forEach(found -> {
            Finding finding =
                    diagnostics.warning(found.place(), "%s", found.problem().message());
            found.problem().suggestion().ifPresent(finding::suggest);
        });
    }
}
