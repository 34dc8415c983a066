package io.github.asl4j.validate.internal;

import io.github.asl4j.model.internal.Positions.Position;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule found. */
public final class Finding {

    private final boolean isError;
    private final String code;
    private final Place place;
    private final String message;
    private @Nullable String suggestion;
    private String serviceCode;
    private String serviceMessage;
    private @Nullable Place servicePlace;
    private @Nullable String serviceLocation;

    /**
     * The same as AWS words it.
     *
     * @param location in AWS's form; absent where it names no place
     */
    public record Service(String code, String message, Optional<String> location) {}

    Finding(boolean isError, Rule rule, Place place, String message) {
        this.isError = isError;
        this.code = rule.code();
        this.place = place;
        this.message = message;
        this.serviceCode = rule.serviceCode();
        this.serviceMessage = message;
        this.servicePlace = place;
    }

    /** Says it in the words of AWS, at a place that may be another than ours. */
    public Finding inService(Place where, String words, Object... arguments) {
        servicePlace = where;
        serviceMessage = String.format(Locale.ROOT, words, arguments);
        return this;
    }

    /** Says it in the words of AWS, at a location that is no place. */
    public Finding inService(@Nullable String location, String words, Object... arguments) {
        servicePlace = null;
        serviceLocation = location;
        serviceMessage = String.format(Locale.ROOT, words, arguments);
        return this;
    }

    /** Says that AWS counts it together with another one. */
    public Finding notInService() {
        serviceCode = "";
        return this;
    }

    /** Returns the same as AWS words it. */
    public Optional<Service> service() {
        return serviceCode.isEmpty()
                ? Optional.empty()
                : Optional.of(new Service(
                        serviceCode,
                        serviceMessage,
                        Optional.ofNullable(servicePlace == null ? serviceLocation : servicePlace.location())));
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

    /** Returns about how many characters the JSON Pointer has, without spelling it out. */
    public int pointerLength() {
        return place.length();
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
