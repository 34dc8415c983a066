package io.github.asl4j.validate.internal;

import io.github.asl4j.model.internal.Positions.Position;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule found. */
public final class Finding {

    private final boolean isError;
    private final String code;
    private final Place place;
    private final String message;
    private @Nullable String suggestion;

    Finding(boolean isError, String code, Place place, String message) {
        this.isError = isError;
        this.code = code;
        this.place = place;
        this.message = message;
    }

    /** Adds the text that should stand there. */
    public void suggest(String text) {
        suggestion = text;
    }

    /** Returns whether it is more than a warning. */
    public boolean isError() {
        return isError;
    }

    /** Returns the code of the rule. */
    public String code() {
        return code;
    }

    /** Returns the JSON Pointer of the value. */
    public String pointer() {
        return place.pointer();
    }

    /** Returns the position, where it is not that of the value. */
    public Optional<Position> position() {
        return Optional.ofNullable(place.position());
    }

    /** Returns what is wrong. */
    public String message() {
        return message;
    }

    /** Returns the text that should stand there. */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }
}
