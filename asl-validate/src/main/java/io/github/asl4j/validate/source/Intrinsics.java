package io.github.asl4j.validate.source;

import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.model.internal.PlaceholderSyntax.Placeholder;
import io.github.asl4j.validate.source.Tree.Elements;
import io.github.asl4j.validate.source.Tree.Member;
import io.github.asl4j.validate.source.Tree.Members;
import io.github.asl4j.validate.source.Tree.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What CloudFormation computes when it deploys. Its values are not known: each becomes a <code>${Name}</code>, which the
 * validator takes for a value that will be there.
 */
final class Intrinsics {

    private static final String NO_VALUE = "AWS::NoValue";

    private final Set<String> names;

    Intrinsics(Set<String> declared) {
        names = new HashSet<>(declared);
    }

    /** Returns the names that have values: those declared, and those that stand for what is computed. */
    Set<String> names() {
        return names;
    }

    private static boolean isCall(Tree tree) {
        return tree instanceof Members object
                && object.members().size() == 1
                && (object.members().get(0).name().startsWith("Fn::")
                        || object.members().get(0).name().equals("Ref"));
    }

    /** Returns a tree with a text in place of every call. */
    Tree resolved(Tree tree) {
        if (isCall(tree)) {
            return text(tree).<Tree>map(text -> new Text(tree.offset(), text)).orElseGet(() -> unknown(tree));
        } else if (tree instanceof Members object) {
            List<Member> members = new ArrayList<>();
            for (Member member : object.members()) {
                if (!isNoValue(member.value())) {
                    members.add(new Member(member.name(), member.offset(), resolved(member.value())));
                }
            }
            return new Members(object.offset(), members);
        } else if (tree instanceof Elements array) {
            return new Elements(
                    array.offset(),
                    array.elements().stream()
                            .filter(element -> !isNoValue(element))
                            .map(this::resolved)
                            .toList());
        }
        return tree;
    }

    private static boolean isNoValue(Tree tree) {
        return isCall(tree)
                && tree.member("Ref")
                        .flatMap(Tree::string)
                        .filter(NO_VALUE::equals)
                        .isPresent();
    }

    /** Returns a text, or what puts one together; empty if nothing of it is known. */
    Optional<PlacedText> text(Tree tree) {
        if (tree instanceof Text string) {
            return Optional.of(string.text());
        } else if (!isCall(tree)) {
            return Optional.empty();
        }
        Member call = ((Members) tree).members().get(0);
        return switch (call.name()) {
            case "Fn::Sub" -> substituted(call.value());
            case "Fn::Join" -> joined(call.value());
            case "Fn::ToJsonString" -> Optional.of(PlacedText.json(resolved(call.value())));
            default -> Optional.empty();
        };
    }

    private Optional<PlacedText> substituted(Tree argument) {
        Tree template = argument instanceof Elements list && !list.elements().isEmpty()
                ? list.elements().get(0)
                : argument;
        if (!(template instanceof Text string)) {
            return Optional.empty();
        }
        PlacedText text = string.text();
        // What is escaped is meant to stay as it is.
        PlaceholderSyntax.of(text.text().replace("${!", "${")).stream()
                .filter(Placeholder::isSubstitution)
                .forEach(placeholder -> names.add(placeholder.name()));
        PlacedText.Builder unescaped = new PlacedText.Builder();
        for (int i = 0; i < text.text().length(); i++) {
            boolean isEscape = text.text().startsWith("${!", i - 2) && i >= 2;
            if (!isEscape) {
                unescaped.add(text.text().charAt(i), text.offset(i));
            }
        }
        return Optional.of(unescaped.build(text.offset(text.text().length())));
    }

    private Optional<PlacedText> joined(Tree argument) {
        if (!(argument instanceof Elements arguments)
                || arguments.elements().size() != 2
                || !(arguments.elements().get(0) instanceof Text separator)
                || !(arguments.elements().get(1) instanceof Elements parts)) {
            return Optional.empty();
        }
        List<PlacedText> texts = new ArrayList<>();
        for (Tree part : parts.elements()) {
            texts.add(text(part).orElseGet(() -> unknown(part).text()));
        }
        return Optional.of(PlacedText.joined(texts, separator.text(), argument.offset()));
    }

    /** Returns what stands for a value that nobody knows yet. */
    private Text unknown(Tree tree) {
        String name = "substitution";
        if (isCall(tree)) {
            Member call = ((Members) tree).members().get(0);
            String written = call.value().string().orElse(call.name().replace("Fn::", ""));
            name = PlaceholderSyntax.substitutionAt("${" + written + "}", 0)
                    .map(Placeholder::name)
                    .orElse(name);
        }
        names.add(name);
        return new Text(
                tree.offset(),
                new PlacedText.Builder().add("${" + name + "}", tree.offset()).build(tree.offset()));
    }
}
