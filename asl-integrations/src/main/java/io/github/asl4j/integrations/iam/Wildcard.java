package io.github.asl4j.integrations.iam;

import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.model.internal.PlaceholderSyntax.Placeholder;
import java.util.Locale;

/** The patterns of IAM: {@code *} is any text, {@code ?} any character. A placeholder may be anything. */
final class Wildcard {

    private static final char ANY = '\uE000';
    private static final char ONE = '\uE001';
    private static final char PLACEHOLDER = '\uE002';

    private Wildcard() {}

    /** Returns whether everything that one pattern matches is matched by another; of actions, in any case. */
    static boolean coversAction(String wide, String narrow) {
        return covers(wide.toLowerCase(Locale.ROOT), narrow.toLowerCase(Locale.ROOT), false);
    }

    /**
     * Returns whether every ARN that one pattern matches is matched by another. With placeholders in them, whether that can
     * be so.
     */
    static boolean coversResource(String wide, String narrow) {
        return covers(wide, narrow, true);
    }

    /** As {@link #coversResource}; placeholders only match themselves. */
    static boolean coversExactly(String wide, String narrow) {
        return covers(wide, narrow, false);
    }

    private static boolean covers(String wide, String narrow, boolean hasPlaceholders) {
        String outer = tokens(wide, hasPlaceholders);
        String inner = tokens(narrow, hasPlaceholders);
        boolean[] matched = new boolean[inner.length() + 1];
        matched[0] = true;
        openPlaceholders(inner, matched);
        for (int i = 0; i < outer.length(); i++) {
            char token = outer.charAt(i);
            boolean[] next = new boolean[inner.length() + 1];
            for (int j = 0; j <= inner.length(); j++) {
                boolean isBehindPlaceholder = j > 0 && inner.charAt(j - 1) == PLACEHOLDER;
                next[j] = (token == ANY || token == PLACEHOLDER) && matched[j]
                        || j > 0 && next[j - 1] && (isBehindPlaceholder || consumes(token, inner.charAt(j - 1)))
                        || j > 0 && matched[j - 1] && isOne(token, inner.charAt(j - 1))
                        || isBehindPlaceholder && matched[j];
            }
            matched = next;
        }
        return matched[inner.length()];
    }

    /** A placeholder may be empty before anything is matched. */
    private static void openPlaceholders(String inner, boolean[] matched) {
        for (int j = 1; j <= inner.length() && inner.charAt(j - 1) == PLACEHOLDER; j++) {
            matched[j] = true;
        }
    }

    /** Returns whether a token goes on over another. */
    private static boolean consumes(char token, char other) {
        return token == ANY || token == PLACEHOLDER && other != ANY;
    }

    private static boolean isOne(char token, char other) {
        return token == other && token != ANY || token == ONE && other != ANY;
    }

    private static String tokens(String pattern, boolean hasPlaceholders) {
        String text = pattern;
        if (hasPlaceholders) {
            for (Placeholder placeholder : PlaceholderSyntax.of(pattern)) {
                text = text.replace(placeholder.text(), String.valueOf(PLACEHOLDER));
            }
        }
        return text.replace('*', ANY).replace('?', ONE);
    }
}
