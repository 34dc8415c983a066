package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function of JSONata that is bound instead of the library's own one. */
final class BuiltIn extends Jsonata.JFunction {

    /** What the function does with its arguments, which fit its signature; one that is not given is null. */
    @FunctionalInterface
    interface Body {

        @Nullable
        Object apply(Arguments arguments) throws Throwable;
    }

    /** The arguments of a call, and the function that the library has of the same name. */
    record Arguments(String function, Jsonata.JFunction library, List<?> values) {

        @Nullable
        Object get(int index) {
            return index < values.size() ? values.get(index) : null;
        }

        /** Calls the function of the library. */
        @Nullable
        Object callLibrary() {
            try {
                return library.call(null, values);
            } catch (JException e) {
                throw e;
            } catch (RuntimeException e) {
                if (e.getCause() != null
                        && String.valueOf(e.getCause().getMessage()).startsWith("Argument error")) {
                    // A null or an array, which the signature let pass.
                    throw new JException("T0410", -1, indexOfWrong() + 1, function);
                }
                throw e;
            }
        }

        private int indexOfWrong() {
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) == Jsonata.NULL_VALUE || values.get(i) instanceof List<?>) {
                    return i;
                }
            }
            return 0;
        }
    }

    BuiltIn(String name, String signature, Body body) {
        this(name, signature, body, new Jsonata.JFunction(name, signature, Functions.class, null, method(name)));
    }

    private BuiltIn(String name, String signature, Body body, Jsonata.JFunction library) {
        super((input, arguments) -> body.apply(new Arguments(name, library, (List<?>) arguments)), signature);
    }

    /** Returns the name of the library's method. */
    private static String method(String name) {
        return switch (name) {
            case "toMillis" -> "dateTimeToMillis";
            case "fromMillis" -> "dateTimeFromMillis";
            case "assert" -> "assertFn";
            default -> name;
        };
    }
}
