package io.github.asl4j.local.internal.items;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.model.ReaderConfig;
import io.github.asl4j.model.ReaderConfig.CsvDelimiter;
import io.github.asl4j.model.ReaderConfig.CsvHeaderLocation;
import io.github.asl4j.model.ReaderConfig.InputType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The format of a file and how items are taken out of it. */
record ItemFormat(InputType type, char delimiter, Optional<List<String>> headers, Optional<JsonPointer> pointer) {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    static ItemFormat of(ReaderConfig config) {
        return new ItemFormat(
                config.inputType().orElse(InputType.JSON),
                delimiter(config.csvDelimiter().orElse(CsvDelimiter.COMMA)),
                config.csvHeaderLocation()
                        .filter(location -> location == CsvHeaderLocation.GIVEN)
                        .map(location -> config.csvHeaders()),
                config.itemsPointer().map(JsonPointer::compile));
    }

    private static char delimiter(CsvDelimiter delimiter) {
        return switch (delimiter) {
            case COMMA -> ',';
            case PIPE -> '|';
            case SEMICOLON -> ';';
            case SPACE -> ' ';
            case TAB -> '\t';
        };
    }

    /** Returns the text of a file in UTF-8, which may be compressed by gzip. */
    static String text(byte[] content) {
        byte[] plain = content;
        if (content.length > 2 && content[0] == 0x1f && content[1] == (byte) 0x8b) {
            try (GZIPInputStream zipped = new GZIPInputStream(new ByteArrayInputStream(content))) {
                plain = zipped.readAllBytes();
            } catch (IOException e) {
                throw new ReaderFailure("The object cannot be decompressed: " + e.getMessage());
            }
        }
        String text = new String(plain, StandardCharsets.UTF_8);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Returns the first items of a file. */
    List<@Nullable Object> items(byte[] content, long most) {
        String text = text(content);
        return switch (type) {
            case JSON -> json(text, most);
            case JSONL -> lines(text, most);
            case CSV -> rows(text, most);
            case PARQUET, MANIFEST -> throw new ReaderFailure("InputType " + type + " is not supported here");
        };
    }

    private List<@Nullable Object> json(String text, long most) {
        Object value = parse(text);
        for (JsonPointer step = pointer.orElse(JsonPointer.empty()); !step.matches(); step = step.tail()) {
            if (value instanceof Map<?, ?> map) {
                value = map.get(step.getMatchingProperty());
            } else if (value instanceof List<?> list && step.getMatchingIndex() >= 0) {
                value = step.getMatchingIndex() < list.size() ? list.get(step.getMatchingIndex()) : null;
            } else {
                value = null;
            }
        }
        if (value instanceof List<?> list) {
            return Collections.unmodifiableList(list.subList(0, (int) Math.min(list.size(), most)));
        }
        throw new ReaderFailure("Attempting to map over non-iterable node.");
    }

    private static @Nullable Object parse(String text) {
        try {
            return Data.parse(text);
        } catch (JsonProcessingException e) {
            throw new ReaderFailure("The object is no valid JSON: " + e.getOriginalMessage());
        }
    }

    private static List<@Nullable Object> lines(String text, long most) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(most)
                .<@Nullable Object>map(ItemFormat::parse)
                .collect(Data.list());
    }

    private List<@Nullable Object> rows(String text, long most) {
        Csv csv = new Csv(text, delimiter);
        Optional<List<String>> names = headers.isPresent() ? headers : csv.next();
        List<@Nullable Object> items = new ArrayList<>();
        if (names.isPresent()) {
            if (new HashSet<>(names.get()).size() < names.get().size()) {
                throw new ReaderFailure("CSV headers cannot contain duplicates.");
            }
            for (Optional<List<String>> row = csv.next(); row.isPresent() && items.size() < most; row = csv.next()) {
                items.add(item(names.get(), row.get()));
            }
        }
        return Collections.unmodifiableList(items);
    }

    /** Recorded: what is too much in a row is dropped, what is missing is empty. */
    static Map<String, Object> item(List<String> names, List<String> row) {
        Map<String, Object> item = new LinkedHashMap<>(names.size() * 2);
        for (int i = 0; i < names.size(); i++) {
            item.put(names.get(i), i < row.size() ? row.get(i) : "");
        }
        return Collections.unmodifiableMap(item);
    }
}
