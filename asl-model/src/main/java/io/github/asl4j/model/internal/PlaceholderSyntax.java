package io.github.asl4j.model.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that stands for a value which is only known when the definition is deployed: {@code <NAME>} as in AWS's samples
 * and {@code ${Name}} as in CloudFormation.
 *
 * <p>{@code <NAME>} in capitals counts anywhere in a string. In other spellings it only counts as the whole string or a
 * whole segment between colons, because a message may hold {@code <b>} and a condition {@code a <> b}.
 */
public final class PlaceholderSyntax {

    private static final String SUBSTITUTION =
            "\\$\\{(?<substitution>[A-Za-z][A-Za-z0-9_]*(?:(?:::|[.,-])[A-Za-z0-9_]++)*+)}";

    private static final Pattern SUBSTITUTIONS = Pattern.compile(SUBSTITUTION);

    private static final Pattern ANY = Pattern.compile(
            SUBSTITUTION + "|<(?<capitals>[A-Z][A-Z0-9_-]*)>" + "|(?<=^|:)<(?<segment>[A-Za-z][A-Za-z0-9_-]*)>(?=:|$)");

    private PlaceholderSyntax() {}

    /**
     * A placeholder in a text.
     *
     * @param name what stands between the brackets
     * @param text all of it, {@code <NAME>} or {@code ${Name}}
     */
    public record Placeholder(String name, String text) {

        /** Returns whether it is {@code ${Name}}. */
        public boolean isSubstitution() {
            return text.startsWith("$");
        }
    }

    /** Returns whether a text holds any. */
    public static boolean isIn(String text) {
        return (text.contains("${") || text.indexOf('<') >= 0)
                && ANY.matcher(text).find();
    }

    /** Returns all in a text, in their order. */
    public static List<Placeholder> of(String text) {
        return isIn(text)
                ? ANY.matcher(text)
                        .results()
                        .map(PlaceholderSyntax::placeholder)
                        .toList()
                : List.of();
    }

    /** Returns a text with the placeholders replaced that have a value; the others stay. */
    public static String bind(String text, Map<String, String> values) {
        return isIn(text) ? replace(ANY.matcher(text), PlaceholderSyntax::placeholder, values) : text;
    }

    /** Returns a text with each {@code ${Name}} replaced that has a value, wherever it stands; the others stay. */
    public static String substitute(String text, Map<String, String> values) {
        return replace(SUBSTITUTIONS.matcher(text), match -> new Placeholder(match.group(1), match.group()), values);
    }

    private static String replace(
            Matcher matcher, Function<MatchResult, Placeholder> placeholder, Map<String, String> values) {
        return matcher.replaceAll(match -> {
            Placeholder found = placeholder.apply(match);
            return Matcher.quoteReplacement(values.getOrDefault(found.name(), found.text()));
        });
    }

    /** Returns the {@code ${Name}} that begins at {@code offset} of a text. */
    public static Optional<Placeholder> substitutionAt(String text, int offset) {
        if (offset < 0 || offset > text.length()) {
            return Optional.empty();
        }
        Matcher match = SUBSTITUTIONS.matcher(text).region(offset, text.length());
        return match.lookingAt() ? Optional.of(new Placeholder(match.group(1), match.group())) : Optional.empty();
    }

    private static Placeholder placeholder(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return new Placeholder(match.group(group), match.group());
            }
        }
        throw new AssertionError(match.group());
    }
}
