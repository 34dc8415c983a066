package io.github.asl4j.local.internal.data;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** Version 4 UUIDs that the seed of an execution decides. */
public final class RandomUuid {

    private RandomUuid() {}

    /** Returns the next one. */
    public static String next(RandomGenerator random) {
        long most = random.nextLong() & ~0xF000L | 0x4000L;
        long least = random.nextLong() & ~(0xC000L << 48) | 0x8000L << 48;
        return new UUID(most, least).toString();
    }
}
