package io.github.asl4j.cli;

import io.github.asl4j.cli.Definitions.Definition;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.validate.settings.Settings;
import io.github.asl4j.validate.source.SourceDefinition;
import io.github.asl4j.validate.source.SourceValidator;
import io.github.asl4j.validate.source.SourceValidator.Validated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A machine that can be run, of a definition without errors.
 *
 * @param name that of the resource of a template, else of the file up to its first dot
 */
record Machine(String name, StateMachineType type, Interpreter interpreter) {

    /**
     * Reads a machine.
     *
     * @param resource its name in a template, which is not needed where that has one machine
     * @throws BrokenDefinition if the definition has errors
     * @throws IllegalArgumentException if the settings of its folder are wrong, or there is no such resource
     * @throws IOException if something beside the file cannot be read
     */
    static Machine of(Definition file, @Nullable String resource, DefinitionOptions options)
            throws BrokenDefinition, IOException {
        SourceDefinition definition = definition(file, resource, options);
        Path path = path(file);
        String fileName = path.getFileName().toString();
        int dot = fileName.indexOf('.');
        String name =
                !definition.name().isEmpty() ? definition.name() : dot > 0 ? fileName.substring(0, dot) : fileName;
        Optional<StateMachineType> ofFolder = Settings.find(path).type(path);
        StateMachineType type =
                options.type().or(definition::type).or(() -> ofFolder).orElse(StateMachineType.STANDARD);
        return new Machine(name, type, compiled(file.name(), definition));
    }

    /**
     * Reads the definition of a machine.
     *
     * @param resource as that of {@link #of}
     * @throws BrokenDefinition if it has errors
     * @throws IllegalArgumentException if the settings of its folder are wrong, or there is no such resource
     * @throws IOException if something beside the file cannot be read
     */
    static SourceDefinition definition(Definition file, @Nullable String resource, DefinitionOptions options)
            throws BrokenDefinition, IOException {
        Path path = path(file);
        Settings settings = Settings.find(path);
        List<Validated> validated = SourceValidator.of(() -> {
                    var validator = settings.validator(path);
                    options.applyTo(validator);
                    return validator;
                })
                .validate(file.name(), file.text());
        if (!validated.stream().allMatch(each -> each.result().isValid())) {
            throw new BrokenDefinition(validated);
        }
        Map<String, String> values = new LinkedHashMap<>(settings.substitutions(path));
        values.putAll(options.substitutions());
        try {
            return selected(file.name(), resource, SourceDefinition.read(file.name(), file.text(), values));
        } catch (InvalidDefinitionException e) {
            throw new BrokenDefinition(file.name(), e);
        }
    }

    private static Path path(Definition file) {
        return Path.of(file.isStandardInput() ? "StateMachine" : file.name());
    }

    private static Interpreter compiled(String file, SourceDefinition definition) throws BrokenDefinition {
        try {
            return Interpreter.of(definition.machine());
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw new BrokenDefinition(file, e);
        }
    }

    private static SourceDefinition selected(String file, @Nullable String resource, List<SourceDefinition> all) {
        List<String> names = all.stream().map(SourceDefinition::name).toList();
        if (resource == null && all.size() == 1) {
            return all.get(0);
        } else if (all.isEmpty()) {
            throw new IllegalArgumentException("\"" + file + "\" holds no definition");
        } else if (resource == null) {
            throw new IllegalArgumentException(
                    "\"" + file + "\" has the state machines " + names + "; choose one with --resource");
        }
        return all.stream()
                .filter(definition -> definition.name().equals(resource))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        names.equals(List.of(""))
                                ? "\"" + file + "\" is no template; leave out --resource"
                                : "\"" + resource + "\" is not a state machine of \"" + file + "\"; it has " + names));
    }

    /** Returns the options of its executions. */
    ExecutionOptions options(Optional<String> otherName) {
        return ExecutionOptions.defaults().type(type).stateMachineName(otherName.orElse(name));
    }
}
