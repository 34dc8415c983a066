package io.github.asl4j.validate;

import io.github.asl4j.validate.internal.Assumptions;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.VariableRead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables that the states of a definition read, as {@code DescribeStateMachine} of the API tells them.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html">AWS:
 *     DescribeStateMachine</a>
 */
public final class VariableReferences {

    private VariableReferences() {}

    /**
     * Returns the names of the variables, without {@code $} and in alphabetical order, by the names of the states that read
     * them themselves, also of those inside Map and Parallel states. States that read none are left out; what cannot be
     * read as a definition has none.
     */
    public static Map<String, List<String>> of(String definition) {
        Map<String, List<String>> references = new LinkedHashMap<>();
        Definition.read(definition, Assumptions.NONE).states().forEach(state -> {
            List<String> names = state.expressions().stream()
                    .flatMap(expression -> expression.variables().stream())
                    .map(VariableRead::name)
                    .sorted()
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                references.put(state.name(), names);
            }
        });
        return references;
    }
}
