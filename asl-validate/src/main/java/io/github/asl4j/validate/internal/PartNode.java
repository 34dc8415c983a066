package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of the language in a definition that may be broken: a state, or a part of one as a Catcher or a data test. */
public final class PartNode {

    private final PartSchema schema;
    private final @Nullable PartNode parent;
    private final Place place;
    private final JsonNode node;

    PartNode(PartSchema schema, @Nullable PartNode parent, Place place, JsonNode node) {
        this.schema = schema;
        this.parent = parent;
        this.place = place;
        this.node = node;
    }

    PartSchema schema() {
        return schema;
    }

    /** Returns what it is: the type of the state, or as {@code CATCHER} the kind of part. */
    public String kind() {
        return schema.name();
    }

    /** Returns whether it is of this kind. */
    public boolean is(String kind) {
        return schema.name().equals(kind);
    }

    /** Returns what it is, with its article, for messages: {@code a Catcher}. */
    public String title() {
        return schema.title();
    }

    /** Returns the object around it; empty for a state. */
    public Optional<PartNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns where it stands. */
    public Place place() {
        return place;
    }

    /** Returns the object. */
    public JsonNode node() {
        return node;
    }

    /** Returns which of some fields it has, in their order. */
    public List<String> present(List<String> fields) {
        return fields.stream().filter(node::has).toList();
    }
}
