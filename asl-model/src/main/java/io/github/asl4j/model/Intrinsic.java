package io.github.asl4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A call of an intrinsic function, {@code States.Format('Hello {}', $.name)}.
 *
 * <p>A call that holds a placeholder or substitution is kept unparsed.
 *
 * @see IntrinsicFunction
 */
public final class Intrinsic implements JsonPathValue {

    private final String text;
    private final Optional<Call> call;

    private Intrinsic(String text, Optional<Call> call) {
        this.text = text;
        this.call = call;
    }

    /**
     * Parses a call.
     *
     * @throws IllegalArgumentException if the text is no call of an intrinsic function; the message has the column
     */
    public static Intrinsic of(String text) {
        Objects.requireNonNull(text, "text");
        return new Intrinsic(text, Placeholders.in(text) ? Optional.empty() : Optional.of(IntrinsicSyntax.parse(text)));
    }

    static Intrinsic call(IntrinsicFunction function, IntrinsicArgument... arguments) {
        return of(Arrays.stream(arguments)
                .map(IntrinsicArgument::text)
                .collect(Collectors.joining(", ", function.text() + "(", ")")));
    }

    @Override
    public String text() {
        return text;
    }

    /** Returns the parsed call; empty while the text holds placeholders. */
    public Optional<Call> call() {
        return call;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Intrinsic intrinsic && intrinsic.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** An argument of a call. */
    public sealed interface Argument {}

    /** The call itself; calls nest. */
    public record Call(IntrinsicFunction function, List<Argument> arguments) implements Argument {
        /** Copies the arguments. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A string between single quotes.
     *
     * @param source what stands between the quotes, with its escapes
     */
    public record Text(String source) implements Argument, IntrinsicArgument {

        /** Returns the string with what has a meaning in it escaped. */
        static Text of(String value) {
            return new Text(value.replaceAll("[\\\\'{}]", "\\\\$0"));
        }

        @Override
        public String text() {
            return "'" + source + "'";
        }

        /** Returns the string without the escapes. */
        public String value() {
            return source.replaceAll("(?s)\\\\(.)", "$1");
        }
    }

    /** A number, {@code true}, {@code false} or {@code null}. */
    public record Literal(Json value) implements Argument, IntrinsicArgument {
        @Override
        public String text() {
            return value.toText();
        }
    }

    /** A path, whose value becomes the argument. */
    public record Selection(Path path) implements Argument {}
}
