package io.github.asl4j.local.internal.items;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.objects.ObjectStore;
import io.github.asl4j.local.objects.StoredObject;
import io.github.asl4j.model.ReaderConfig;
import io.github.asl4j.model.ReaderConfig.InputType;
import io.github.asl4j.model.ReaderConfig.ManifestType;
import io.github.asl4j.model.ReaderConfig.Transformation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the items of an {@code "ItemReader"} out of a store. */
public final class StoredItems {

    private final ObjectStore store;
    private final ReaderConfig config;
    private final boolean isJsonata;
    private final long most;

    /**
     * Creates a reader.
     *
     * @param isJsonata whether the state uses JSONata, in which times are whole numbers
     * @param most the most items
     */
    public StoredItems(ObjectStore store, ReaderConfig config, boolean isJsonata, long most) {
        this.store = store;
        this.config = config;
        this.isJsonata = isJsonata;
        this.most = most;
    }

    /**
     * Reads the items in an object, or of the objects that a manifest names.
     *
     * @throws ReaderFailure if they cannot be read
     */
    public List<@Nullable Object> object(String bucket, String key) {
        byte[] content = content(bucket, key);
        ManifestType manifest = config.manifestType()
                .orElse(config.inputType().orElse(null) == InputType.MANIFEST ? ManifestType.S3_INVENTORY : null);
        if (manifest == ManifestType.S3_INVENTORY) {
            return inventory(ItemFormat.text(content));
        } else if (manifest == ManifestType.ATHENA_DATA) {
            return athena(ItemFormat.text(content));
        }
        return ItemFormat.of(config).items(content, most);
    }

    private byte[] content(String bucket, String key) {
        try {
            return store.get(bucket, key).orElseThrow(() -> new ReaderFailure("The specified key does not exist."));
        } catch (IOException e) {
            throw new ReaderFailure(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads what a bucket holds: the metadata of the objects, or the items in all of them.
     *
     * @throws ReaderFailure if they cannot be read
     */
    public List<@Nullable Object> list(String bucket, String prefix) {
        List<StoredObject> objects;
        try {
            objects = store.list(bucket, prefix);
        } catch (IOException e) {
            throw new ReaderFailure(String.valueOf(e.getMessage()));
        }
        if (config.transformation().orElse(Transformation.NONE) == Transformation.LOAD_AND_FLATTEN) {
            return flatten(bucket, objects.stream().map(StoredObject::key).toList());
        }
        return objects.stream()
                .limit(most)
                .<@Nullable Object>map(this::metadata)
                .collect(Data.list());
    }

    private Map<String, Object> metadata(StoredObject object) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("Etag", object.etag());
        item.put("LastModified", lastModified(object));
        item.put("Key", object.key());
        item.put("Size", object.size());
        item.put("StorageClass", "STANDARD");
        return Collections.unmodifiableMap(item);
    }

    /** Measured on the service: seconds, in JSONPath as a number with a point. */
    private Object lastModified(StoredObject object) {
        long seconds = object.lastModified().getEpochSecond();
        return isJsonata ? (Object) seconds : (Object) (double) seconds;
    }

    private List<@Nullable Object> flatten(String bucket, List<String> keys) {
        ItemFormat format = ItemFormat.of(config);
        List<@Nullable Object> items = new ArrayList<>();
        for (String key : keys) {
            if (items.size() < most) {
                items.addAll(format.items(content(bucket, key), most - items.size()));
            }
        }
        return Collections.unmodifiableList(items);
    }

    /** Reads an S3 inventory: the rows of the files that its manifest names, under the names of its schema. */
    private List<@Nullable Object> inventory(String text) {
        Object manifest = manifest(text);
        String bucket = text(manifest, "destinationBucket").replaceFirst("^arn:[^:]*:s3:::", "");
        if (!text(manifest, "fileFormat").equals("CSV")) {
            throw new ReaderFailure("An inventory in a format other than CSV is not supported here");
        }
        List<String> names = Arrays.stream(text(manifest, "fileSchema").split(","))
                .map(String::trim)
                .toList();
        List<@Nullable Object> items = new ArrayList<>();
        if (((Map<?, ?>) manifest).get("files") instanceof List<?> files) {
            for (Object file : files) {
                Csv csv = new Csv(ItemFormat.text(content(bucket, text(file, "key"))), ',');
                for (Optional<List<String>> row = csv.next();
                        row.isPresent() && items.size() < most;
                        row = csv.next()) {
                    items.add(ItemFormat.item(names, row.get()));
                }
            }
        }
        return Collections.unmodifiableList(items);
    }

    private static Object manifest(String text) {
        try {
            if (Data.parse(text) instanceof Map<?, ?> map) {
                return map;
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException noJson) {
            // The same as another value than an object.
        }
        throw new ReaderFailure("The manifest is no JSON object");
    }

    private static String text(@Nullable Object object, String name) {
        if (object instanceof Map<?, ?> map && map.get(name) instanceof String text) {
            return text;
        }
        throw new ReaderFailure("The manifest has no \"" + name + "\"");
    }

    /** Reads what an Athena query unloaded: the items in the objects whose URIs stand in the lines of its manifest. */
    private List<@Nullable Object> athena(String text) {
        ItemFormat format = ItemFormat.of(config);
        List<@Nullable Object> items = new ArrayList<>();
        for (String line : (Iterable<String>) text.lines().map(String::trim).filter(uri -> !uri.isEmpty())::iterator) {
            String[] parts =
                    line.replaceFirst("^\"?s3://", "").replaceFirst("\"$", "").split("/", 2);
            if (parts.length < 2) {
                throw new ReaderFailure("\"" + line + "\" in the manifest is no URI of an object");
            } else if (items.size() < most) {
                items.addAll(format.items(content(parts[0], parts[1]), most - items.size()));
            }
        }
        return Collections.unmodifiableList(items);
    }
}
