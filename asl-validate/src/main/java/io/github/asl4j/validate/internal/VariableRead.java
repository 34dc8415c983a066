package io.github.asl4j.validate.internal;

import io.github.asl4j.model.Intrinsic;
import io.github.asl4j.model.Intrinsic.Argument;
import io.github.asl4j.model.Intrinsic.Call;
import io.github.asl4j.model.Intrinsic.Selection;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.Path;
import io.github.asl4j.model.Path.Root;
import io.github.asl4j.model.ReferencePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A place where an expression reads a variable.
 *
 * @param expression the expression
 * @param name the name, without {@code $}
 * @param isAsked whether it only asks if the variable exists
 */
public record VariableRead(Expression expression, String name, boolean isAsked) {

    static List<VariableRead> in(Expression expression) {
        if (expression.form() == Expression.Form.LITERAL) {
            return List.of();
        }
        List<VariableRead> reads = new ArrayList<>();
        expression.jsonPath().ifPresent(value -> add(value, expression, reads));
        expression
                .jsonata()
                .ifPresent(jsonata -> jsonata.references()
                        .variables()
                        .forEach(read -> reads.add(new VariableRead(expression, read.name(), read.isInExists()))));
        return List.copyOf(reads);
    }

    private static void add(JsonPathValue value, Expression expression, List<VariableRead> reads) {
        if (value instanceof Path path) {
            add(path.root(), expression, reads);
        } else if (value instanceof ReferencePath path) {
            add(path.root(), expression, reads);
        } else if (value instanceof Intrinsic intrinsic) {
            Deque<Call> open = new ArrayDeque<>();
            intrinsic.call().ifPresent(open::add);
            while (!open.isEmpty()) {
                for (Argument argument : open.poll().arguments()) {
                    if (argument instanceof Call call) {
                        open.add(call);
                    } else if (argument instanceof Selection selection) {
                        add(selection.path().root(), expression, reads);
                    }
                }
            }
        }
    }

    private static void add(Root root, Expression expression, List<VariableRead> reads) {
        if (root instanceof Root.Variable variable) {
            boolean isAsked = expression.key().equals("Variable")
                    && expression.part().node().has("IsPresent");
            reads.add(new VariableRead(expression, variable.name(), isAsked));
        }
    }
}
