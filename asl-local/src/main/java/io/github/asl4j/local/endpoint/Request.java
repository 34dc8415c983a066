package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The members of a request. Constraints that are not met are collected until {@link #check}. */
final class Request {

    private static final int SHOWN_CHARACTERS = 1_024;

    private final ObjectNode members;
    private final String path;
    private final List<String> violations;

    Request(ObjectNode members) {
        this(members, "", new ArrayList<>());
    }

    private Request(ObjectNode members, String path, List<String> violations) {
        this.members = members;
        this.path = path;
        this.violations = violations;
    }

    /** Returns a required text of 1 to {@code most} bytes; an empty one where a constraint is not met. */
    String required(String name, int most) {
        Optional<String> text = text(name, 1, most);
        if (text.isEmpty()) {
            isMissing(name);
        }
        return text.orElse("");
    }

    private void isMissing(String name) {
        violations.add("Value null at '" + path + name + "' failed to satisfy constraint: Member must not be null");
    }

    /** Returns a text of {@code least} to {@code most} bytes that matches. */
    Optional<String> matching(String name, int least, int most, Pattern pattern) {
        Optional<String> text = text(name, least, most);
        text.filter(value -> !pattern.matcher(value).matches())
                .ifPresent(value ->
                        violate(name, value, "Member must satisfy regular expression pattern: " + pattern.pattern()));
        return text;
    }

    /** Returns a text of {@code least} to {@code most} bytes. */
    Optional<String> text(String name, int least, int most) {
        JsonNode member = members.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return Optional.empty();
        } else if (!member.isTextual()) {
            throw new ApiException("SerializationException", "The member '" + name + "' is not a string");
        }
        String text = member.textValue();
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < least) {
            violate(name, text, "Member must have length greater than or equal to " + least);
        } else if (bytes > most) {
            violate(name, text, "Member must have length less than or equal to " + most);
        }
        return Optional.of(text);
    }

    /** Returns one of some words. */
    <E extends Enum<E>> Optional<E> oneOf(String name, List<E> words) {
        Optional<String> text = text(name, 0, Integer.MAX_VALUE);
        Optional<E> word = text.flatMap(
                value -> words.stream().filter(e -> e.name().equals(value)).findFirst());
        if (text.isPresent() && word.isEmpty()) {
            violate(name, text.get(), "Member must satisfy enum value set: " + words);
        }
        return word;
    }

    /** Returns a whole number from 0 to {@code most}. */
    int number(String name, int most, int absent) {
        return (int) wholeNumber(name, 0, most).orElse(absent);
    }

    /** Returns a whole number of a range. */
    OptionalLong wholeNumber(String name, long least, long most) {
        JsonNode member = members.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return OptionalLong.empty();
        } else if (!member.canConvertToLong() || !member.isNumber()) {
            throw new ApiException("SerializationException", "The member '" + name + "' is not a number");
        }
        long number = member.longValue();
        if (number > most) {
            violate(name, String.valueOf(number), "Member must have value less than or equal to " + most);
        } else if (number < least) {
            violate(name, String.valueOf(number), "Member must have value greater than or equal to " + least);
        }
        return OptionalLong.of(number);
    }

    /** Returns a percentage. */
    OptionalDouble percentage(String name) {
        JsonNode member = members.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return OptionalDouble.empty();
        } else if (!member.isNumber()) {
            throw new ApiException("SerializationException", "The member '" + name + "' is not a number");
        }
        double number = member.doubleValue();
        if (number > 100) {
            violate(name, member.asText(), "Member must have value less than or equal to 100");
        } else if (!(number >= 0)) {
            violate(name, member.asText(), "Member must have value greater than or equal to 0");
        }
        return OptionalDouble.of(number);
    }

    /**
     * Returns the objects of a list; what they violate, this violates.
     *
     * @param shown how a list of another size is written in the violation
     */
    List<Request> list(String name, int least, int most, Function<List<Request>, String> shown) {
        JsonNode member = members.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return List.of();
        } else if (!member.isArray()) {
            throw new ApiException("SerializationException", "The member '" + path + name + "' is not a list");
        }
        List<Request> items = new ArrayList<>();
        for (JsonNode item : member) {
            if (!(item instanceof ObjectNode object)) {
                throw new ApiException(
                        "SerializationException", "The member '" + path + name + "' is not a list of objects");
            }
            items.add(new Request(object, path + name + "." + (items.size() + 1) + ".member.", violations));
        }
        if (items.size() < least) {
            violate(name, shown.apply(items), "Member must have length greater than or equal to " + least);
        } else if (items.size() > most) {
            violate(name, shown.apply(items), "Member must have length less than or equal to " + most);
        }
        return items;
    }

    /** Returns the texts of a list, each of {@code least} to {@code most} bytes. */
    List<String> texts(String name, int least, int most) {
        List<String> texts = new ArrayList<>();
        JsonNode list = members.path(name);
        if (!list.isArray() && has(name)) {
            throw new ApiException("SerializationException", "The member '" + path + name + "' is not a list");
        }
        for (JsonNode item : list) {
            ObjectNode one = members.objectNode();
            one.set("member", item);
            new Request(one, path + name + "." + (texts.size() + 1) + ".", violations)
                    .text("member", least, most)
                    .ifPresent(texts::add);
        }
        return texts;
    }

    /** Returns whether a member is there. */
    boolean has(String name) {
        return members.hasNonNull(name);
    }

    /** Counts a required member that is absent as a violation. */
    void require(String name) {
        if (!has(name)) {
            isMissing(name);
        }
    }

    /** Returns a flag. */
    boolean flag(String name, boolean absent) {
        return members.path(name).asBoolean(absent);
    }

    /**
     * Returns the members of an object in the request, which is checked on its own.
     *
     * @param known what it can have; a mock that asks for something else would not do what it says
     */
    Optional<Request> object(String name, List<String> known) {
        JsonNode member = members.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return Optional.empty();
        } else if (member instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(inner -> {
                if (!known.contains(inner)) {
                    throw new ApiException(
                            "ValidationException",
                            "'" + path + name + "' has no member '" + inner + "'; it can have " + known);
                }
            });
            return Optional.of(new Request(object, path + name + ".", new ArrayList<>()));
        }
        throw new ApiException("SerializationException", "The member '" + path + name + "' is not an object");
    }

    /** Returns the JSON of a member; missing if it is not there. */
    JsonNode json(String name) {
        return members.path(name);
    }

    private void violate(String name, String value, String constraint) {
        String shown = value.length() > SHOWN_CHARACTERS ? value.substring(0, SHOWN_CHARACTERS) + "..." : value;
        violations.add("Value '" + shown + "' at '" + path + name + "' failed to satisfy constraint: " + constraint);
    }

    /** Refuses the request if any constraint is not met. */
    void check() {
        if (!violations.isEmpty()) {
            throw new ApiException(
                    "ValidationException",
                    violations.size() + " validation error" + (violations.size() == 1 ? "" : "s") + " detected: "
                            + String.join("; ", violations));
        }
    }
}
