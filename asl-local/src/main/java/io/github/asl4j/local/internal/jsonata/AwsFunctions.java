package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.Digest;
import io.github.asl4j.local.internal.data.RandomUuid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The functions that the service adds to JSONata, and the one that it takes away. */
final class AwsFunctions {

    /** Recorded: one more does not fit into the memory that the service gives to an expression. */
    private static final int MAX_RANGE = 360_145;

    /** Those whose result depends on nothing but their arguments. */
    private static final Map<String, Jsonata.JFunction> PURE = Map.of(
            "partition", function("partition", AwsFunctions::partition),
            "range", function("range", AwsFunctions::range),
            "hash", function("hash", AwsFunctions::hash),
            "parse", function("parse", AwsFunctions::parse),
            "eval",
                    function("eval", arguments -> {
                        // As if there were no such function.
                        throw new JException("T1006", -1);
                    }));

    private static final List<String> NAMES = List.of("partition", "range", "hash", "parse", "eval", "uuid", "random");

    private AwsFunctions() {}

    /** Returns the names of those that an expression may use: binding the others would be in vain. */
    static List<String> in(String text) {
        return NAMES.stream().filter(name -> text.contains("$" + name)).toList();
    }

    static void bind(List<String> names, Jsonata.Frame frame, RandomGenerator random) {
        for (String name : names) {
            frame.bind(
                    name,
                    switch (name) {
                        case "uuid" ->
                            function(name, arguments -> {
                                checkCount(name, 0, arguments);
                                return RandomUuid.next(random);
                            });
                        case "random" -> function(name, arguments -> random(arguments, random));
                        default -> PURE.get(name);
                    });
        }
    }

    private static Jsonata.JFunction function(String name, Jsonata.FnVarArgs<?> implementation) {
        return Jsonata.function(name, implementation, null);
    }

    private static void checkCount(String function, int most, List<?> arguments) {
        if (arguments.size() > most) {
            throw mismatch(function, most + 1);
        }
    }

    private static JException mismatch(String function, int index) {
        return new JException("T0410", -1, index, function);
    }

    /** Returns a number; null if it is undefined. */
    private static @Nullable Number number(String function, int index, List<?> arguments) {
        Object value = index < arguments.size() ? arguments.get(index) : null;
        if (value == null || value instanceof Number) {
            return (Number) value;
        }
        throw mismatch(function, index + 1);
    }

    /** Returns a text; null if it is undefined. */
    private static @Nullable String string(String function, int index, List<?> arguments) {
        Object value = index < arguments.size() ? arguments.get(index) : null;
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw mismatch(function, index + 1);
    }

    private static @Nullable Object partition(List<?> arguments) {
        checkCount("partition", 2, arguments);
        Number number = number("partition", 1, arguments);
        if (arguments.isEmpty() || arguments.get(0) == null || number == null || number.intValue() <= 0) {
            return null;
        } else if (!(arguments.get(0) instanceof List<?> array)) {
            throw new JException("T0412", -1, 1, "partition");
        } else {
            int size = number.intValue();
            List<Object> parts = new ArrayList<>();
            for (int i = 0; i < array.size(); i += size) {
                parts.add(new ArrayList<>(array.subList(i, Math.min(i + size, array.size()))));
            }
            return parts;
        }
    }

    private static @Nullable Object range(List<?> arguments) {
        checkCount("range", 3, arguments);
        Number first = number("range", 0, arguments);
        Number last = number("range", 1, arguments);
        Number step = number("range", 2, arguments);
        if (first == null || last == null || step == null || step.longValue() == 0) {
            return null;
        }
        long by = step.longValue();
        List<Object> numbers = new ArrayList<>();
        for (long n = first.longValue(); by > 0 ? n <= last.longValue() : n >= last.longValue(); n += by) {
            if (numbers.size() == MAX_RANGE) {
                throw JsonataLimits.memory();
            }
            numbers.add(n);
        }
        return numbers.size() == 1 ? numbers.get(0) : numbers;
    }

    private static @Nullable String hash(List<?> arguments) {
        checkCount("hash", 2, arguments);
        String text = string("hash", 0, arguments);
        String algorithm = string("hash", 1, arguments);
        if (text == null || algorithm == null) {
            return null;
        }
        return Digest.hex(text, algorithm)
                .orElseThrow(() -> new JException("Unsupported hash algorithm: " + algorithm, -1));
    }

    private static @Nullable Object parse(List<?> arguments) {
        checkCount("parse", 1, arguments);
        String text = string("parse", 0, arguments);
        if (text == null) {
            return null;
        }
        try {
            Object data = text.isBlank() ? Double.NaN : Data.parse(text);
            if (!(data instanceof Double number) || Double.isFinite(number)) {
                return JsonataData.in(data);
            }
        } catch (JsonProcessingException e) {
            throw new JException(e, "D3137", -1, "Invalid JSON", null);
        }
        throw new JException("D3137", -1, "Invalid JSON");
    }

    private static double random(List<?> arguments, RandomGenerator random) {
        checkCount("random", 1, arguments);
        Number seed = number("random", 0, arguments);
        return seed == null ? random.nextDouble() : new Random(seed.longValue()).nextDouble();
    }
}
