package io.github.asl4j.integrations;

import io.github.asl4j.model.internal.NearestName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** The text of a {@code "Resource"}, piece by piece. */
final class ResourceText {

    private ResourceText() {}

    /**
     * Returns the offset behind the next separator that does not stand in a <code>${..}</code>; -1 if there is none, or
     * nowhere to look from.
     */
    static int after(char separator, String text, int from) {
        int depth = 0;
        for (int i = from; i >= 0 && i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '{') {
                depth++;
            } else if (character == '}') {
                depth--;
            } else if (character == separator && depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * Returns whether a text holds a placeholder, also one in a form that other tools have or that is misspelt: no resource
     * has any of these characters.
     */
    static boolean hasPlaceholder(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '{' || character == '}' || character == '<' || character == '>') {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an ARN holds a placeholder that may stand for more than its partition. */
    static boolean hasPlaceholderAfterPartition(String arn) {
        return hasPlaceholder(arn.substring(after(':', arn, "arn:".length())));
    }

    /** Returns a call without the pattern behind it, {@code sns:publish}. */
    static String withoutSuffix(String call) {
        int suffix = after('.', call, 0);
        return suffix < 0 ? call : call.substring(0, suffix - 1);
    }

    /** Returns the pattern that a call ends with, if it waits. */
    static Optional<IntegrationPattern> pattern(String call) {
        return Arrays.stream(IntegrationPattern.values())
                .filter(pattern -> pattern != IntegrationPattern.REQUEST_RESPONSE && call.endsWith(pattern.suffix()))
                .findFirst();
    }

    /** Returns the name that has the same letters. */
    static Optional<String> inAnotherCase(String name, Collection<String> names) {
        return names.stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /** Returns the name that was probably meant; as {@link NearestName}, but among hundreds of names a hundred times. */
    static Optional<String> nearest(String name, Collection<String> names) {
        int[] letters = new int[128];
        name.chars().forEach(letter -> letters[Character.toLowerCase(letter) & 127]++);
        return NearestName.of(
                name,
                names.stream()
                        .filter(candidate ->
                                shared(letters, candidate) >= Math.max(name.length(), candidate.length()) - 3)
                        .toList());
    }

    /** Returns how many letters of a name are among some, whatever their order; cheaper to find out than the edits. */
    private static int shared(int[] letters, String name) {
        int shared = 0;
        for (int i = 0; i < name.length(); i++) {
            if (letters[Character.toLowerCase(name.charAt(i)) & 127]-- > 0) {
                shared++;
            }
        }
        for (int i = 0; i < name.length(); i++) {
            letters[Character.toLowerCase(name.charAt(i)) & 127]++;
        }
        return shared;
    }
}
