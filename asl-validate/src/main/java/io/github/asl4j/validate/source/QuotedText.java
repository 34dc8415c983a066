package io.github.asl4j.validate.source;

/** Finds where in a file the characters of a string stand whose value another reader has found already. */
final class QuotedText {

    private final String file;
    private final String value;
    private final PlacedText.Builder placed = new PlacedText.Builder();
    private int at;

    private QuotedText(String file, String value, int at) {
        this.file = file;
        this.value = value;
        this.at = at;
    }

    /**
     * Returns a string whose characters stand in the file as they are, but for white space between lines: in a block, plain,
     * or in single quotes.
     */
    static PlacedText literal(String file, String value, int from) {
        QuotedText text = new QuotedText(file, value, from);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isBlank(c)) {
                text.skipTo(c);
            }
            text.placed.add(c, Math.min(text.at, file.length()));
            if (!isBlank(c) || text.isBlankHere()) {
                text.at++;
            }
        }
        return text.placed.build(Math.min(text.at, file.length()));
    }

    /** Returns a string in double quotes, with escapes as those of JSON or YAML. */
    static PlacedText escaped(String file, String value, int quote) {
        QuotedText text = new QuotedText(file, value, quote + 1);
        int i = 0;
        while (i < value.length()) {
            i = text.addEscaped(i);
        }
        return text.placed.build(Math.min(text.at, file.length()));
    }

    /** Adds the next character, or two that are written as one, and returns the index of the one behind. */
    private int addEscaped(int index) {
        char c = value.charAt(index);
        boolean isWritten = at < file.length() && file.charAt(at) == '\\';
        if (isWritten && at + 1 < file.length() && isBreak(file.charAt(at + 1))) {
            at++;
            skipBlanks();
            return index;
        } else if (isWritten) {
            int length = escapeLength();
            boolean isPair = Character.isHighSurrogate(c) && length == 10 && index + 1 < value.length();
            placed.add(c, at);
            if (isPair) {
                placed.add(value.charAt(index + 1), at);
            }
            at += length;
            return isPair ? index + 2 : index + 1;
        } else if (isBlank(c)) {
            placed.add(c, Math.min(at, file.length()));
            boolean isLast = index + 1 == value.length() || !isBlank(value.charAt(index + 1));
            if (isLast) {
                skipBlanks();
            } else if (isBlankHere()) {
                at++;
            }
            return index + 1;
        } else if (isBlankHere()) {
            skipBlanks();
            return index;
        }
        placed.add(c, Math.min(at, file.length()));
        at++;
        return index + 1;
    }

    private int escapeLength() {
        return switch (at + 1 < file.length() ? file.charAt(at + 1) : ' ') {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private void skipTo(char c) {
        while (at < file.length() && file.charAt(at) != c) {
            at++;
        }
    }

    private void skipBlanks() {
        while (isBlankHere()) {
            at++;
        }
    }

    private boolean isBlankHere() {
        return at < file.length() && isBlank(file.charAt(at));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isBreak(c);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
