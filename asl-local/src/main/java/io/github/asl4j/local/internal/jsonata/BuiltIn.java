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
    record Arguments(String function, BuiltIn builtIn, List<?> values) {

        @Nullable
        Object get(int index) {
            return index < values.size() ? values.get(index) : null;
        }

        /** Calls the function of the library. */
        @Nullable
        Object callLibrary() {
            try {
                return builtIn.callLibrary(values);
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

    private final String name;
    private final Body body;

    BuiltIn(String name, String signature, Body body) {
        super(name, signature, Functions.class, null, method(name));
        this.name = name;
        this.body = body;
    }

    @Override
    @SuppressWarnings("rawtypes") // the library's own
    public @Nullable Object call(@Nullable Object input, List arguments) {
        try {
            return body.apply(new Arguments(name, this, (List<?>) arguments));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object callLibrary(List<?> arguments) {
        return super.call(null, arguments);
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
