package io.github.asl4j.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines, measured without a font: every width is at least that of the common sans-serif fonts, so that nothing is
 * cut where a picture is shown.
 *
 * @param size the size of the font in pixels
 */
record Label(List<String> lines, int size) {

    private static final double LINE = 1.3;

    private static final String NARROW = "iljtfI.,:;'|!()[]{}`\"/\\-* ";

    private static final String WIDE = "mwMW@%";

    /** Returns a text in lines of at most so many characters, parted between words where it has some. */
    static Label of(String text, int size, int characters) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip().replaceAll("[\\p{Cc}\\s]+", " ");
        while (rest.codePointCount(0, rest.length()) > characters) {
            int end = rest.offsetByCodePoints(0, characters);
            int cut = Math.max(rest.lastIndexOf(' ', end), lastBreak(rest, end));
            cut = cut > end / 3 ? cut : end;
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return new Label(List.copyOf(lines), size);
    }

    /** Returns the place behind the last sign at which a name can be parted; 0 if there is none. */
    private static int lastBreak(String text, int end) {
        for (int at = end; at > 0; at--) {
            if ("-_.:/,&|".indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return 0;
    }

    int width() {
        return lines.stream().mapToInt(line -> width(line, size)).max().orElse(0);
    }

    int height() {
        return (int) Math.ceil(lines.size() * size * LINE);
    }

    /** Returns where the base of a line is, from the upper edge. */
    double base(int line) {
        return line * size * LINE + size;
    }

    private static int width(String line, int size) {
        return (int) Math.ceil(line.codePoints().mapToDouble(Label::em).sum() * size);
    }

    private static double em(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 0.39;
        } else if (WIDE.indexOf(character) >= 0) {
            return 1.02;
        } else if (character < 0x80) {
            return Character.isUpperCase(character) ? 0.78 : 0.6;
        }
        return character < 0x250 ? 0.8 : 1.1;
    }
}
