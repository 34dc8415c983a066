package io.github.asl4j.local.objects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Buckets as folders: the object {@code a/b.json} of the bucket {@code data} is the file {@code data/a/b.json}. */
public final class FolderObjectStore implements ObjectStore {

    private final Path root;

    /** Creates a store of the buckets in a folder. */
    public FolderObjectStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Returns the file or folder below another one; keys cannot lead out of their bucket, nor buckets out of the root. */
    private static Path below(Path folder, String name) throws IOException {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder) || path.equals(folder)) {
            throw new IOException("\"" + name + "\" cannot be a bucket or key of files");
        }
        return path;
    }

    private Path file(String bucket, String key) throws IOException {
        return below(below(root, bucket), key);
    }

    @Override
    public Optional<byte[]> get(String bucket, String key) throws IOException {
        Path file = file(bucket, key);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public List<StoredObject> list(String bucket, String prefix) throws IOException {
        Path folder = below(root, bucket);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<StoredObject> objects = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String key = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                if (key.startsWith(prefix)) {
                    objects.add(new StoredObject(
                            key,
                            Files.size(file),
                            Files.getLastModifiedTime(file).toInstant(),
                            Etags.of(Files.readAllBytes(file))));
                }
            }
        }
        objects.sort(Comparator.comparing(StoredObject::key));
        return objects;
    }

    @Override
    public void put(String bucket, String key, byte[] content) throws IOException {
        Path file = file(bucket, key);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
