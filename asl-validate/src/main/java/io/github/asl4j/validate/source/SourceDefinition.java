package io.github.asl4j.validate.source;

import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A definition that a file holds: one in JSON or YAML is its only one, a template of CloudFormation or SAM has one for each
 * state machine. {@link SourceValidator} says what is wrong with them.
 *
 * @param name the logical ID of the resource of a template; empty where the file is no template
 * @param machine the definition, with values in place of what has one
 * @param type the type that the template gives it
 */
public record SourceDefinition(String name, StateMachine machine, Optional<StateMachineType> type) {

    /**
     * Reads the definitions of a file. What CloudFormation computes becomes a <code>${Name}</code>; strings of {@code
     * DefinitionSubstitutions} are values. A machine whose definition is elsewhere, in a bucket, is left out.
     *
     * @param fileName with {@code .yaml} or {@code .yml} at its end it is YAML
     * @param text what it holds, without a byte order mark
     * @param values what stands in place of {@code <Name>} and <code>${Name}</code>; more than what a template gives
     * @throws InvalidDefinitionException if the text of a definition is none; its positions count in the JSON made of it
     * @throws IllegalArgumentException if the file is no YAML, or a template that is no JSON
     * @throws IOException if a file that a template names cannot be read
     */
    public static List<SourceDefinition> read(String fileName, String text, Map<String, String> values)
            throws IOException {
        boolean isYaml = SourceValidator.isYaml(fileName, text);
        if (!isYaml && !SourceValidator.mayBeTemplate(text)) {
            return List.of(ofJson("", text, values, Optional.empty()));
        }
        Tree tree;
        try {
            tree = isYaml ? YamlTree.read(text) : JsonTree.read(text);
        } catch (UnreadableSource e) {
            throw new IllegalArgumentException("\"" + fileName + "\" cannot be read: " + e.getMessage(), e);
        }
        if (!Template.isOne(tree)) {
            return List.of(ofJson("", isYaml ? PlacedText.json(tree).text() : text, values, Optional.empty()));
        }
        List<SourceDefinition> definitions = new ArrayList<>();
        for (Template.Machine machine : Template.machines(tree)) {
            ofMachine(fileName, machine, values).ifPresent(definitions::add);
        }
        return definitions;
    }

    private static Optional<SourceDefinition> ofMachine(
            String template, Template.Machine machine, Map<String, String> values) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(machine.substitutions());
        all.putAll(values);
        Optional<String> file = machine.definitionUri();
        if (file.isPresent()) {
            Template.Neighbour neighbour = Template.Neighbour.read(template, file.get());
            StateMachine read =
                    read(neighbour.name(), neighbour.text(), all).get(0).machine();
            return Optional.of(new SourceDefinition(machine.name(), read, machine.type()));
        }
        return machine.definition().map(json -> ofJson(machine.name(), json.text(), all, machine.type()));
    }

    private static SourceDefinition ofJson(
            String name, String text, Map<String, String> values, Optional<StateMachineType> type) {
        // Values that stand without quotes are part of the text; in strings, they are not to break it.
        String json = SourceValidator.isJson(text) ? text : PlaceholderSyntax.substitute(text, values);
        return new SourceDefinition(name, StateMachine.parse(json).bind(values), type);
    }
}
