package io.github.asl4j.local.internal.data;

import io.github.asl4j.model.StateMachine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much data is. It counts up to the limit and no further, so it takes no longer for data that is shared in many
 * places, whose text might not even fit into memory.
 */
public final class DataSize {

    private static final int SMALL = 64;
    private static final int CHUNK = 4096;
    private static final byte[] MORE_OF_ASCII = new byte[0x80];

    static {
        for (char character = 0; character < MORE_OF_ASCII.length; character++) {
            MORE_OF_ASCII[character] = (byte) (bytes(character) - 1);
        }
    }

    private final boolean isExact;
    private long left;

    private DataSize(boolean isExact, long maxBytes) {
        this.isExact = isExact;
        this.left = maxBytes;
    }

    /** Returns whether the JSON text has more bytes in UTF-8, or the value more levels, than are allowed. */
    public static boolean exceeds(@Nullable Object data, long maxBytes) {
        // An upper bound settles it for most data, without a look at the characters of strings.
        return !new DataSize(false, maxBytes).fits(data, 0) && !new DataSize(true, maxBytes).fits(data, 0);
    }

    /** Returns the bytes of the JSON text in UTF-8; more than the limit if there are more. */
    public static long of(@Nullable Object data, long limit) {
        DataSize size = new DataSize(true, limit);
        return size.fits(data, 0) ? limit - size.left : limit + 1;
    }

    /** Returns a bound of the bytes that takes no look at the characters of strings; more than the limit if it is more. */
    public static long bound(@Nullable Object data, long limit) {
        DataSize size = new DataSize(false, limit);
        return size.fits(data, 0) ? limit - size.left : limit + 1;
    }

    private boolean take(long bytes) {
        left -= bytes;
        return left >= 0;
    }

    private boolean fits(@Nullable Object data, int depth) {
        if (data instanceof String string) {
            return take(bytes(string));
        } else if (data instanceof Map<?, ?> map) {
            // Braces, and for each member a colon and, but for the first, a comma.
            if (depth > StateMachine.MAX_DEPTH || !take(2L + 2L * map.size() - (map.isEmpty() ? 0 : 1))) {
                return false;
            }
            for (Map.Entry<?, ?> member : map.entrySet()) {
                if (!take(bytes((String) member.getKey())) || !fits(member.getValue(), depth + 1)) {
                    return false;
                }
            }
            return true;
        } else if (data instanceof List<?> list) {
            if (depth > StateMachine.MAX_DEPTH || !take(2L + list.size() - (list.isEmpty() ? 0 : 1))) {
                return false;
            }
            for (Object element : list) {
                if (!fits(element, depth + 1)) {
                    return false;
                }
            }
            return true;
        }
        return take(isExact ? String.valueOf(data).length() : 25);
    }

    private long bytes(String string) {
        if (!isExact) {
            return 6L * string.length() + 2;
        }
        long bytes = 2L + string.length();
        if (string.length() < SMALL) {
            for (int i = 0; i < string.length(); i++) {
                bytes += bytes(string.charAt(i)) - 1;
            }
            return bytes;
        }
        char[] chunk = new char[Math.min(string.length(), CHUNK)];
        for (int i = 0; i < string.length() && bytes <= left; i += CHUNK) {
            int length = Math.min(string.length() - i, CHUNK);
            string.getChars(i, i + length, chunk, 0);
            bytes += more(chunk, length);
        }
        return bytes;
    }

    /** Returns the bytes of characters beyond one for each. */
    private static int more(char[] characters, int length) {
        int more = 0;
        for (int i = 0; i < length; i++) {
            char character = characters[i];
            more += character < 0x80 ? MORE_OF_ASCII[character] : bytes(character) - 1;
        }
        return more;
    }

    private static int bytes(char character) {
        if (character == '"' || character == '\\') {
            return 2;
        } else if (character < ' ') {
            return "\b\t\n\f\r".indexOf(character) >= 0 ? 2 : 6;
        } else if (character < 0x80) {
            return 1;
        }
        // A surrogate is one half of four bytes.
        return character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
    }
}
