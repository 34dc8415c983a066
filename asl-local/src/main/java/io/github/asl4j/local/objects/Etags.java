package io.github.asl4j.local.objects;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Entity tags as S3 makes them of objects that were written in one piece. */
final class Etags {

    private Etags() {}

    static String of(byte[] content) {
        try {
            return '"'
                    + HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content))
                    + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
