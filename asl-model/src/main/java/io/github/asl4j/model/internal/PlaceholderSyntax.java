package io.github.asl4j.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text that stands for a value which is only known when the definition is deployed: {@code <NAME>} as in AWS's samples
 * and {@code ${Name}} as in CloudFormation.
 *
 * <p>{@code <NAME>} in capitals counts anywhere in a string. In other spellings it only counts as the whole string or a
 * whole segment between colons, because a message may hold {@code <b>} and a condition {@code a <> b}.
 */
public final class PlaceholderSyntax {

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

    /** A placeholder with its place in the text. */
    private record Found(Placeholder placeholder, int offset) {}

    /** Returns whether a text holds any. */
    public static boolean isIn(String text) {
        return find(text, 0, false) != null;
    }

    /** Returns all in a text, in their order. */
    public static List<Placeholder> of(String text) {
        Found found = find(text, 0, false);
        if (found == null) {
            return List.of();
        }
        List<Placeholder> all = new ArrayList<>();
        while (found != null) {
            all.add(found.placeholder);
            found = find(text, end(found), false);
        }
        return all;
    }

    /** Returns a text with the placeholders replaced that have a value; the others stay. */
    public static String bind(String text, Map<String, String> values) {
        return replace(text, false, values);
    }

    /** Returns a text with each {@code ${Name}} replaced that has a value, wherever it stands; the others stay. */
    public static String substitute(String text, Map<String, String> values) {
        return replace(text, true, values);
    }

    private static String replace(String text, boolean substitutionsOnly, Map<String, String> values) {
        Found found = find(text, 0, substitutionsOnly);
        if (found == null) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        while (found != null) {
            replaced.append(text, from, found.offset)
                    .append(values.getOrDefault(found.placeholder.name(), found.placeholder.text()));
            from = end(found);
            found = find(text, from, substitutionsOnly);
        }
        return replaced.append(text, from, text.length()).toString();
    }

    /** Returns the {@code ${Name}} that begins at {@code offset} of a text. */
    public static Optional<Placeholder> substitutionAt(String text, int offset) {
        return offset < 0 ? Optional.empty() : Optional.ofNullable(substitution(text, offset));
    }

    private static int end(Found found) {
        return found.offset + found.placeholder.text().length();
    }

    private static @Nullable Found find(String text, int from, boolean substitutionsOnly) {
        // Most texts hold none. Behind the first one this is not asked again: it would look through all the rest each
        // time.
        if (from == 0 && text.indexOf('<') < 0 && text.indexOf("${") < 0) {
            return null;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$' || c == '<' && !substitutionsOnly) {
                Placeholder placeholder = c == '$' ? substitution(text, i) : bracketed(text, i);
                if (placeholder != null) {
                    return new Found(placeholder, i);
                }
            }
        }
        return null;
    }

    /** Words of letters, digits and underscores, joined by {@code ::}, a dot, a comma or a hyphen; a letter first. */
    private static @Nullable Placeholder substitution(String text, int offset) {
        if (!text.startsWith("${", offset)) {
            return null;
        }
        int from = offset + 2;
        if (from == text.length() || !isLetter(text.charAt(from))) {
            return null;
        }
        int to = wordEnd(text, from);
        while (to < text.length() && text.charAt(to) != '}') {
            int joint = text.startsWith("::", to) ? 2 : isJoint(text.charAt(to)) ? 1 : 0;
            int next = wordEnd(text, to + joint);
            if (joint == 0 || next == to + joint) {
                return null;
            }
            to = next;
        }
        return to == text.length() ? null : new Placeholder(text.substring(from, to), text.substring(offset, to + 1));
    }

    private static @Nullable Placeholder bracketed(String text, int offset) {
        int from = offset + 1;
        int to = from;
        boolean isCapital = true;
        while (to < text.length() && (isWordPart(text.charAt(to)) || text.charAt(to) == '-')) {
            isCapital &= text.charAt(to) < 'a' || text.charAt(to) > 'z';
            to++;
        }
        if (to == from || to == text.length() || text.charAt(to) != '>' || !isLetter(text.charAt(from))) {
            return null;
        }
        boolean isSegment = (offset == 0 || text.charAt(offset - 1) == ':')
                && (to + 1 == text.length() || text.charAt(to + 1) == ':');
        return isCapital || isSegment
                ? new Placeholder(text.substring(from, to), text.substring(offset, to + 1))
                : null;
    }

    private static int wordEnd(String text, int from) {
        int to = from;
        while (to < text.length() && isWordPart(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isWordPart(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '_';
    }

    private static boolean isJoint(char c) {
        return c == '.' || c == ',' || c == '-';
    }
}
