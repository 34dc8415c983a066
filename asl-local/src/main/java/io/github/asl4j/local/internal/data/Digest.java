package io.github.asl4j.local.internal.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The hashes that both query languages have. */
public final class Digest {

    /** The algorithms by their names in the language, which Java shares. */
    public static final List<String> ALGORITHMS = List.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

    private Digest() {}

    /** Returns the hash in lower-case hexadecimal digits; empty if there is no such algorithm. */
    public static Optional<String> hex(String text, String algorithm) {
        if (!ALGORITHMS.contains(algorithm)) {
            return Optional.empty();
        }
        try {
            byte[] hash = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return Optional.of(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
