package io.github.asl4j.local.endpoint;

import java.math.BigDecimal;
import java.time.Instant;

/** Timestamps as the API has them: seconds since 1970, with milliseconds behind the point. */
final class Timestamp {

    private Timestamp() {}

    static BigDecimal of(Instant instant) {
        return BigDecimal.valueOf(instant.toEpochMilli(), 3);
    }
}
