package io.github.asl4j.validate.source;

import io.github.asl4j.validate.source.Tree.Elements;
import io.github.asl4j.validate.source.Tree.Literal;
import io.github.asl4j.validate.source.Tree.Member;
import io.github.asl4j.validate.source.Tree.Members;
import io.github.asl4j.validate.source.Tree.Text;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
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
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML 1.1, as CloudFormation does: {@code yes} is true, a date is a string. Anchors and merge keys are resolved; the
 * places are those where a value is written. The short forms {@code !Sub} are written out as {@code Fn::Sub}.
 */
final class YamlTree {

    private static final int MAX_DEPTH = 1_000;

    /** So many values has no definition; anchors in anchors can make more of a few lines. */
    private static final int MAX_VALUES = 2_000_000;

    private static final Set<String> TRUE = Set.of("yes", "true", "on");

    private final String text;
    private final boolean isPlain;
    private int[] units = {};
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;

    private YamlTree(String text) {
        this.text = text;
        this.isPlain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
        if (!isPlain) {
            units = new int[text.codePointCount(0, text.length()) + 1];
            for (int i = 0; i < units.length - 1; i++) {
                units[i + 1] = text.offsetByCodePoints(units[i], 1);
            }
        }
    }

    static Tree read(String text) throws UnreadableSource {
        return new YamlTree(text).document();
    }

    private Tree document() throws UnreadableSource {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        try {
            Iterator<Node> documents =
                    new Yaml(options).composeAll(new StringReader(text)).iterator();
            if (!documents.hasNext()) {
                throw new UnreadableSource(
                        "INVALID_JSON_DESCRIPTION", "the file is empty; a definition is expected", 0);
            }
            Node first = documents.next();
            if (documents.hasNext()) {
                Node second = documents.next();
                throw wrong("a second document begins here; put each definition into a file of its own", second);
            }
            return tree(first);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new UnreadableSource(
                    "INVALID_JSON_DESCRIPTION",
                    "the file is no YAML: " + e.getProblem() + (e.getContext() == null ? "" : " " + e.getContext()),
                    mark == null ? 0 : offset(mark));
        } catch (YAMLException e) {
            throw new UnreadableSource("INVALID_JSON_DESCRIPTION", "the file is no YAML: " + e.getMessage(), 0);
        }
    }

    /** Returns the offset in UTF-16 units; a mark counts characters. */
    private int offset(Mark mark) {
        return isPlain ? mark.getIndex() : units[Math.min(mark.getIndex(), units.length - 1)];
    }

    private UnreadableSource wrong(String message, Node node) {
        return new UnreadableSource("INVALID_JSON_DESCRIPTION", message, offset(node.getStartMark()));
    }

    private Tree tree(Node node) throws UnreadableSource {
        if (++values > MAX_VALUES) {
            throw wrong("the aliases make more than " + MAX_VALUES + " values; write them out", node);
        } else if (!open.add(node)) {
            throw wrong("the value holds itself, by an alias", node);
        } else if (open.size() > MAX_DEPTH) {
            throw new UnreadableSource(
                    "TOO_DEEPLY_NESTED",
                    "the file is nested more than " + MAX_DEPTH + " levels deep",
                    offset(node.getStartMark()));
        }
        Tree tree = untagged(node);
        open.remove(node);
        String tag = node.getTag().getValue();
        return tag.startsWith("!") && tag.length() > 1 && !tag.startsWith("!!") ? called(tag.substring(1), tree) : tree;
    }

    /** Returns the long form of a short one: {@code !Sub x} is {@code {"Fn::Sub": "x"}}. */
    private static Tree called(String name, Tree argument) {
        String function = name.equals("Ref") || name.equals("Condition") ? name : "Fn::" + name;
        return new Members(argument.offset(), List.of(new Member(function, argument.offset(), argument)));
    }

    private Tree untagged(Node node) throws UnreadableSource {
        int offset = offset(node.getStartMark());
        if (node instanceof MappingNode mapping) {
            return new Members(offset, members(mapping));
        } else if (node instanceof SequenceNode sequence) {
            List<Tree> elements = new ArrayList<>();
            for (Node element : sequence.getValue()) {
                elements.add(tree(element));
            }
            return new Elements(offset, elements);
        } else if (node instanceof ScalarNode scalar) {
            return scalar(scalar, offset);
        }
        throw wrong("\"" + node.getNodeId() + "\" cannot stand here", node);
    }

    /** Returns the members, those that stand twice too; what a merge key brings follows, where the name is not there. */
    private List<Member> members(MappingNode mapping) throws UnreadableSource {
        List<Member> members = new ArrayList<>();
        Map<String, Member> merged = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (NodeTuple member : mapping.getValue()) {
            if (!(member.getKeyNode() instanceof ScalarNode key)) {
                throw wrong("the name of a member must be a text", member.getKeyNode());
            } else if (key.getTag().equals(Tag.MERGE)) {
                merge(member.getValueNode(), merged);
            } else {
                names.add(key.getValue());
                members.add(new Member(key.getValue(), offset(key.getStartMark()), tree(member.getValueNode())));
            }
        }
        merged.values().stream()
                .filter(member -> !names.contains(member.name()))
                .forEach(members::add);
        return members;
    }

    private void merge(Node from, Map<String, Member> merged) throws UnreadableSource {
        if (from instanceof SequenceNode sequence) {
            for (Node each : sequence.getValue()) {
                merge(each, merged);
            }
        } else if (tree(from) instanceof Members object) {
            object.members().forEach(member -> merged.putIfAbsent(member.name(), member));
        } else {
            throw wrong("a merge key needs an object, or a list of objects", from);
        }
    }

    private Tree scalar(ScalarNode scalar, int offset) {
        Tag tag = scalar.getTag();
        String value = scalar.getValue();
        if (tag.equals(Tag.NULL)) {
            return new Literal(offset, "null");
        } else if (tag.equals(Tag.BOOL)) {
            return new Literal(offset, String.valueOf(TRUE.contains(value.toLowerCase(Locale.ROOT))));
        } else if (tag.equals(Tag.INT)) {
            return new Literal(offset, integer(value).toString());
        } else if (tag.equals(Tag.FLOAT) && isDecimal(value)) {
            return new Literal(offset, new BigDecimal(value.replace("_", "")).toString());
        }
        return new Text(offset, placed(scalar, offset));
    }

    private PlacedText placed(ScalarNode scalar, int offset) {
        ScalarStyle style = scalar.getScalarStyle();
        if (style == ScalarStyle.DOUBLE_QUOTED) {
            return QuotedText.escaped(text, scalar.getValue(), text.indexOf('"', offset));
        } else if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            return QuotedText.literal(text, scalar.getValue(), lineBehind(offset));
        }
        return QuotedText.literal(text, scalar.getValue(), offset);
    }

    private int lineBehind(int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static BigInteger integer(String text) {
        String digits = text.replace("_", "");
        boolean isNegative = digits.startsWith("-");
        digits = isNegative || digits.startsWith("+") ? digits.substring(1) : digits;
        BigInteger value = BigInteger.ZERO;
        if (digits.startsWith("0b")) {
            value = new BigInteger(digits.substring(2), 2);
        } else if (digits.startsWith("0x")) {
            value = new BigInteger(digits.substring(2), 16);
        } else if (digits.contains(":")) {
            for (String part : digits.split(":")) {
                value = value.multiply(BigInteger.valueOf(60)).add(new BigInteger(part));
            }
        } else {
            value = new BigInteger(digits, digits.startsWith("0") ? 8 : 10);
        }
        return isNegative ? value.negate() : value;
    }

    /** JSON has no infinity; a time with a fraction is taken as it is written. */
    private static boolean isDecimal(String text) {
        return text.matches("[-+]?[0-9_]*\\.?[0-9_]*([eE][-+]?[0-9]+)?") && text.matches(".*[0-9].*");
    }
}
