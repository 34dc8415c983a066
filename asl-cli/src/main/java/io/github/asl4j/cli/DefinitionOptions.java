package io.github.asl4j.cli;

import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.validate.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a definition does not say itself; it counts more than the settings of a folder. */
final class DefinitionOptions {

    @Option(names = "--type", paramLabel = "TYPE", description = "STANDARD (default) or EXPRESS.")
    private @Nullable StateMachineType type;

    @Option(
            names = "--substitution",
            paramLabel = "NAME=VALUE",
            description = "What will stand in place of <NAME> and $${NAME}. With any given, all must be.")
    private List<String> substitutions = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Optional<StateMachineType> type() {
        return Optional.ofNullable(type);
    }

    /** Returns the values by their names. */
    Map<String, String> substitutions() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String substitution : substitutions) {
            int equals = substitution.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        spec.commandLine(), "--substitution: \"" + substitution + "\" is not of the form NAME=VALUE");
            }
            values.put(substitution.substring(0, equals), substitution.substring(equals + 1));
        }
        return values;
    }

    void applyTo(Validator.Builder validator) {
        type().ifPresent(validator::type);
        validator.placeholders(substitutions());
    }
}
