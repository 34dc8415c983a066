package io.github.asl4j.validate.settings;

import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.Validator;
import io.github.asl4j.validate.settings.Settings.Section;
import java.io.StringReader;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads settings, strictly: what it does not know is a mistake, which it shows with line, column and remedy. */
final class SettingsReader {

    private static final String OFF = "off";

    private final String file;
    private final Path folder;

    SettingsReader(String file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    Settings read(String text) {
        Node root = compose(text);
        List<PathMatcher> ignored = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        if (root != null) {
            Map<String, Node> members = members(root, "type", "rules", "substitutions", "ignore", "files");
            sections.add(section(Optional.empty(), members));
            for (Node glob : elements(members.get("ignore"))) {
                ignored.add(glob(glob));
            }
            for (Node each : elements(members.get("files"))) {
                Map<String, Node> inside = members(each, "match", "type", "rules", "substitutions");
                Node match = inside.get("match");
                if (match == null) {
                    throw wrong(each, "\"match\" is missing; it says which files are meant");
                }
                sections.add(section(Optional.of(glob(match)), inside));
            }
        }
        return new Settings(folder, ignored, sections);
    }

    private @Nullable Node compose(String text) {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            throw wrong(e.getProblemMark(), e.getProblem());
        } catch (YAMLException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private Section section(Optional<PathMatcher> match, Map<String, Node> members) {
        Map<String, Optional<Severity>> rules = new LinkedHashMap<>();
        entries(members.get("rules")).forEach((code, severity) -> rules.put(code(code), severity(severity)));
        Map<String, String> substitutions = new LinkedHashMap<>();
        entries(members.get("substitutions")).forEach((name, value) -> substitutions.put(text(name), text(value)));
        return new Section(match, Optional.ofNullable(members.get("type")).map(this::type), rules, substitutions);
    }

    private String code(Node node) {
        String code = text(node);
        if (!Validator.codes().contains(code)) {
            throw wrong(
                    node,
                    "\"" + code + "\" is not the code of a rule"
                            + NearestName.question(code, Validator.codes()).orElse("; 'asl explain' lists them"));
        }
        return code;
    }

    private Optional<Severity> severity(Node node) {
        String text = text(node);
        if (text.equals(OFF)) {
            return Optional.empty();
        }
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(severity);
            }
        }
        throw wrong(node, "\"" + text + "\" must be off, warning or error");
    }

    private StateMachineType type(Node node) {
        for (StateMachineType type : StateMachineType.values()) {
            if (type.name().equals(text(node))) {
                return type;
            }
        }
        throw wrong(node, "\"" + text(node) + "\" must be one of " + Arrays.toString(StateMachineType.values()));
    }

    private PathMatcher glob(Node node) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + text(node));
        } catch (PatternSyntaxException e) {
            throw wrong(node, "\"" + text(node) + "\" is no glob: a bracket is not closed, or the like");
        }
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(node, "a text is expected");
    }

    private List<Node> elements(@Nullable Node node) {
        if (node == null) {
            return List.of();
        } else if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw wrong(node, "a list is expected");
    }

    private Map<Node, Node> entries(@Nullable Node node) {
        Map<Node, Node> entries = new LinkedHashMap<>();
        if (node == null) {
            return entries;
        } else if (!(node instanceof MappingNode)) {
            throw wrong(node, "an object is expected");
        }
        for (NodeTuple member : ((MappingNode) node).getValue()) {
            if (entries.keySet().stream().anyMatch(name -> text(name).equals(text(member.getKeyNode())))) {
                throw wrong(member.getKeyNode(), "\"" + text(member.getKeyNode()) + "\" stands twice");
            }
            entries.put(member.getKeyNode(), member.getValueNode());
        }
        return entries;
    }

    private Map<String, Node> members(Node node, String... names) {
        Map<String, Node> members = new LinkedHashMap<>();
        entries(node).forEach((key, value) -> {
            String name = text(key);
            if (!List.of(names).contains(name)) {
                throw wrong(
                        key,
                        "\"" + name + "\" is not known here"
                                + NearestName.question(name, List.of(names))
                                        .orElse("; there are " + Arrays.toString(names)));
            }
            members.put(name, value);
        });
        return members;
    }

    private IllegalArgumentException wrong(Node node, String problem) {
        return wrong(node.getStartMark(), problem);
    }

    private IllegalArgumentException wrong(@Nullable Mark mark, String problem) {
        String place = mark == null ? "" : (mark.getLine() + 1) + ":" + (mark.getColumn() + 1) + ": ";
        return new IllegalArgumentException(file + ":" + place + problem);
    }
}
