package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Item Readers and Result Writers, which the query languages have alike but for the values in them. */
final class DistributedParts {

    private static final Arbitrary<ObjectNode> CSV = new Members()
            .with("InputType", Values.of("CSV"))
            .maybe("CSVDelimiter", Values.of("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"))
            .maybe("MaxItems", Values.number(1, 100))
            .oneOf(
                    new Members().with("CSVHeaderLocation", "FIRST_ROW"),
                    new Members()
                            .with("CSVHeaderLocation", "GIVEN")
                            .with("CSVHeaders", Values.list(Values.of("a", "b", "größe"), 1, 1)))
            .arbitrary();

    private static final Arbitrary<ObjectNode> JSON = new Members()
            .with("InputType", Values.of("JSON"))
            .maybe("ItemsPointer", Values.of("/data/items"))
            .arbitrary();

    private static final Arbitrary<ObjectNode> OTHERS = new Members()
            .oneOf(
                    new Members().with("InputType", Values.of("JSONL")),
                    new Members().with("ManifestType", "S3_INVENTORY"),
                    new Members().with("ManifestType", "ATHENA_DATA").with("InputType", "JSONL"))
            .arbitrary();

    private DistributedParts() {}

    /** Returns the parameters that name an object. */
    static Arbitrary<ObjectNode> object(Dialect dialect) {
        return new Members()
                .all(dialect.member("Bucket", Values.of("bucket")))
                .all(dialect.member("Key", Values.of("key", "größe")))
                .arbitrary();
    }

    private static Arbitrary<ObjectNode> folder(Dialect dialect) {
        return new Members()
                .all(dialect.member("Bucket", Values.of("bucket")))
                .maybe("Prefix", Values.of("folder"))
                .arbitrary();
    }

    static List<Arbitrary<ObjectNode>> readers(Dialect dialect) {
        return List.of(
                new Members()
                        .with("Resource", "arn:aws:states:::s3:getObject")
                        .with(dialect.arguments(), object(dialect))
                        .with("ReaderConfig", Arbitraries.oneOf(CSV, JSON, OTHERS))
                        .arbitrary(),
                new Members()
                        .with("Resource", "arn:aws:states:::s3:listObjectsV2")
                        .with(dialect.arguments(), folder(dialect))
                        .maybe(
                                "ReaderConfig",
                                new Members()
                                        .maybe("MaxItems", Values.number(1, 100))
                                        .maybeOneOf(
                                                new Members().with("Transformation", "NONE"),
                                                new Members()
                                                        .with("Transformation", "LOAD_AND_FLATTEN")
                                                        .with("InputType", "JSONL"))
                                        .arbitrary())
                        .arbitrary());
    }

    static Arbitrary<ObjectNode> writer(Dialect dialect) {
        Arbitrary<ObjectNode> config = new Members()
                .with("Transformation", Values.of("NONE", "COMPACT", "FLATTEN"))
                .with("OutputType", Values.of("JSON", "JSONL"))
                .arbitrary();
        return Arbitraries.oneOf(
                new Members().with("WriterConfig", config).arbitrary(),
                new Members()
                        .with("Resource", "arn:aws:states:::s3:putObject")
                        .with(dialect.arguments(), folder(dialect))
                        .maybe("WriterConfig", config)
                        .arbitrary());
    }
}
