package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.PlaceholderSyntax.Placeholder;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One value has one spelling: {@code <SNS_TOPIC_ARN>} and {@code <SNS-TOPIC-ARN>} are two placeholders. */
public final class InconsistentPlaceholder implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Map<String, Placeholder> spellings = new HashMap<>();
        PlaceholderUses.in(definition).values().forEach(use -> {
            String letters = (use.placeholder().isSubstitution() ? "$" : "<")
                    + use.placeholder().name().replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
            Placeholder first = spellings.putIfAbsent(letters, use.placeholder());
            if (first != null) {
                diagnostics.warning(
                        use.first().place(),
                        "%s and %s are two placeholders; if one value is meant, write one of them",
                        use.placeholder().text(),
                        first.text());
            }
        });
    }
}
