package io.github.asl4j.local.objects;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Buckets in memory, which exist as soon as something is put into them. Safe for many threads. */
public final class InMemoryObjectStore implements ObjectStore {

    private final Map<String, ConcurrentSkipListMap<String, Content>> buckets = new ConcurrentHashMap<>();

    private record Content(byte[] bytes, Instant lastModified) {}

    /** Creates a store without any bucket. */
    public InMemoryObjectStore() {}

    /** Puts a text, in UTF-8; returns this store. */
    public InMemoryObjectStore put(String bucket, String key, String text) {
        put(bucket, key, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    @Override
    public void put(String bucket, String key, byte[] content) {
        buckets.computeIfAbsent(bucket, name -> new ConcurrentSkipListMap<>())
                .put(key, new Content(content.clone(), Instant.now()));
    }

    @Override
    public Optional<byte[]> get(String bucket, String key) {
        return Optional.ofNullable(buckets.get(bucket))
                .map(objects -> objects.get(key))
                .map(content -> content.bytes().clone());
    }

    @Override
    public List<StoredObject> list(String bucket, String prefix) {
        ConcurrentSkipListMap<String, Content> objects = buckets.get(bucket);
        return objects == null
                ? List.of()
                : objects.tailMap(prefix).entrySet().stream()
                        .takeWhile(object -> object.getKey().startsWith(prefix))
                        .map(object -> new StoredObject(
                                object.getKey(),
                                object.getValue().bytes().length,
                                object.getValue().lastModified(),
                                Etags.of(object.getValue().bytes())))
                        .toList();
    }
}
