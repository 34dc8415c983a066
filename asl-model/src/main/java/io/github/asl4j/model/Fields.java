package io.github.asl4j.model;

import io.github.asl4j.model.Json.JsonNumber;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.internal.NearestName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of a definition in their written order, each with its typed value; of a field that the
 * language does not know, the JSON as it stands. Equality ignores the order.
 */
final class Fields {

    private static final int SHOWN_NAMES = 20;

    private final Part part;
    private final Map<String, Object> values;

    private Fields(Part part, Map<String, Object> values) {
        this.part = part;
        this.values = Collections.unmodifiableMap(values);
    }

    /** Reads an object strictly. */
    static Fields read(Part part, Json json, Reading in) {
        if (!(json instanceof JsonObject object)) {
            throw in.problem("%s must be an object, not %s", part.text(), FieldType.shortened(json));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            Field<?> field = Field.of(part, name);
            if (field != null && field.isIn(part, in.language())) {
                values.put(name, field.type().read(member, in.child(name)));
            } else if (field == null && in.options().keepsUnknownFields()) {
                values.put(name, member);
            } else {
                throw in.child(name).problem("%s", refusal(part, name, in.language()));
            }
        });
        for (Field<?> field : Field.requiredIn(part, in.language())) {
            if (!values.containsKey(field.name())) {
                throw in.problem("\"%s\" is required in %s", field.name(), part.text());
            }
        }
        return new Fields(part, values);
    }

    private static String refusal(Part part, String name, QueryLanguage language) {
        if (Field.of(part, name) != null) {
            QueryLanguage other = language == QueryLanguage.JSONPATH ? QueryLanguage.JSONATA : QueryLanguage.JSONPATH;
            return "\"" + name + "\" belongs to " + other + "; this state uses " + language;
        }
        List<String> names = Field.of(part).stream()
                .filter(field -> field.isIn(part, language))
                .map(Field::name)
                .toList();
        return "\"" + name + "\" is not a field of " + part.text()
                + NearestName.question(name, names).orElse(names.size() <= SHOWN_NAMES ? "; it has " + names : "");
    }

    Part part() {
        return part;
    }

    Set<String> names() {
        return values.keySet();
    }

    boolean has(Field<?> field) {
        return values.containsKey(field.name()) && isKnown(field);
    }

    /** Returns the value of a field; what was kept under its name where the part does not have it is none. */
    @SuppressWarnings("unchecked") // read and the builder put only what the field's type gave
    <T> Optional<T> get(Field<T> field) {
        return isKnown(field) ? Optional.ofNullable((T) values.get(field.name())) : Optional.empty();
    }

    private boolean isKnown(Field<?> field) {
        return Field.of(part, field.name()) == field;
    }

    <T> T require(Field<T> field) {
        return get(field).orElseThrow(() -> new AssertionError(field));
    }

    <T> List<T> list(Field<List<T>> field) {
        return get(field).orElse(List.of());
    }

    /** Returns a field that is either given as a value or, under another name, as a path. */
    <T> Optional<Dynamic<T>> dynamic(Field<Dynamic<T>> literal, Field<? extends JsonPathValue> path) {
        return get(literal).or(() -> get(path).map(Dynamic.Computed::new));
    }

    /** Returns a number that was checked to be whole as one. */
    static Dynamic<Integer> whole(Dynamic<JsonNumber> number) {
        return number.map(value -> value.value().intValueExact());
    }

    /** Returns the JSON of any field, known or not. */
    Optional<Json> json(String name) {
        return Optional.ofNullable(values.get(name)).map(value -> write(name, value));
    }

    JsonObject toJson() {
        Map<String, Json> members = new LinkedHashMap<>();
        values.forEach((name, value) -> members.put(name, write(name, value)));
        return new JsonObject(members);
    }

    @SuppressWarnings("unchecked") // the value came from this type
    private Json write(String name, Object value) {
        Field<?> field = Field.of(part, name);
        return field == null ? (Json) value : ((FieldType<Object>) field.type()).write(value);
    }

    /** Returns the fields that another part has too, as that part. */
    Fields as(Part other) {
        Map<String, Object> shared = new LinkedHashMap<>(values);
        shared.keySet().removeIf(name -> Field.of(other, name) != Field.of(part, name));
        return new Fields(other, shared);
    }

    /** Returns these fields with one more, in its printed place. */
    <T> Fields with(Field<T> field, T value) {
        return new Builder(this).set(field, value).build();
    }

    /**
     * Returns a builder that starts with these fields.
     *
     * @throws IllegalArgumentException if one of them does not belong to the language
     */
    Builder toBuilder(QueryLanguage language) {
        values.keySet().forEach(name -> {
            Field<?> field = Field.of(part, name);
            if (field != null && !field.isIn(part, language)) {
                throw new IllegalArgumentException(refusal(part, name, language));
            }
        });
        return new Builder(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields fields && part == fields.part && values.equals(fields.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Collects fields; a new one takes its printed place among those that are there. */
    static final class Builder {

        private final Part part;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final List<String> order = new ArrayList<>();

        Builder(Part part) {
            this.part = part;
        }

        Builder(Fields fields) {
            this.part = fields.part;
            values.putAll(fields.values);
            order.addAll(fields.values.keySet());
        }

        <T> Builder set(Field<T> field, T value) {
            return put(field.name(), value);
        }

        /** Sets one entry of a template. */
        Builder put(Field<Template> field, String name, Object value, QueryLanguage language) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            Template before = get(field).orElseGet(() -> Template.ofValues(Map.of(), language));
            return set(field, before.with(name, value));
        }

        <T> Builder add(Field<List<T>> field, T element) {
            List<T> elements = new ArrayList<>(get(field).orElse(List.of()));
            elements.add(element);
            return set(field, List.copyOf(elements));
        }

        <T> Builder remove(Field<T> field) {
            values.remove(field.name());
            order.remove(field.name());
            return this;
        }

        @SuppressWarnings("unchecked") // as Fields.get
        <T> Optional<T> get(Field<T> field) {
            return Optional.ofNullable((T) values.get(field.name()));
        }

        /** Sets a field by its name: read by its type where the language has it, kept as it stands where not. */
        Builder set(String name, Json json, QueryLanguage language) {
            Field<?> field = Field.of(part, name);
            try {
                return put(
                        name,
                        field == null
                                ? json
                                : field.type().read(json, Reading.of(language).child(name)));
            } catch (InvalidDefinitionException e) {
                throw new IllegalArgumentException(e.problem(), e);
            }
        }

        private Builder put(String name, Object value) {
            if (values.put(name, value) == null) {
                int place = order.size();
                while (place > 0 && rank(order.get(place - 1)) > rank(name)) {
                    place--;
                }
                order.add(place, name);
            }
            return this;
        }

        /** What the language does not know comes before the transition. */
        private int rank(String name) {
            @Nullable Field<?> field = Field.of(part, name);
            return field == null ? Field.NEXT.rank() - 1 : field.rank();
        }

        Fields build() {
            Map<String, Object> ordered = new LinkedHashMap<>();
            order.forEach(name -> ordered.put(name, values.get(name)));
            return new Fields(part, ordered);
        }

        /** Builds what has these fields, and checks that nothing is missing. */
        <T> T build(QueryLanguage language, BiFunction<Fields, Reading, T> construct) {
            for (Field<?> field : Field.requiredIn(part, language)) {
                if (!values.containsKey(field.name())) {
                    throw new IllegalStateException("\"" + field.name() + "\" is required in " + part.text());
                }
            }
            try {
                return construct.apply(build(), Reading.of(language));
            } catch (InvalidDefinitionException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
    }
}
