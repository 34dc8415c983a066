package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Definition.Text;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.Set;

/** A parameter that names one resource takes no {@code *}. */
public final class WildcardArn implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final int SERVICE = 2;

    /** Those of other services, as of logs, may end in {@code :*}. */
    private static final Set<String> SERVICES = Set.of("iam", "lambda", "sns", "sqs", "states");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        String name = "";
        for (Text text : definition.texts()) {
            if (text.isName()) {
                name = text.value();
            } else if (text.value().startsWith("arn:")
                    && text.value().indexOf('*') > 0
                    && name.endsWith("Arn")
                    && !name.endsWith("SourceArn")
                    && SERVICES.contains(text.value().split(":", SERVICE + 2)[SERVICE])) {
                diagnostics.warning(
                        text.place(),
                        "\"%s\" names one resource, and in \"%s\" the \"*\" stands for itself; write the whole ARN",
                        name,
                        text.value());
            }
        }
    }
}
