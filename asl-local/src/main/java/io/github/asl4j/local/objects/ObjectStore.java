package io.github.asl4j.local.objects;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Buckets of objects, from which {@code "ItemReader"} reads and into which {@code "ResultWriter"} writes. Its methods are
 * called on the thread of the execution.
 *
 * @see InMemoryObjectStore
 * @see FolderObjectStore
 */
public interface ObjectStore {

    /**
     * Returns the content of an object; empty if there is no such object.
     *
     * @throws IOException if it cannot be read; its message becomes the cause of {@code States.ItemReaderFailed}
     */
    Optional<byte[]> get(String bucket, String key) throws IOException;

    /**
     * Returns the objects whose keys begin with the prefix, in the order of their keys; none if there is no such bucket.
     *
     * @throws IOException if they cannot be listed; its message becomes the cause of {@code States.ItemReaderFailed}
     */
    List<StoredObject> list(String bucket, String prefix) throws IOException;

    /**
     * Writes an object in the place of the one that may be there.
     *
     * @throws IOException if it cannot be written; its message becomes the cause of {@code States.ResultWriterFailed}
     */
    void put(String bucket, String key, byte[] content) throws IOException;
}
