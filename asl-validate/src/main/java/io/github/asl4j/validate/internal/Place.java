package io.github.asl4j.validate.internal;

import io.github.asl4j.model.internal.Positions.Position;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way from the root to a value. The JSON Pointer is only spelled out where there is something to report. */
public final class Place {

    static final Place ROOT = new Place(null, "", null);

    private final @Nullable Place parent;
    private final String token;
    private final @Nullable Position position;

    private Place(@Nullable Place parent, String token, @Nullable Position position) {
        this.parent = parent;
        this.token = token;
        this.position = position;
    }

    /** Returns the place of a member. */
    public Place child(String name) {
        return new Place(this, name, null);
    }

    /** Returns the place of an element. */
    public Place child(int index) {
        return child(Integer.toString(index));
    }

    /** Returns the same place with a position of its own, where the text has more than its value there. */
    Place at(Position itsPosition) {
        return new Place(parent, token, itsPosition);
    }

    @Nullable
    Position position() {
        return position;
    }

    /** Returns the name of the member, or the index. */
    public String token() {
        return token;
    }

    String pointer() {
        Deque<String> tokens = new ArrayDeque<>();
        for (Place at = this; at.parent != null; at = at.parent) {
            tokens.push(at.token.replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder pointer = new StringBuilder();
        tokens.forEach(token -> pointer.append('/').append(token));
        return pointer.toString();
    }
}
