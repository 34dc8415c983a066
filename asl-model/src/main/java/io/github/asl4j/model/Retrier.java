package io.github.asl4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One element of {@code "Retry"}: which errors are retried, how often, and after which delay. Absent fields mean 3
 * attempts, the first after 1 second, each later one after twice the delay of the one before.
 *
 * @see <a href="https://states-language.net/spec.html#errors">Errors</a>
 */
public final class Retrier extends AslObject {

    static final FieldType<Retrier> TYPE = FieldType.part(Part.RETRIER, Retrier::new);

    private Retrier(Fields fields, Reading in) {
        super(fields);
    }

    /** Returns a builder of a Retrier for these errors. */
    public static Builder builder(ErrorName first, ErrorName... more) {
        return new Builder(new Fields.Builder(Part.RETRIER).set(Field.ERROR_EQUALS, ErrorName.list(first, more)));
    }

    /** Returns a builder of a Retrier for the errors with these names. */
    public static Builder builder(String first, String... more) {
        return builder(
                new ErrorName(first), Arrays.stream(more).map(ErrorName::new).toArray(ErrorName[]::new));
    }

    /** Returns a builder that starts with this Retrier's fields. */
    public Builder toBuilder() {
        return new Builder(new Fields.Builder(fields));
    }

    /** Returns {@code "ErrorEquals"}: the errors that are retried. */
    public List<ErrorName> errorEquals() {
        return fields.require(Field.ERROR_EQUALS);
    }

    /** Returns {@code "IntervalSeconds"}: seconds before the first retry, 0 to 99999999, default 1. */
    public int intervalSeconds() {
        return fields.get(Field.INTERVAL_SECONDS)
                .map(seconds -> seconds.value().intValueExact())
                .orElse(1);
    }

    /** Returns {@code "MaxAttempts"}: the most retries, 0 to 99999999, default 3. */
    public int maxAttempts() {
        return fields.get(Field.MAX_ATTEMPTS)
                .map(attempts -> attempts.value().intValueExact())
                .orElse(3);
    }

    /** Returns {@code "BackoffRate"}: by which the delay grows, from 1.0, default 2.0. */
    public double backoffRate() {
        return fields.get(Field.BACKOFF_RATE)
                .map(rate -> rate.value().doubleValue())
                .orElse(2.0);
    }

    /** Returns {@code "MaxDelaySeconds"}: the longest delay, 1 to 31622400; absent, there is none. */
    public Optional<Integer> maxDelaySeconds() {
        return fields.get(Field.MAX_DELAY_SECONDS)
                .map(seconds -> seconds.value().intValueExact());
    }

    /** Returns {@code "JitterStrategy"}, default {@link JitterStrategy#NONE}. */
    public JitterStrategy jitterStrategy() {
        return fields.get(Field.JITTER_STRATEGY).orElse(JitterStrategy.NONE);
    }

    /** Returns {@code "Comment"}. */
    public Optional<String> comment() {
        return fields.get(Field.COMMENT);
    }

    /** Builds a {@link Retrier}. */
    public static final class Builder extends PartBuilder<Builder> {

        private Builder(Fields.Builder fields) {
            super(fields, QueryLanguage.JSONPATH);
        }

        /** Sets {@code "IntervalSeconds"}: seconds before the first retry, 0 to 99999999, default 1. */
        public Builder intervalSeconds(int seconds) {
            return number(Field.INTERVAL_SECONDS, seconds);
        }

        /** Sets {@code "MaxAttempts"}: the most retries, 0 to 99999999, default 3; 0 never retries. */
        public Builder maxAttempts(int attempts) {
            return number(Field.MAX_ATTEMPTS, attempts);
        }

        /** Sets {@code "BackoffRate"}: by which the delay grows with each retry, from 1.0, default 2.0. */
        public Builder backoffRate(double rate) {
            return number(Field.BACKOFF_RATE, rate);
        }

        /** Sets {@code "MaxDelaySeconds"}: the longest delay in seconds, 1 to 31622400; by default there is none. */
        public Builder maxDelaySeconds(int seconds) {
            return number(Field.MAX_DELAY_SECONDS, seconds);
        }

        /** Sets {@code "JitterStrategy"}, default {@link JitterStrategy#NONE}. */
        public Builder jitterStrategy(JitterStrategy strategy) {
            return set(Field.JITTER_STRATEGY, strategy);
        }

        /** Returns the Retrier. */
        public Retrier build() {
            return fields.build(queryLanguage, Retrier::new);
        }
    }
}
