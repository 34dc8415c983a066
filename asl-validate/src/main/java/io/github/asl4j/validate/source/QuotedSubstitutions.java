package io.github.asl4j.validate.source;

import io.github.asl4j.model.internal.PlaceholderSyntax;
import java.util.Optional;

/**
 * Makes JSON of a text that is none yet, because tools replace {@code ${..}} in it before it is deployed: one that stands for
 * a whole value is put into quotes, and the quotes inside one are taken out.
 */
final class QuotedSubstitutions {

    private static final String UNKNOWN = "${substitution}";

    /** No substitution is longer; a search to the end of a line of a megabyte would be made again and again. */
    private static final int MAX_LENGTH = 1_000;

    private final String text;
    private final PlacedText.Builder json = new PlacedText.Builder();
    private boolean isChanged;

    private QuotedSubstitutions(String text) {
        this.text = text;
    }

    /** Returns the text as JSON; empty if there is nothing to change. */
    static Optional<PlacedText> of(String text) {
        QuotedSubstitutions substitutions = new QuotedSubstitutions(text);
        substitutions.read();
        return substitutions.isChanged ? Optional.of(substitutions.json.build(text.length())) : Optional.empty();
    }

    private void read() {
        boolean isString = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '$' && text.startsWith("${", at)) {
                int end = end(at + 2);
                if (end > 0) {
                    add(at, end, isString);
                    at = end;
                    continue;
                }
            }
            json.add(c, at);
            if (isString && c == '\\' && at + 1 < text.length()) {
                json.add(text.charAt(++at), at);
            } else if (c == '"') {
                isString = !isString;
            }
            at++;
        }
    }

    /** Returns the offset behind the bracket that closes the one before an offset, in the same line; 0 if there is none. */
    private int end(int from) {
        int depth = 1;
        int last = Math.min(text.length(), from + MAX_LENGTH);
        for (int at = from; at < last && text.charAt(at) != '\n'; at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return 0;
    }

    private void add(int from, int to, boolean isString) {
        String written = text.substring(from, to);
        boolean isName = PlaceholderSyntax.substitutionAt(written, 0)
                .filter(name -> name.text().equals(written))
                .isPresent();
        if (isString && written.indexOf('"') < 0) {
            json.addRun(written, from);
            return;
        }
        isChanged = true;
        String name = isName ? written : UNKNOWN;
        json.add(isString ? name : "\"" + name + "\"", from);
    }
}
