package io.github.asl4j.model;

import java.util.Optional;

/**
 * In which form the results of a distributed Map are written.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html">AWS: ResultWriter</a>
 */
public final class WriterConfig extends AslObject {

    static final FieldType<WriterConfig> TYPE = FieldType.part(Part.WRITER_CONFIG, WriterConfig::new);

    private WriterConfig(Fields fields, Reading in) {
        super(fields);
    }

    /** What is written of each child execution. */
    public enum Transformation {
        /** Output and metadata. */
        NONE,
        /** The output. */
        COMPACT,
        /** The elements of the output, if that is an array. */
        FLATTEN
    }

    /** The format of the files. */
    public enum OutputType {
        /** JSON. */
        JSON,
        /** JSON Lines. */
        JSONL
    }

    /** Returns a builder of a {@code "WriterConfig"}. */
    public static Builder builder() {
        return new Builder(new Fields.Builder(Part.WRITER_CONFIG));
    }

    /** Returns a builder that starts with these fields. */
    public Builder toBuilder() {
        return new Builder(new Fields.Builder(fields));
    }

    /** Returns {@code "Transformation"}. */
    public Optional<Transformation> transformation() {
        return fields.get(Field.WRITER_TRANSFORMATION);
    }

    /** Returns {@code "OutputType"}. */
    public Optional<OutputType> outputType() {
        return fields.get(Field.OUTPUT_TYPE);
    }

    /** Builds a {@link WriterConfig}. */
    public static final class Builder extends PartBuilder<Builder> {

        private Builder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "Transformation"}. */
        public Builder transformation(Transformation transformation) {
            return set(Field.WRITER_TRANSFORMATION, transformation);
        }

        /** Sets {@code "OutputType"}. */
        public Builder outputType(OutputType type) {
            return set(Field.OUTPUT_TYPE, type);
        }

        /**
         * Returns a {@code "WriterConfig"}.
         *
         * @throws IllegalStateException if something is missing or contradicts something else
         */
        public WriterConfig build() {
            return fields.build(queryLanguage, WriterConfig::new);
        }
    }
}
