package io.github.asl4j.model;

import java.util.List;
import java.util.Objects;

/**
 * What the builders of all states and parts have: a comment, and any field by its name.
 *
 * @param <B> the builder itself
 */
public abstract class PartBuilder<B> {

    final Fields.Builder fields;
    final QueryLanguage queryLanguage;
    private boolean hasTransition;

    PartBuilder(Fields.Builder fields, QueryLanguage queryLanguage) {
        this.fields = fields;
        this.queryLanguage = queryLanguage;
    }

    /** Sets {@code "Comment"}: text for the reader, ignored by the service. */
    public B comment(String comment) {
        return set(Field.COMMENT, comment);
    }

    /**
     * Sets any field by its name, also one that asl4j does not know yet.
     *
     * @throws IllegalArgumentException if asl4j knows the field and the value is not of its type
     */
    public B field(String name, Json value) {
        fields.set(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"), queryLanguage);
        return self();
    }

    <T> B set(Field<T> field, T value) {
        fields.set(field, Objects.requireNonNull(value, field.name()));
        return self();
    }

    <T> B add(Field<List<T>> field, T element) {
        fields.add(field, Objects.requireNonNull(element, field.name()));
        return self();
    }

    /** Sets a field whose value is checked as the reader checks it. */
    B value(Field<?> field, String value) {
        fields.set(field.name(), Json.of(value), queryLanguage);
        return self();
    }

    /** Sets a field whose value is checked as the reader checks it. */
    B number(Field<?> field, Number value) {
        fields.set(field.name(), Json.of(value), queryLanguage);
        return self();
    }

    /** Sets the one transition; that of an existing state may be replaced once. */
    <T> B transition(Field<T> field, T value) {
        if (hasTransition) {
            throw new IllegalStateException(
                    "the builder has a transition already; \"Next\" and \"End\" exclude one another");
        }
        hasTransition = true;
        fields.remove(Field.NEXT).remove(Field.END);
        return set(field, value);
    }

    boolean hasNoTransition() {
        return fields.get(Field.NEXT).isEmpty() && fields.get(Field.END).isEmpty();
    }

    /** Sets a whole template. */
    B template(Field<Template> field, Object value) {
        return set(field, Template.ofValues(Objects.requireNonNull(value, field.name()), queryLanguage));
    }

    /** Sets one entry of a template. */
    B entry(Field<Template> field, String name, Object value) {
        fields.put(field, name, value, queryLanguage);
        return self();
    }

    @SuppressWarnings("unchecked") // every subclass names itself as B
    final B self() {
        return (B) this;
    }

    /** Returns the builder that has these setters: the interfaces are sealed, and only builders implement them. */
    @SuppressWarnings("unchecked")
    static <B> PartBuilder<B> of(Object setters) {
        return (PartBuilder<B>) setters;
    }
}
