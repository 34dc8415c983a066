package io.github.asl4j.validate.source;

import java.util.List;
import java.util.Optional;

/** A value of a file, JSON or YAML, with the places of all its parts: offsets in the text, from 0. */
sealed interface Tree {

    /** Returns where it begins. */
    int offset();

    /** An object. */
    record Members(int offset, List<Member> members) implements Tree {

        /** Returns the value of a member. */
        Optional<Tree> get(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .findFirst()
                    .map(Member::value);
        }
    }

    /** A member of an object. */
    record Member(String name, int offset, Tree value) {}

    /** An array. */
    record Elements(int offset, List<Tree> elements) implements Tree {}

    /** A string. */
    record Text(int offset, PlacedText text) implements Tree {}

    /** A number, {@code true}, {@code false} or {@code null}, as JSON writes it. */
    record Literal(int offset, String json) implements Tree {}

    /** Returns the text of a string. */
    default Optional<String> string() {
        return this instanceof Text string ? Optional.of(string.text().text()) : Optional.empty();
    }

    /** Returns the value of a member; empty if it is none, or this is no object. */
    default Optional<Tree> member(String name) {
        return this instanceof Members object ? object.get(name) : Optional.empty();
    }
}
