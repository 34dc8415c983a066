package io.github.asl4j.validate.internal.flow;

import io.github.asl4j.model.Path.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of a value before a machine runs. Whatever is not certain is {@link Any}. */
public sealed interface Shape {

    /** A value of which nothing is known. */
    Shape ANY = new Any();

    /** A string of which nothing else is known. */
    Shape STRING = new Scalar(Kind.STRING, Double.NaN, Double.NaN, "");

    /** The kinds of values that have no parts. */
    enum Kind {
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** Returns the noun for messages. */
        public String text() {
            return text;
        }
    }

    /** Nothing is known. */
    record Any() implements Shape {}

    /**
     * A value without parts.
     *
     * @param least of a number, the least it can be; NaN if not known
     * @param most of a number, the most it can be
     * @param literal the only text it can be, as JSON; empty if it may be several
     */
    record Scalar(Kind kind, double least, double most, String literal) implements Shape {}

    /**
     * An object.
     *
     * @param isClosed whether it has no other members
     * @param origin where it comes from, for messages; may be empty
     * @param depth how many levels it has, itself included
     */
    record Members(Map<String, Shape> members, boolean isClosed, String origin, int depth) implements Shape {

        /** An object of more members is only known to be an object: what is certain must stay cheap. */
        private static final int MOST_MEMBERS = 100;

        static Shape of(Map<String, Shape> members, boolean isClosed, String origin) {
            if (members.size() > MOST_MEMBERS) {
                return new Members(Map.of(), false, "", 1);
            }
            int deepest = 0;
            for (Shape member : members.values()) {
                deepest = Math.max(deepest, member.depth());
            }
            return new Members(members, isClosed, origin, deepest + 1);
        }

        /** Where two objects come from makes no difference to what they are. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Members object && isClosed == object.isClosed && members.equals(object.members);
        }

        @Override
        public int hashCode() {
            return members.hashCode();
        }
    }

    /** An array whose elements all have one shape. */
    record Elements(Shape element) implements Shape {

        @Override
        public int depth() {
            return element.depth() + 1;
        }
    }

    /**
     * No value: a path leads to nothing.
     *
     * @param why for messages
     */
    record Nothing(String why) implements Shape {}

    /** Returns how many levels of objects and arrays it has. */
    default int depth() {
        return 0;
    }

    /** Returns an object with exactly these members. */
    static Shape closed(String origin, Map<String, Shape> members) {
        return Members.of(members, true, origin);
    }

    /** Returns what a value can be that is either of two. */
    default Shape join(Shape other) {
        if (equals(other)) {
            return this;
        } else if (this instanceof Nothing) {
            return other;
        } else if (other instanceof Nothing) {
            return this;
        } else if (this instanceof Members a && other instanceof Members b) {
            return join(a, b);
        } else if (this instanceof Elements a && other instanceof Elements b) {
            return new Elements(a.element().join(b.element()));
        } else if (this instanceof Scalar a && other instanceof Scalar b && a.kind() == b.kind()) {
            return new Scalar(
                    a.kind(),
                    Math.min(a.least(), b.least()),
                    Math.max(a.most(), b.most()),
                    a.literal().equals(b.literal()) ? a.literal() : "");
        }
        return ANY;
    }

    private static Shape join(Members a, Members b) {
        Map<String, Shape> members = new LinkedHashMap<>();
        a.members().forEach((name, shape) -> members.put(name, shape.join(b.member(name))));
        b.members().forEach((name, shape) -> members.computeIfAbsent(name, key -> shape.join(a.member(name))));
        return Members.of(members, a.isClosed() && b.isClosed(), a.origin().equals(b.origin()) ? a.origin() : "");
    }

    /** Returns what a path of members and indices leads to. */
    default Shape at(List<Step> steps) {
        Shape at = this;
        for (Step step : steps) {
            at = at.at(step);
        }
        return at;
    }

    private Shape at(Step step) {
        if (step instanceof Step.Member member) {
            return member(member.name());
        } else if (this instanceof Elements array) {
            return array.element();
        } else if (this instanceof Members || this instanceof Scalar) {
            return new Nothing("no array is there");
        }
        return this;
    }

    /** Returns what a member is. */
    default Shape member(String name) {
        if (this instanceof Members object) {
            Shape known = object.members().get(name);
            if (known != null) {
                return known;
            }
            return object.isClosed() ? new Nothing(has(object)) : ANY;
        } else if (this instanceof Scalar scalar) {
            return new Nothing(scalar.kind().text() + " is there");
        } else if (this instanceof Elements) {
            return new Nothing("an array is there");
        }
        return this;
    }

    private static String has(Members object) {
        return (object.origin().isEmpty() ? "the object there" : object.origin())
                + (object.members().isEmpty()
                        ? " has no members"
                        : " has only " + object.members().keySet());
    }

    /** Returns this value with another one put in at a path, as {@code "ResultPath"} does. */
    default Shape with(List<Step> steps, Shape value) {
        if (steps.isEmpty()) {
            return value;
        }
        if (!(steps.get(0) instanceof Step.Member member)) {
            return ANY;
        }
        Shape inner = this instanceof Members || this instanceof Any ? member(member.name()) : ANY;
        Shape changed = inner instanceof Nothing
                ? closed("", Map.of()).with(steps.subList(1, steps.size()), value)
                : inner.with(steps.subList(1, steps.size()), value);
        Map<String, Shape> members =
                this instanceof Members object ? new LinkedHashMap<>(object.members()) : new LinkedHashMap<>();
        members.put(member.name(), changed);
        // Where something comes from is no longer true of an object to which something was added.
        return Members.of(members, this instanceof Members object && object.isClosed(), "");
    }

    /** Returns whether there is no value. */
    default boolean isNothing() {
        return this instanceof Nothing;
    }

    /** Returns this shape down to a depth; what is below it is not known. */
    default Shape upTo(int depth) {
        if (depth() <= depth) {
            return this;
        } else if (depth == 0) {
            return ANY;
        } else if (this instanceof Members object) {
            Map<String, Shape> members = new LinkedHashMap<>();
            object.members().forEach((name, shape) -> members.put(name, shape.upTo(depth - 1)));
            return Members.of(members, object.isClosed(), object.origin());
        } else if (this instanceof Elements array) {
            return new Elements(array.element().upTo(depth - 1));
        }
        return this;
    }
}
