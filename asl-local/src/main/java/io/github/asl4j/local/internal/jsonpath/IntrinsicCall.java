package io.github.asl4j.local.internal.jsonpath;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.Intrinsic;
import io.github.asl4j.model.Intrinsic.Argument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles calls of intrinsic functions. */
final class IntrinsicCall {

    private static final int MAX_NESTING = 10;

    private final String text;

    private IntrinsicCall(String text) {
        this.text = text;
    }

    static Expression of(Intrinsic intrinsic) {
        Intrinsic.Call call = intrinsic
                .call()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + intrinsic + "\" holds a placeholder; bind it before the definition is run"));
        if (depth(call) > MAX_NESTING) {
            throw new IllegalArgumentException(
                    "\"" + intrinsic + "\" nests more than " + MAX_NESTING + " intrinsic functions");
        }
        return new IntrinsicCall(intrinsic.text()).compile(call);
    }

    private static int depth(Intrinsic.Call call) {
        return 1
                + call.arguments().stream()
                        .mapToInt(argument -> argument instanceof Intrinsic.Call inner ? depth(inner) : 0)
                        .max()
                        .orElse(0);
    }

    private Expression compile(Intrinsic.Call call) {
        IntrinsicImplementation function = IntrinsicImplementation.of(call.function());
        List<Expression> arguments =
                call.arguments().stream().map(this::argument).toList();
        return scope -> {
            List<@Nullable Object> values = new ArrayList<>(arguments.size());
            for (Expression argument : arguments) {
                values.add(argument.evaluate(scope));
            }
            try {
                return function.apply(values, scope.random());
            } catch (IllegalArgumentException e) {
                throw new EvaluationFailure(
                        ErrorName.INTRINSIC_FAILURE,
                        "The function '" + text + "' had the following error: " + e.getMessage());
            }
        };
    }

    private Expression argument(Argument argument) {
        if (argument instanceof Intrinsic.Call inner) {
            return compile(inner);
        } else if (argument instanceof Intrinsic.Text string) {
            // States.Format needs the escapes: \{} is no place for a value.
            return scope -> new IntrinsicImplementation.Literal(string.source(), string.value());
        } else if (argument instanceof Intrinsic.Literal literal) {
            Object constant = Data.of(literal.value());
            return scope -> constant;
        } else if (argument instanceof Intrinsic.Selection selection) {
            PathExpression path = PathExpression.of(selection.path());
            return scope -> select(path, scope);
        }
        throw new AssertionError(argument);
    }

    private @Nullable Object select(PathExpression path, Scope scope) {
        PathExpression.Selection selection = path.select(scope);
        if (selection.isPresent()) {
            return selection.node();
        }
        throw EvaluationFailure.runtime("The function '" + text + "' had the following error: "
                + (selection.isNoArray()
                        ? "Invalid path '" + path.text() + "' : " + selection.problem()
                        : "The JsonPath argument for the field '" + path.text() + "' could not be found in the input '"
                                + Data.text(scope.data()) + "'"));
    }
}
