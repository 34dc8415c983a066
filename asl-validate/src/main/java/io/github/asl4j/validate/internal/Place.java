package io.github.asl4j.validate.internal;

import io.github.asl4j.model.internal.Positions.Position;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way from the root to a value. The JSON Pointer is only spelled out where there is something to report. */
public final class Place {

    static final Place ROOT = new Place(null, "", false, null);

    private final @Nullable Place parent;
    private final String token;
    private final boolean isIndex;
    private final @Nullable Position position;

    private Place(@Nullable Place parent, String token, boolean isIndex, @Nullable Position position) {
        this.parent = parent;
        this.token = token;
        this.isIndex = isIndex;
        this.position = position;
    }

    /** Returns the place of a member. */
    public Place child(String name) {
        return new Place(this, name, false, null);
    }

    /** Returns the place of an element. */
    public Place child(int index) {
        return new Place(this, Integer.toString(index), true, null);
    }

    /** Returns the same place with a position of its own, where the text has more than its value there. */
    Place at(Position itsPosition) {
        return new Place(parent, token, isIndex, itsPosition);
    }

    @Nullable
    Position position() {
        return position;
    }

    /** Returns the name of the member, or the index. */
    public String token() {
        return token;
    }

    /** Returns the place in the form of AWS, {@code /States/Check/Choices[0]/Next}. */
    String location() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place at = this; at.parent != null; at = at.parent) {
            steps.push(at.isIndex ? "[" + at.token + "]" : "/" + at.token);
        }
        return steps.isEmpty() ? "/" : String.join("", steps);
    }

    int length() {
        int length = 0;
        for (Place at = this; at.parent != null; at = at.parent) {
            length += 1 + at.token.length();
        }
        return length;
    }

    /** Returns the JSON Pointer. */
    public String pointer() {
        Deque<String> tokens = new ArrayDeque<>();
        for (Place at = this; at.parent != null; at = at.parent) {
            tokens.push(at.token.replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder pointer = new StringBuilder();
        tokens.forEach(token -> pointer.append('/').append(token));
        return pointer.toString();
    }
}
