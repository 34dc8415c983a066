package io.github.asl4j.model;

import java.util.Optional;

/** What all objects of the language have in common: their fields, by which they are equal. */
abstract class AslObject {

    final Fields fields;

    AslObject(Fields fields) {
        this.fields = fields;
    }

    /** Returns the JSON of any field, also of one that the language does not know. */
    public Optional<Json> field(String name) {
        return fields.json(name);
    }

    /** Compares the fields; their order does not count. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AslObject object && object.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Returns the JSON of the object, in one line. */
    @Override
    public String toString() {
        return fields.toJson().toText();
    }
}
