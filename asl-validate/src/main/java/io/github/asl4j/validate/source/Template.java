package io.github.asl4j.validate.source;

import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.model.internal.Positions.Position;
import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.TemplateResource;
import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.Validator;
import io.github.asl4j.validate.source.SourceValidator.Validated;
import io.github.asl4j.validate.source.Tree.Member;
import io.github.asl4j.validate.source.Tree.Members;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The state machines of a template of CloudFormation or SAM. */
final class Template {

    private static final Set<String> TYPES =
            Set.of("AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine");

    private static final List<String> DEFINITIONS =
            List.of("Definition", "DefinitionString", "DefinitionUri", "DefinitionS3Location");

    /** The rules that judge a resource whose definition is not here. */
    private static final Set<String> OF_RESOURCES = Set.of("EXACTLY_ONE_DEFINITION", "UNCHECKED_DEFINITION");

    private final SourceValidator validator;
    private final String name;
    private final String text;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Template(SourceValidator validator, String name, String text) {
        this.validator = validator;
        this.name = name;
        this.text = text;
    }

    /** Returns whether a file is a template and no definition. */
    static boolean isOne(Tree tree) {
        return tree.member("Resources").filter(Members.class::isInstance).isPresent()
                && tree.member("States").isEmpty()
                && tree.member("StartAt").isEmpty();
    }

    void validate(Tree template, List<Validated> validated) {
        List<Validated> elsewhere = new ArrayList<>();
        resources(template).forEach(resource -> validate(resource, elsewhere));
        validated.add(new Validated(name, text, SourceValidator.sorted(diagnostics)));
        validated.addAll(elsewhere);
    }

    /** Returns the resources that are state machines. */
    private static List<Member> resources(Tree template) {
        return ((Members) template.member("Resources").orElseThrow())
                .members().stream()
                        .filter(resource -> resource.value()
                                .member("Type")
                                .flatMap(Tree::string)
                                .filter(TYPES::contains)
                                .isPresent())
                        .toList();
    }

    private static Tree properties(Member resource) {
        return resource.value().member("Properties").orElse(new Members(resource.offset(), List.of()));
    }

    /**
     * A machine of a template.
     *
     * @param name its logical ID
     * @param definition its definition, if that is in the template
     * @param definitionUri the file that has its definition
     * @param substitutions the values of {@code DefinitionSubstitutions} that are known
     */
    record Machine(
            String name,
            Optional<PlacedText> definition,
            Optional<String> definitionUri,
            Map<String, String> substitutions,
            Optional<StateMachineType> type) {}

    /** Returns the machines of a template. */
    static List<Machine> machines(Tree template) {
        return resources(template).stream().map(Template::machine).toList();
    }

    private static Machine machine(Member resource) {
        Tree properties = properties(resource);
        Intrinsics intrinsics = new Intrinsics(Set.of());
        Map<String, String> substitutions = new LinkedHashMap<>();
        if (properties.member("DefinitionSubstitutions").orElse(properties) instanceof Members values
                && values != properties) {
            values.members()
                    .forEach(value -> value.value().string().ifPresent(text -> substitutions.put(value.name(), text)));
        }
        return new Machine(
                resource.name(),
                properties
                        .member("Definition")
                        .map(value -> PlacedText.json(intrinsics.resolved(value)))
                        .or(() -> properties.member("DefinitionString").flatMap(intrinsics::text)),
                properties.member("DefinitionUri").flatMap(Tree::string).filter(uri -> !uri.startsWith("s3://")),
                substitutions,
                type(properties));
    }

    private static Optional<StateMachineType> type(Tree properties) {
        return properties
                .member("Type")
                .or(() -> properties.member("StateMachineType"))
                .flatMap(Tree::string)
                .flatMap(name -> Stream.of(StateMachineType.values())
                        .filter(type -> type.name().equals(name))
                        .findFirst());
    }

    private void validate(Member resource, List<Validated> elsewhere) {
        Tree properties = properties(resource);
        List<String> given = DEFINITIONS.stream()
                .filter(property -> properties.member(property).isPresent())
                .toList();
        Set<String> names = new HashSet<>();
        if (properties.member("DefinitionSubstitutions").orElse(properties) instanceof Members substitutions
                && substitutions != properties) {
            substitutions.members().forEach(member -> names.add(member.name()));
        }
        if (given.isEmpty()) {
            bare(resource.offset(), pointer(resource, "Properties"), names, given, properties);
        }
        for (String property : given) {
            Tree value = properties.member(property).orElseThrow();
            String pointer = pointer(resource, "Properties/" + property);
            if (property.equals("DefinitionUri") && value.string().isPresent()) {
                file(value, pointer, builder(properties, names, given), elsewhere);
                continue;
            }
            Intrinsics intrinsics = new Intrinsics(names);
            Optional<PlacedText> definition = switch (property) {
                case "Definition" -> Optional.of(PlacedText.json(intrinsics.resolved(value)));
                case "DefinitionString" -> intrinsics.text(value);
                default -> Optional.empty();
            };
            if (definition.isPresent()) {
                diagnostics.addAll(SourceValidator.placed(
                                definition.get(), text, builder(properties, intrinsics.names(), given), pointer)
                        .diagnostics());
            } else {
                bare(value.offset(), pointer, names, given, properties);
            }
        }
    }

    private static String pointer(Member resource, String rest) {
        return "/Resources/" + resource.name().replace("~", "~0").replace("/", "~1") + "/" + rest;
    }

    private Validator.Builder builder(Tree properties, Set<String> names, List<String> given) {
        Validator.Builder builder = validator.builder().resource(new TemplateResource(names, given));
        type(properties).filter(StateMachineType.EXPRESS::equals).ifPresent(builder::type);
        return builder;
    }

    /** Validates a resource whose definition is not here. */
    private void bare(int offset, String pointer, Set<String> names, List<String> given, Tree properties) {
        Validator.Builder builder = builder(properties, names, given);
        Validator.codes().stream().filter(code -> !OF_RESOURCES.contains(code)).forEach(builder::disable);
        PlacedText nothing = new PlacedText.Builder().build(offset);
        diagnostics.addAll(
                SourceValidator.placed(nothing, text, builder, pointer).diagnostics());
    }

    /** A file that a template names. */
    record Neighbour(String name, String text) {

        static Neighbour read(String template, String path) throws IOException {
            Path folder = Path.of(template).getParent();
            Path file = folder == null ? Path.of(path) : folder.resolve(path).normalize();
            return new Neighbour(file.toString(), Files.readString(file));
        }
    }

    private void file(Tree uri, String pointer, Validator.Builder builder, List<Validated> elsewhere) {
        String path = uri.string().orElseThrow();
        if (path.startsWith("s3://")) {
            return;
        }
        try {
            Neighbour file = Neighbour.read(name, path);
            elsewhere.add(validated(file.name(), file.text(), builder));
        } catch (IOException | InvalidPathException e) {
            Position position = new Lines(text).position(uri.offset());
            diagnostics.add(new Diagnostic(
                    Severity.ERROR,
                    "UNCHECKED_DEFINITION",
                    pointer,
                    position.line(),
                    position.column(),
                    "\"" + path + "\" cannot be read; name a file from the folder of the template on",
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private static Validated validated(String file, String definition, Validator.Builder builder) {
        List<Validated> validated = SourceValidator.of(() -> builder).validate(file, definition);
        ValidationResult result = validated.get(0).result();
        return new Validated(file, definition, result);
    }
}
