package io.github.asl4j.model;

import java.util.Map;
import java.util.Optional;

/**
 * Where a distributed Map reads its items from.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">AWS: ItemReader</a>
 */
public final class ItemReader extends AslObject {

    static final FieldType<ItemReader> TYPE = FieldType.part(Part.ITEM_READER, ItemReader::new);

    private ItemReader(Fields fields, Reading in) {
        super(fields);
    }

    /** Returns a builder of an Item Reader of a JSONPath state. */
    public static JsonPathBuilder jsonPath(String resource) {
        return new JsonPathBuilder(new Fields.Builder(Part.ITEM_READER).set(Field.RESOURCE, resource));
    }

    /** Returns a builder of an Item Reader of a JSONata state. */
    public static JsonataBuilder jsonata(String resource) {
        return new JsonataBuilder(new Fields.Builder(Part.ITEM_READER).set(Field.RESOURCE, resource));
    }

    /**
     * Returns a builder that starts with the fields of an existing one.
     *
     * @throws IllegalArgumentException if it has fields of JSONata
     */
    public static JsonPathBuilder jsonPath(ItemReader existing) {
        return new JsonPathBuilder(existing.fields.toBuilder(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of an existing one.
     *
     * @throws IllegalArgumentException if it has fields of JSONPath
     */
    public static JsonataBuilder jsonata(ItemReader existing) {
        return new JsonataBuilder(existing.fields.toBuilder(QueryLanguage.JSONATA));
    }

    /** Returns {@code "Resource"}: the ARN of the call that reads. */
    public String resource() {
        return fields.require(Field.RESOURCE);
    }

    /** JSONPath: returns {@code "Parameters"}: of the call. */
    public Optional<Template> parameters() {
        return fields.get(Field.PARAMETERS);
    }

    /** JSONata: returns {@code "Arguments"}: of the call. */
    public Optional<Template> arguments() {
        return fields.get(Field.ARGUMENTS);
    }

    /** Returns {@code "ReaderConfig"}. */
    public Optional<ReaderConfig> readerConfig() {
        return fields.get(Field.READER_CONFIG_FIELD);
    }

    /** Builds an Item Reader of a JSONPath state. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "Parameters"}: of the call, as {@code Bucket} and {@code Key}. */
        public JsonPathBuilder parameters(Map<String, ?> parameters) {
            return template(Field.PARAMETERS, parameters);
        }

        /** Sets {@code "ReaderConfig"}. */
        public JsonPathBuilder readerConfig(ReaderConfig.JsonPathBuilder config) {
            return set(Field.READER_CONFIG_FIELD, config.build());
        }

        /**
         * Returns an Item Reader.
         *
         * @throws IllegalStateException if something is missing or contradicts something else
         */
        public ItemReader build() {
            return fields.build(queryLanguage, ItemReader::new);
        }
    }

    /** Builds an Item Reader of a JSONata state. */
    public static final class JsonataBuilder extends PartBuilder<JsonataBuilder> {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        /** Sets {@code "Arguments"}: of the call, as {@code Bucket} and {@code Key}. */
        public JsonataBuilder arguments(Map<String, ?> arguments) {
            return template(Field.ARGUMENTS, arguments);
        }

        /** Sets {@code "Arguments"} as one expression: of the call, as {@code Bucket} and {@code Key}. */
        public JsonataBuilder arguments(JsonataValue arguments) {
            return template(Field.ARGUMENTS, arguments);
        }

        /** Sets {@code "ReaderConfig"}. */
        public JsonataBuilder readerConfig(ReaderConfig.JsonataBuilder config) {
            return set(Field.READER_CONFIG_FIELD, config.build());
        }

        /**
         * Returns an Item Reader.
         *
         * @throws IllegalStateException if something is missing or contradicts something else
         */
        public ItemReader build() {
            return fields.build(queryLanguage, ItemReader::new);
        }
    }
}
