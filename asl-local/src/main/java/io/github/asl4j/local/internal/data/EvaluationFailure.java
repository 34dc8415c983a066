package io.github.asl4j.local.internal.data;

import io.github.asl4j.model.ErrorName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The evaluation of a field failed: with the error, the bare sentence of its cause and, in JSONata, the field. */
public final class EvaluationFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String error;
    private final @Nullable String field;

    /** Creates a failure with an error that may be caught, unless it is {@code States.Runtime}. */
    public EvaluationFailure(ErrorName error, String sentence) {
        this(error, sentence, null);
    }

    /** Creates a failure of the evaluation of a JSONata field. */
    public EvaluationFailure(ErrorName error, String sentence, @Nullable String field) {
        super(sentence, null, false, false);
        this.error = error.text();
        this.field = field;
    }

    /** Returns a failure that nothing can catch. */
    public static EvaluationFailure runtime(String sentence) {
        return new EvaluationFailure(ErrorName.RUNTIME, sentence);
    }

    /** Returns the error name. */
    public String error() {
        return error;
    }

    /** Returns what went wrong, without the name of the state. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Returns the field, for the event {@code EvaluationFailed}; empty outside JSONata. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
