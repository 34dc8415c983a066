package io.github.asl4j.model;

import java.util.Map;
import java.util.Optional;

/**
 * Where and how a distributed Map writes its results.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html">AWS: ResultWriter</a>
 */
public final class ResultWriter extends AslObject {

    static final FieldType<ResultWriter> TYPE = FieldType.part(Part.RESULT_WRITER, ResultWriter::new);

    private ResultWriter(Fields fields, Reading in) {
        super(fields);
    }

    /** Returns a builder of a Result Writer of a JSONPath state. */
    public static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder(new Fields.Builder(Part.RESULT_WRITER));
    }

    /** Returns a builder of a Result Writer of a JSONata state. */
    public static JsonataBuilder jsonata() {
        return new JsonataBuilder(new Fields.Builder(Part.RESULT_WRITER));
    }

    /**
     * Returns a builder that starts with the fields of an existing one.
     *
     * @throws IllegalArgumentException if it has fields of JSONata
     */
    public static JsonPathBuilder jsonPath(ResultWriter existing) {
        return new JsonPathBuilder(existing.fields.toBuilder(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of an existing one.
     *
     * @throws IllegalArgumentException if it has fields of JSONPath
     */
    public static JsonataBuilder jsonata(ResultWriter existing) {
        return new JsonataBuilder(existing.fields.toBuilder(QueryLanguage.JSONATA));
    }

    /** Returns {@code "Resource"}: the ARN of the call that writes; absent, the results are the output. */
    public Optional<String> resource() {
        return fields.get(Field.RESOURCE);
    }

    /** JSONPath: returns {@code "Parameters"}: of the call. */
    public Optional<Template> parameters() {
        return fields.get(Field.PARAMETERS);
    }

    /** JSONata: returns {@code "Arguments"}: of the call. */
    public Optional<Template> arguments() {
        return fields.get(Field.ARGUMENTS);
    }

    /** Returns {@code "WriterConfig"}. */
    public Optional<WriterConfig> writerConfig() {
        return fields.get(Field.WRITER_CONFIG_FIELD);
    }

    /** Builds a Result Writer of a JSONPath state. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "Resource"}: the ARN of the call that writes. */
        public JsonPathBuilder resource(String resource) {
            return set(Field.RESOURCE, resource);
        }

        /** Sets {@code "Parameters"}: of the call, as {@code Bucket} and {@code Prefix}. */
        public JsonPathBuilder parameters(Map<String, ?> parameters) {
            return template(Field.PARAMETERS, parameters);
        }

        /** Sets {@code "WriterConfig"}. */
        public JsonPathBuilder writerConfig(WriterConfig.Builder config) {
            return set(Field.WRITER_CONFIG_FIELD, config.build());
        }

        /**
         * Returns a Result Writer.
         *
         * @throws IllegalStateException if something is missing or contradicts something else
         */
        public ResultWriter build() {
            return fields.build(queryLanguage, ResultWriter::new);
        }
    }

    /** Builds a Result Writer of a JSONata state. */
    public static final class JsonataBuilder extends PartBuilder<JsonataBuilder> {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        /** Sets {@code "Resource"}: the ARN of the call that writes. */
        public JsonataBuilder resource(String resource) {
            return set(Field.RESOURCE, resource);
        }

        /** Sets {@code "Arguments"}: of the call, as {@code Bucket} and {@code Prefix}. */
        public JsonataBuilder arguments(Map<String, ?> arguments) {
            return template(Field.ARGUMENTS, arguments);
        }

        /** Sets {@code "Arguments"} as one expression: of the call, as {@code Bucket} and {@code Prefix}. */
        public JsonataBuilder arguments(JsonataValue arguments) {
            return template(Field.ARGUMENTS, arguments);
        }

        /** Sets {@code "WriterConfig"}. */
        public JsonataBuilder writerConfig(WriterConfig.Builder config) {
            return set(Field.WRITER_CONFIG_FIELD, config.build());
        }

        /**
         * Returns a Result Writer.
         *
         * @throws IllegalStateException if something is missing or contradicts something else
         */
        public ResultWriter build() {
            return fields.build(queryLanguage, ResultWriter::new);
        }
    }
}
