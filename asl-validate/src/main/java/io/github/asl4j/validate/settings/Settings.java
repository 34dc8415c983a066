package io.github.asl4j.validate.settings;

import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file {@value #FILE_NAME} says of the definitions in its folder and below. The nearest one, from the folder of a
 * definition upward, counts alone.
 *
 * <pre>{@code
 * type: STANDARD                # or EXPRESS
 * rules:
 *   UNUSED_VARIABLE: off        # off, warning or error
 *   TASK_WITHOUT_CATCH: warning # one that is off by default
 * substitutions:
 *   Topic: arn:aws:sns:us-east-1:123456789012:orders
 * ignore:
 *   - "generated/**"
 * files:                        # of several that match, the later ones count more
 *   - match: "fast/*.asl.json"
 *     type: EXPRESS
 *     rules:
 *       HISTORY_LIMIT: off
 * }</pre>
 */
public final class Settings {

    /** The name of the file. */
    public static final String FILE_NAME = ".aslrc.yaml";

    private static final Settings NONE = new Settings(Path.of(""), List.of(), List.of());

    private final Path folder;
    private final List<PathMatcher> ignored;
    private final List<Section> sections;

    /** What is said of all files, or of those that match. */
    record Section(
            Optional<PathMatcher> match,
            Optional<StateMachineType> type,
            Map<String, Optional<Severity>> rules,
            Map<String, String> substitutions) {}

    Settings(Path folder, List<PathMatcher> ignored, List<Section> sections) {
        this.folder = folder;
        this.ignored = List.copyOf(ignored);
        this.sections = List.copyOf(sections);
    }

    /**
     * Returns what counts for a definition; without a {@value #FILE_NAME}, everything is as by default.
     *
     * @param definition the file; it need not exist
     * @throws IllegalArgumentException if the nearest {@value #FILE_NAME} is wrong; the message says where and how
     * @throws IOException if it cannot be read
     */
    public static Settings find(Path definition) throws IOException {
        Path at = definition.toAbsolutePath().normalize().getParent();
        while (at != null) {
            Path file = at.resolve(FILE_NAME);
            if (Files.isRegularFile(file)) {
                return read(file);
            }
            at = at.getParent();
        }
        return NONE;
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it is wrong; the message says where and how
     * @throws IOException if it cannot be read
     */
    public static Settings read(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = Objects.requireNonNull(absolute.getParent(), "a file is in a folder");
        return new SettingsReader(file.toString(), folder).read(Files.readString(file));
    }

    /** Returns whether a definition is not to be checked. */
    public boolean ignores(Path definition) {
        Path relative = relative(definition);
        return ignored.stream().anyMatch(glob -> glob.matches(relative));
    }

    /** Returns the type of the machine of a definition, if it says one. */
    public Optional<StateMachineType> type(Path definition) {
        return of(definition).stream()
                .flatMap(section -> section.type().stream())
                .reduce((earlier, later) -> later);
    }

    /** Returns what stands in place of {@code <Name>} and <code>${Name}</code> in a definition. */
    public Map<String, String> substitutions(Path definition) {
        Map<String, String> values = new LinkedHashMap<>();
        of(definition).forEach(section -> values.putAll(section.substitutions()));
        return Collections.unmodifiableMap(values);
    }

    private List<Section> of(Path definition) {
        Path relative = relative(definition);
        return sections.stream()
                .filter(section ->
                        section.match().filter(glob -> !glob.matches(relative)).isEmpty())
                .toList();
    }

    /** Returns a validator for a definition, to which more can be added. */
    public Validator.Builder validator(Path definition) {
        Validator.Builder validator = Validator.builder();
        for (Section section : of(definition)) {
            section.type().ifPresent(validator::type);
            validator.placeholders(section.substitutions());
            section.rules().forEach((code, severity) -> {
                if (severity.isPresent()) {
                    validator.severity(code, severity.get());
                } else {
                    validator.disable(code);
                }
            });
        }
        return validator;
    }

    private Path relative(Path definition) {
        Path absolute = definition.toAbsolutePath().normalize();
        return absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
    }
}
