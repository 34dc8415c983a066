package io.github.asl4j.validate.rules;

import io.github.asl4j.model.Intrinsic;
import io.github.asl4j.model.Intrinsic.Call;
import io.github.asl4j.model.Intrinsic.Selection;
import io.github.asl4j.model.IntrinsicFunction;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Expression.Form;
import io.github.asl4j.validate.internal.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A function that takes numbers or texts fails on a path that selects an array of them. */
public final class IndefinitePath implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.expressions().forEach(expression -> {
            String text = expression.text();
            if (expression.form() == Form.PATH_OR_INTRINSIC && text.startsWith("States.") && isIndefinite(text)) {
                expression
                        .jsonPath()
                        .map(value -> (Intrinsic) value)
                        .flatMap(Intrinsic::call)
                        .ifPresent(call -> checkCalls(call, expression, diagnostics));
            }
        });
    }

    private static void checkCalls(Call outermost, Expression expression, Diagnostics diagnostics) {
        Deque<Call> open = new ArrayDeque<>(List.of(outermost));
        while (!open.isEmpty()) {
            Call call = open.pop();
            for (int i = 0; i < call.arguments().size(); i++) {
                if (call.arguments().get(i) instanceof Call inner) {
                    open.push(inner);
                } else if (call.arguments().get(i) instanceof Selection selection
                        && takesNoArray(call.function(), i)
                        && isIndefinite(selection.path().text())) {
                    diagnostics.warning(
                            expression.place(),
                            "\"%s\" selects an array, which %s fails on; select one value, as by States.ArrayGetItem",
                            selection.path().text(),
                            call.function().text());
                }
            }
        }
    }

    private static boolean takesNoArray(IntrinsicFunction function, int argument) {
        return switch (function) {
            case MATH_ADD,
                    MATH_RANDOM,
                    ARRAY_RANGE,
                    STRING_TO_JSON,
                    STRING_SPLIT,
                    BASE64_ENCODE,
                    BASE64_DECODE,
                    JSON_MERGE -> true;
            case ARRAY_PARTITION, ARRAY_GET_ITEM, HASH -> argument == 1;
            default -> false;
        };
    }

    /** Returns whether a path, or a path in a call, has a wildcard, a descent, a slice, a list of names or indices, or a filter. */
    private static boolean isIndefinite(String path) {
        char quote = 0;
        boolean isInBrackets = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '*'
                    || c == '.' && i + 1 < path.length() && path.charAt(i + 1) == '.'
                    || isInBrackets && (c == '?' || c == ',' || c == ':')) {
                return true;
            } else if (c == '[' || c == ']') {
                isInBrackets = c == '[';
            }
        }
        return false;
    }
}
