package io.github.asl4j.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What the service answered, recorded: files that stand beside the checkout and are never copied into it. Where they are
 * absent, tests that need them are skipped and say so; with {@code CI=true} they fail.
 */
public final class Corpus {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FOLDER = Path.of(System.getProperty("asl.corpus", "../../shared/corpus"));

    private Corpus() {}

    /** Returns the rows of a file, {@code verdicts.jsonl}. */
    public static List<JsonNode> rows(String file) {
        Path path = FOLDER.resolve(file);
        if (!Files.exists(path)) {
            String message = "the recorded answers of the service are not here: " + file;
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(message);
            }
            System.out.println(message + "; this test is skipped");
            Assumptions.abort(message);
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> !line.isBlank()).map(Corpus::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a row's definition, which some files have as text and some as JSON. */
    public static String definition(JsonNode row) {
        JsonNode definition = row.get("definition");
        return definition.isTextual() ? definition.textValue() : definition.toString();
    }

    /** Returns every definition that the service accepted or ran, or that AWS published unbroken. */
    public static List<Row> validDefinitions() {
        return Stream.of(
                        rows("verdicts.jsonl").stream().filter(Corpus::isAccepted),
                        rows("reported.jsonl").stream().filter(Corpus::isAccepted),
                        rows("executions.jsonl").stream(),
                        rows("reported_executions.jsonl").stream(),
                        rows("published.jsonl").stream()
                                .filter(row -> !row.get("broken").booleanValue()))
                .flatMap(rows -> rows)
                .map(row -> new Row(row.get("id").textValue(), definition(row)))
                .toList();
    }

    private static boolean isAccepted(JsonNode row) {
        return row.get("verdict").textValue().equals("ACCEPT")
                && !row.path("call").asText().equals("TestState");
    }

    /** A recorded definition. */
    public record Row(String id, String definition) {
        @Override
        public String toString() {
            return id;
        }
    }
}
