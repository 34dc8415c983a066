package io.github.asl4j.validate.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import java.util.Iterator;
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

    /** Returns whether the language gives such an object a field of this name. */
    public boolean allows(String field) {
        return schema.fields().contains(field);
    }

    /** Returns whether it has one of some fields, or one whose name is not known yet. */
    public boolean mayHave(List<String> fields) {
        return fields.stream().anyMatch(node::has) || hasPlaceholderName(node);
    }

    /** Returns whether the object in a field has a member whose name is not known yet. */
    public boolean mayHave(String field) {
        return hasPlaceholderName(node.path(field));
    }

    /** Returns whether an object has a member whose name is not known yet. */
    public static boolean hasPlaceholderName(JsonNode object) {
        Iterator<String> names = object.fieldNames();
        while (names.hasNext()) {
            if (PlaceholderSyntax.isIn(names.next())) {
                return true;
            }
        }
        return false;
    }

    /** Returns which of some fields it has, in their order. */
    public List<String> present(List<String> fields) {
        return fields.stream().filter(node::has).toList();
    }

    /** Returns whether the value of a field is a number or a boolean, if it is not computed. */
    public boolean takesNoText(String field) {
        return schema().takesNoText(field);
    }
}
