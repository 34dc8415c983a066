package io.github.asl4j.validate.source;

import io.github.asl4j.model.internal.Positions.Position;
import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Says what is wrong in a file, at the line and column of the file: in a definition in JSON or YAML, or in the machines of a
 * template of CloudFormation or SAM. A <code>${Name}</code> may stand in JSON without quotes, as it does before tools replace
 * it.
 *
 * <pre>{@code
 * SourceValidator validator = SourceValidator.of(Validator::builder);
 * for (SourceValidator.Validated file : validator.validate("template.yaml", text)) {
 *     report.add(file.name(), file.text(), file.result());
 * }
 * }</pre>
 */
public final class SourceValidator {

    private static final Pattern SOURCE = Pattern.compile("(.*\\.asl|(.*\\.)?template)\\.(json|yaml|yml)");

    private final Supplier<Validator.Builder> validator;

    /**
     * What is said of a file.
     *
     * @param name its name
     * @param text the text that the positions count in
     */
    public record Validated(String name, String text, ValidationResult result) {}

    private SourceValidator(Supplier<Validator.Builder> validator) {
        this.validator = validator;
    }

    /**
     * Returns a validator of files.
     *
     * @param validator gives a new builder for each definition; a template sets its type and its substitutions
     */
    public static SourceValidator of(Supplier<Validator.Builder> validator) {
        return new SourceValidator(Objects.requireNonNull(validator, "validator"));
    }

    /**
     * Returns whether the name of a file says that it holds definitions: {@code *.asl.json}, {@code *.asl.yaml}, {@code
     * *.asl.yml}, and {@code template} or {@code *.template} with {@code .json}, {@code .yaml} or {@code .yml}.
     */
    public static boolean isSource(Path file) {
        return SOURCE.matcher(file.getFileName().toString()).matches();
    }

    /**
     * Validates the text of a file. The result begins with the file itself; files follow that a template names by {@code
     * DefinitionUri}, which are read.
     *
     * @param name the name of the file; with {@code .yaml} or {@code .yml} at its end it is YAML
     * @param text what it holds, without a byte order mark
     */
    public List<Validated> validate(String name, String text) {
        List<Validated> validated = new ArrayList<>();
        Optional<Tree> template = Optional.empty();
        try {
            template = isYaml(name, text)
                    ? Optional.of(YamlTree.read(text))
                    : mayBeTemplate(text) ? Optional.of(JsonTree.read(text)) : Optional.empty();
        } catch (UnreadableSource e) {
            if (isYaml(name, text)) {
                return List.of(new Validated(name, text, new ValidationResult(List.of(unreadable(text, e)))));
            }
        }
        if (template.filter(Template::isOne).isPresent()) {
            new Template(this, name, text).validate(template.get(), validated);
        } else {
            ValidationResult result =
                    isYaml(name, text) ? yaml(template.orElseThrow(), text) : json(text, validator.get());
            validated.add(new Validated(name, text, result));
        }
        return validated;
    }

    private ValidationResult yaml(Tree tree, String text) {
        return placed(PlacedText.json(tree), text, validator.get(), "");
    }

    /** Returns a new builder. */
    Validator.Builder builder() {
        return validator.get();
    }

    /** Validates the text of a definition in JSON. */
    static ValidationResult json(String text, Validator.Builder validator) {
        return json(text)
                .map(json -> placed(json, text, validator, ""))
                .orElseGet(() -> validator.build().validate(text));
    }

    /** Returns a text as JSON, if it is some only when its substitutions are in quotes. */
    private static Optional<PlacedText> json(String text) {
        if (!text.contains("${") || isJson(text)) {
            return Optional.empty();
        }
        return QuotedSubstitutions.of(text).filter(quoted -> isJson(quoted.text()));
    }

    static boolean isJson(String text) {
        try {
            JsonTree.read(text);
            return true;
        } catch (UnreadableSource noJson) {
            return false;
        }
    }

    /**
     * Validates a definition that is put together from parts of a file.
     *
     * @param pointer that of the definition in the file
     */
    static ValidationResult placed(PlacedText definition, String file, Validator.Builder validator, String pointer) {
        Optional<PlacedText> quoted = json(definition.text());
        ValidationResult result =
                validator.build().validate(quoted.map(PlacedText::text).orElse(definition.text()));
        List<Position> positions = result.diagnostics().stream()
                .map(diagnostic -> new Position(diagnostic.line(), diagnostic.column()))
                .toList();
        List<Integer> offsets = quoted.map(json ->
                        json.offsets(positions).stream().map(definition::offset).toList())
                .orElseGet(() -> definition.offsets(positions));
        Lines lines = new Lines(file);
        List<Diagnostic> moved = new ArrayList<>();
        for (int i = 0; i < offsets.size(); i++) {
            moved.add(moved(result.diagnostics().get(i), pointer, lines.position(offsets.get(i))));
        }
        return sorted(moved);
    }

    static ValidationResult sorted(List<Diagnostic> diagnostics) {
        return new ValidationResult(diagnostics.stream()
                .sorted(Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column))
                .toList());
    }

    private static Diagnostic moved(Diagnostic diagnostic, String pointer, Position position) {
        return new Diagnostic(
                diagnostic.severity(),
                diagnostic.code(),
                pointer + diagnostic.pointer(),
                position.line(),
                position.column(),
                diagnostic.message(),
                diagnostic.suggestion(),
                diagnostic.service());
    }

    private static Diagnostic unreadable(String text, UnreadableSource problem) {
        Position position = new Lines(text).position(problem.offset());
        return new Diagnostic(
                Severity.ERROR,
                problem.code(),
                "",
                position.line(),
                position.column(),
                problem.getMessage(),
                Optional.empty(),
                Optional.empty());
    }

    static boolean isYaml(String name, String text) {
        String ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".json")) {
            return false;
        }
        return ending.endsWith(".yaml")
                || ending.endsWith(".yml")
                || !text.isBlank() && "{[\"".indexOf(text.stripLeading().charAt(0)) < 0;
    }

    /** A definition is not read as a template first. */
    static boolean mayBeTemplate(String text) {
        return text.contains("\"Resources\"") && text.contains("::StateMachine\"");
    }
}
