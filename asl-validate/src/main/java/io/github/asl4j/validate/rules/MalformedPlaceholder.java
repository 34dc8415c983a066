package io.github.asl4j.validate.rules;

import io.github.asl4j.model.internal.PlaceholderSyntax.Placeholder;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A placeholder is {@code <NAME>}, with one bracket on each side, each turned inwards. */
public final class MalformedPlaceholder implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final String NAME = "(?<name>[A-Za-z][A-Za-z0-9_-]*)";

    private static final Pattern ALWAYS_WRONG = Pattern.compile("<" + NAME + "<|>" + NAME.replace("name", "n2") + ">|<<"
            + NAME.replace("name", "n3") + ">|<" + NAME.replace("name", "n4") + ">>");

    private static final Pattern HALF = Pattern.compile("<" + NAME + "|" + NAME.replace("name", "n2") + ">");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        Set<String> wellFormed = PlaceholderUses.in(definition).keySet().stream()
                .filter(placeholder -> !placeholder.isSubstitution())
                .map(Placeholder::name)
                .collect(Collectors.toSet());
        definition.texts().stream()
                .filter(text -> !text.isName()
                        && (text.value().indexOf('<') >= 0 || text.value().indexOf('>') >= 0))
                .forEach(text -> {
                    String corrected = corrected(text.value(), wellFormed);
                    if (!corrected.equals(text.value())) {
                        diagnostics
                                .error(
                                        text.place(),
                                        "\"%s\" has a malformed placeholder; write \"%s\"",
                                        text.value(),
                                        corrected)
                                .suggest(corrected);
                    }
                });
    }

    /** Returns the text with a malformed placeholder mended that is all of it, or a whole segment of an ARN. */
    private static String corrected(String text, Set<String> wellFormed) {
        if (!text.startsWith("arn:")) {
            return correctedSegment(text, wellFormed);
        }
        return Arrays.stream(text.split(":", -1))
                .map(segment -> correctedSegment(segment, wellFormed))
                .collect(Collectors.joining(":"));
    }

    private static String correctedSegment(String segment, Set<String> wellFormed) {
        Matcher wrong = ALWAYS_WRONG.matcher(segment);
        if (wrong.matches()) {
            return "<" + segment.replaceAll("[<>]", "") + ">";
        }
        String name = segment.replaceAll("[<>]", "");
        return HALF.matcher(segment).matches() && wellFormed.contains(name) ? "<" + name + ">" : segment;
    }
}
