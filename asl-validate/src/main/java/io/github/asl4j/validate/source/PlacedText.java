package io.github.asl4j.validate.source;

import io.github.asl4j.model.internal.Positions.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text made of parts of a file, that knows for each of its characters where it comes from. */
final class PlacedText {

    private final String text;

    /** The offset in the file of each character, and of the end. */
    private final int[] offsets;

    private PlacedText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    String text() {
        return text;
    }

    int offset(int index) {
        return offsets[Math.min(index, offsets.length - 1)];
    }

    /** Returns the offsets in the file of positions in this text. */
    List<Integer> offsets(List<Position> positions) {
        Lines lines = new Lines(text);
        return positions.stream()
                .map(position -> offset(lines.offset(position)))
                .toList();
    }

    /** Puts texts together. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] offsets = new int[256];

        /** Adds characters that stand in the file one after the other. */
        Builder addRun(CharSequence characters, int offset) {
            for (int i = 0; i < characters.length(); i++) {
                add(characters.charAt(i), offset + i);
            }
            return this;
        }

        /** Adds characters that stand for something at one place. */
        Builder add(CharSequence characters, int offset) {
            for (int i = 0; i < characters.length(); i++) {
                add(characters.charAt(i), offset);
            }
            return this;
        }

        Builder add(char character, int offset) {
            if (text.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            }
            offsets[text.length()] = offset;
            text.append(character);
            return this;
        }

        Builder add(PlacedText other) {
            for (int i = 0; i < other.text.length(); i++) {
                add(other.text.charAt(i), other.offsets[i]);
            }
            return this;
        }

        PlacedText build(int end) {
            int[] all = Arrays.copyOf(offsets, text.length() + 1);
            all[text.length()] = end;
            return new PlacedText(text.toString(), all);
        }
    }

    /** Returns a tree as JSON text. */
    static PlacedText json(Tree tree) {
        Builder builder = new Builder();
        write(tree, builder);
        return builder.build(tree.offset());
    }

    private static void write(Tree tree, Builder json) {
        if (tree instanceof Tree.Members object) {
            json.add('{', object.offset());
            String separator = "";
            for (Tree.Member member : object.members()) {
                json.add(separator, member.offset());
                quote(plain(member.name(), member.offset()), member.offset(), json);
                json.add(':', member.offset());
                write(member.value(), json);
                separator = ",";
            }
            json.add('}', object.offset());
        } else if (tree instanceof Tree.Elements array) {
            json.add('[', array.offset());
            String separator = "";
            for (Tree element : array.elements()) {
                json.add(separator, element.offset());
                write(element, json);
                separator = ",";
            }
            json.add(']', array.offset());
        } else if (tree instanceof Tree.Text string) {
            quote(string.text(), string.offset(), json);
        } else if (tree instanceof Tree.Literal literal) {
            json.add(literal.json(), literal.offset());
        }
    }

    private static PlacedText plain(String text, int offset) {
        return new Builder().add(text, offset).build(offset);
    }

    private static void quote(PlacedText string, int offset, Builder json) {
        json.add('"', offset);
        for (int i = 0; i < string.text.length(); i++) {
            char c = string.text.charAt(i);
            int place = string.offsets[i];
            if (c == '"' || c == '\\') {
                json.add('\\', place).add(c, place);
            } else if (c < ' ') {
                json.add(String.format("\\u%04x", (int) c), place);
            } else {
                json.add(c, place);
            }
        }
        json.add('"', offset);
    }

    /** Returns parts one after the other. */
    static PlacedText joined(List<PlacedText> parts, PlacedText separator, int end) {
        Builder builder = new Builder();
        List<PlacedText> all = new ArrayList<>(parts);
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                builder.add(separator);
            }
            builder.add(all.get(i));
        }
        return builder.build(end);
    }
}
