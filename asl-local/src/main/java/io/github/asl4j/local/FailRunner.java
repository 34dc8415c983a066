package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import java.util.Optional;

/** Runs a Fail state. */
final class FailRunner extends StateRunner {

    private final Optional<Expression> error;
    private final Optional<Expression> cause;

    FailRunner(String name, Optional<Expression> error, Optional<Expression> cause) {
        super(name, "Fail");
        this.error = error;
        this.cause = cause;
    }

    @Override
    void work(Visit visit) {
        Scope scope = visit.scope();
        visit.fail(text(error, scope), text(cause, scope));
    }

    private static Optional<String> text(Optional<Expression> field, Scope scope) {
        return field.map(expression -> {
            Object value = expression.evaluate(scope);
            return value instanceof String text ? text : Data.text(value);
        });
    }
}
