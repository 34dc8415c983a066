package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.Digest;
import io.github.asl4j.local.internal.data.RandomUuid;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The functions that the service adds to JSONata, and the one that it takes away. */
final class AwsFunctions {

    private static final int MAX_RANGE = 360_145;

    private AwsFunctions() {}

    static void bind(Jsonata.Frame frame, RandomGenerator random) {
        frame.bind("partition", function("partition", "<a<x>nx?:a>", AwsFunctions::partition));
        frame.bind("range", function("range", "<nnn?:a>", AwsFunctions::range));
        frame.bind("hash", function("hash", "<s-s:s>", AwsFunctions::hash));
        frame.bind("uuid", function("uuid", "<:s>", arguments -> RandomUuid.next(random)));
        frame.bind("parse", function("parse", "<s-:x>", AwsFunctions::parse));
        frame.bind("random", function("random", "<n?:n>", arguments -> seeded(arguments, random)));
        // An undefined function, as in the service.
        frame.bind("eval", Jsonata.NULL_VALUE);
    }

    private static Jsonata.JFunction function(String name, String signature, Jsonata.FnVarArgs<?> implementation) {
        return Jsonata.function(name, implementation, signature);
    }

    private static @Nullable Object partition(List<?> arguments) {
        if (!(arguments.get(0) instanceof List<?> array) || !(arguments.get(1) instanceof Number number)) {
            return null;
        }
        int size = number.intValue();
        if (size <= 0) {
            return null;
        }
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < array.size(); i += size) {
            parts.add(new ArrayList<>(array.subList(i, Math.min(i + size, array.size()))));
        }
        return parts;
    }

    private static @Nullable Object range(List<?> arguments) {
        if (arguments.size() < 3
                || !(arguments.get(0) instanceof Number first)
                || !(arguments.get(1) instanceof Number last)
                || !(arguments.get(2) instanceof Number increment)) {
            return null;
        }
        long step = increment.longValue();
        if (step == 0) {
            return null;
        }
        List<Object> numbers = new ArrayList<>();
        for (long n = first.longValue(); step > 0 ? n <= last.longValue() : n >= last.longValue(); n += step) {
            if (numbers.size() == MAX_RANGE) {
                throw new MemoryExceeded();
            }
            numbers.add(n);
        }
        return numbers.size() == 1 ? numbers.get(0) : numbers;
    }

    private static String hash(List<?> arguments) {
        String algorithm = (String) arguments.get(1);
        return Digest.hex((String) arguments.get(0), algorithm)
                .orElseThrow(() -> new JException("Unsupported hash algorithm: " + algorithm, -1));
    }

    private static Object parse(List<?> arguments) {
        try {
            return JsonataData.in(Data.parse((String) arguments.get(0)));
        } catch (JsonProcessingException e) {
            throw new JException(e, "D3137", -1, "Invalid JSON", null);
        }
    }

    private static double seeded(List<?> arguments, RandomGenerator random) {
        return !arguments.isEmpty() && arguments.get(0) instanceof Number seed
                ? new Random(seed.longValue()).nextDouble()
                : random.nextDouble();
    }

    /** An expression needs more memory than the service gives it. */
    static final class MemoryExceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        MemoryExceeded() {
            super("Expression evaluation memory limit exceeded: Check for excessive memory usage", null, false, false);
        }
    }
}
