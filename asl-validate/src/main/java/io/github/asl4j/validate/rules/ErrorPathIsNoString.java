package io.github.asl4j.validate.rules;

import io.github.asl4j.model.Intrinsic;
import io.github.asl4j.model.IntrinsicFunction;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An intrinsic function in {@code "ErrorPath"} or {@code "CausePath"} gives a string. */
public final class ErrorPathIsNoString implements Rule {

    /** Whether the service says so, or only fails when it runs, is not known. */
    @Override
    public String serviceCode() {
        return "";
    }

    private static final Set<IntrinsicFunction> STRINGS = EnumSet.of(
            IntrinsicFunction.FORMAT,
            IntrinsicFunction.JSON_TO_STRING,
            IntrinsicFunction.ARRAY_GET_ITEM,
            IntrinsicFunction.BASE64_ENCODE,
            IntrinsicFunction.BASE64_DECODE,
            IntrinsicFunction.HASH,
            IntrinsicFunction.STRING_TO_JSON,
            IntrinsicFunction.UUID);

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.expressions().stream()
                .filter(expression -> List.of("ErrorPath", "CausePath").contains(expression.key()))
                .forEach(expression -> expression
                        .jsonPath()
                        .filter(Intrinsic.class::isInstance)
                        .flatMap(intrinsic -> ((Intrinsic) intrinsic).call())
                        .filter(call -> !STRINGS.contains(call.function()))
                        .ifPresent(call -> diagnostics.error(
                                expression.place(),
                                "\"%s\": %s gives no string; use one of States.Format, States.JsonToString,"
                                        + " States.ArrayGetItem, States.Base64Encode, States.Base64Decode, States.Hash,"
                                        + " States.UUID",
                                expression.key(),
                                call.function().text())));
    }
}
