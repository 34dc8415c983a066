package io.github.asl4j.model;

import java.util.List;
import java.util.Optional;

/**
 * How the items of a distributed Map are read.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">AWS: ItemReader</a>
 */
public final class ReaderConfig extends AslObject {

    static final FieldType<ReaderConfig> TYPE = FieldType.part(Part.READER_CONFIG, ReaderConfig::new);

    private ReaderConfig(Fields fields, Reading in) {
        super(fields);
        State.checkExclusive(fields, Field.MAX_ITEMS, Field.MAX_ITEMS_PATH, in);
    }

    /** The format of the items. */
    public enum InputType {
        /** Lines of separated values. */
        CSV,
        /** A JSON array or object. */
        JSON,
        /** A JSON value a line. */
        JSONL,
        /** Apache Parquet. */
        PARQUET,
        /** An inventory of S3 objects. */
        MANIFEST
    }

    /** What is done with listed objects. */
    public enum Transformation {
        /** Their metadata are the items. */
        NONE,
        /** The items in all of them are the items. */
        LOAD_AND_FLATTEN
    }

    /** What a manifest lists. */
    public enum ManifestType {
        /** The results of an Athena UNLOAD query. */
        ATHENA_DATA,
        /** An S3 inventory. */
        S3_INVENTORY
    }

    /** What stands between two values. */
    public enum CsvDelimiter {
        /** {@code ,}. */
        COMMA,
        /** {@code |}. */
        PIPE,
        /** {@code ;}. */
        SEMICOLON,
        /** A space. */
        SPACE,
        /** A tab. */
        TAB
    }

    /** Where the names of the columns stand. */
    public enum CsvHeaderLocation {
        /** In the file. */
        FIRST_ROW,
        /** In {@code "CSVHeaders"}. */
        GIVEN
    }

    /** Returns a builder of a {@code "ReaderConfig"} of a JSONPath state. */
    public static JsonPathBuilder jsonPath() {
        return new JsonPathBuilder(new Fields.Builder(Part.READER_CONFIG));
    }

    /** Returns a builder of a {@code "ReaderConfig"} of a JSONata state. */
    public static JsonataBuilder jsonata() {
        return new JsonataBuilder(new Fields.Builder(Part.READER_CONFIG));
    }

    /**
     * Returns a builder that starts with the fields of an existing one.
     *
     * @throws IllegalArgumentException if it has fields of JSONata
     */
    public static JsonPathBuilder jsonPath(ReaderConfig existing) {
        return new JsonPathBuilder(existing.fields.toBuilder(QueryLanguage.JSONPATH));
    }

    /**
     * Returns a builder that starts with the fields of an existing one.
     *
     * @throws IllegalArgumentException if it has fields of JSONPath
     */
    public static JsonataBuilder jsonata(ReaderConfig existing) {
        return new JsonataBuilder(existing.fields.toBuilder(QueryLanguage.JSONATA));
    }

    /** Returns {@code "InputType"}: the format of the items. */
    public Optional<InputType> inputType() {
        return fields.get(Field.INPUT_TYPE);
    }

    /** Returns {@code "Transformation"}, default {@link Transformation#NONE}. */
    public Optional<Transformation> transformation() {
        return fields.get(Field.READER_TRANSFORMATION);
    }

    /** Returns {@code "ManifestType"}. */
    public Optional<ManifestType> manifestType() {
        return fields.get(Field.MANIFEST_TYPE);
    }

    /** Returns {@code "CSVDelimiter"}, default {@link CsvDelimiter#COMMA}. */
    public Optional<CsvDelimiter> csvDelimiter() {
        return fields.get(Field.CSV_DELIMITER);
    }

    /** Returns {@code "CSVHeaderLocation"}. */
    public Optional<CsvHeaderLocation> csvHeaderLocation() {
        return fields.get(Field.CSV_HEADER_LOCATION);
    }

    /** Returns {@code "CSVHeaders"}: the names of the columns; empty if absent. */
    public List<String> csvHeaders() {
        return fields.list(Field.CSV_HEADERS);
    }

    /** Returns {@code "ItemsPointer"}: the JSON Pointer to the items in a JSON file. */
    public Optional<String> itemsPointer() {
        return fields.get(Field.ITEMS_POINTER);
    }

    /** Returns {@code "MaxItems"} or {@code "MaxItemsPath"}: the most items that are read; absent or 0, all. */
    public Optional<Dynamic<Integer>> maxItems() {
        return fields.dynamic(Field.MAX_ITEMS, Field.MAX_ITEMS_PATH).map(Fields::whole);
    }

    /** Builds a {@code "ReaderConfig"} of a JSONPath state. */
    public static final class JsonPathBuilder extends PartBuilder<JsonPathBuilder> {

        private JsonPathBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "InputType"}: the format of the items. */
        public JsonPathBuilder inputType(InputType type) {
            return set(Field.INPUT_TYPE, type);
        }

        /** Sets {@code "Transformation"}, of {@code s3:listObjectsV2} only, default {@link Transformation#NONE}. */
        public JsonPathBuilder transformation(Transformation transformation) {
            return set(Field.READER_TRANSFORMATION, transformation);
        }

        /** Sets {@code "ManifestType"}. */
        public JsonPathBuilder manifestType(ManifestType type) {
            return set(Field.MANIFEST_TYPE, type);
        }

        /** Sets {@code "CSVDelimiter"}, default {@link CsvDelimiter#COMMA}. */
        public JsonPathBuilder csvDelimiter(CsvDelimiter delimiter) {
            return set(Field.CSV_DELIMITER, delimiter);
        }

        /** Sets {@code "CSVHeaderLocation"}: required for CSV. */
        public JsonPathBuilder csvHeaderLocation(CsvHeaderLocation location) {
            return set(Field.CSV_HEADER_LOCATION, location);
        }

        /** Sets {@code "CSVHeaders"}: the names of the columns, where the file has none. */
        public JsonPathBuilder csvHeaders(String... names) {
            return set(Field.CSV_HEADERS, List.of(names));
        }

        /** Sets {@code "ItemsPointer"}: the JSON Pointer to the items in a JSON file. */
        public JsonPathBuilder itemsPointer(String pointer) {
            return set(Field.ITEMS_POINTER, pointer);
        }

        /** Sets {@code "MaxItems"}: the most items that are read, 1 to 100000000; by default all. */
        public JsonPathBuilder maxItems(int items) {
            return number(Field.MAX_ITEMS, items);
        }

        /** Sets {@code "MaxItemsPath"}: the reference path to the most items that are read. */
        public JsonPathBuilder maxItemsPath(String path) {
            return set(Field.MAX_ITEMS_PATH, ReferencePath.of(path));
        }

        /**
         * Returns a {@code "ReaderConfig"}.
         *
         * @throws IllegalStateException if something is missing or contradicts something else
         */
        public ReaderConfig build() {
            return fields.build(queryLanguage, ReaderConfig::new);
        }
    }

    /** Builds a {@code "ReaderConfig"} of a JSONata state. */
    public static final class JsonataBuilder extends PartBuilder<JsonataBuilder> {

        private JsonataBuilder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONATA);
        }

        /** Sets {@code "InputType"}: the format of the items. */
        public JsonataBuilder inputType(InputType type) {
            return set(Field.INPUT_TYPE, type);
        }

        /** Sets {@code "Transformation"}, of {@code s3:listObjectsV2} only, default {@link Transformation#NONE}. */
        public JsonataBuilder transformation(Transformation transformation) {
            return set(Field.READER_TRANSFORMATION, transformation);
        }

        /** Sets {@code "ManifestType"}. */
        public JsonataBuilder manifestType(ManifestType type) {
            return set(Field.MANIFEST_TYPE, type);
        }

        /** Sets {@code "CSVDelimiter"}, default {@link CsvDelimiter#COMMA}. */
        public JsonataBuilder csvDelimiter(CsvDelimiter delimiter) {
            return set(Field.CSV_DELIMITER, delimiter);
        }

        /** Sets {@code "CSVHeaderLocation"}: required for CSV. */
        public JsonataBuilder csvHeaderLocation(CsvHeaderLocation location) {
            return set(Field.CSV_HEADER_LOCATION, location);
        }

        /** Sets {@code "CSVHeaders"}: the names of the columns, where the file has none. */
        public JsonataBuilder csvHeaders(String... names) {
            return set(Field.CSV_HEADERS, List.of(names));
        }

        /** Sets {@code "ItemsPointer"}: the JSON Pointer to the items in a JSON file. */
        public JsonataBuilder itemsPointer(String pointer) {
            return set(Field.ITEMS_POINTER, pointer);
        }

        /** Sets {@code "MaxItems"}: the most items that are read, 1 to 100000000; by default all. */
        public JsonataBuilder maxItems(int items) {
            return number(Field.MAX_ITEMS, items);
        }

        /** Sets {@code "MaxItems"}: the expression that gives the most items that are read. */
        public JsonataBuilder maxItems(JsonataValue items) {
            return set(Field.MAX_ITEMS, new Dynamic.Computed<>(items));
        }

        /**
         * Returns a {@code "ReaderConfig"}.
         *
         * @throws IllegalStateException if something is missing or contradicts something else
         */
        public ReaderConfig build() {
            return fields.build(queryLanguage, ReaderConfig::new);
        }
    }
}
