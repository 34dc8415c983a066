package io.github.asl4j.validate.rules;

import io.github.asl4j.model.Intrinsic;
import io.github.asl4j.model.Intrinsic.Argument;
import io.github.asl4j.model.Intrinsic.Call;
import io.github.asl4j.model.Intrinsic.Literal;
import io.github.asl4j.model.Intrinsic.Selection;
import io.github.asl4j.model.Intrinsic.Text;
import io.github.asl4j.model.IntrinsicFunction;
import io.github.asl4j.model.Json.JsonBoolean;
import io.github.asl4j.model.Json.JsonNumber;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A call of an intrinsic function has as many arguments as the function takes, each of its kind. */
public final class WrongIntrinsicArguments implements Rule {

    /** Whether the service says so, or only fails when it runs, is not known. */
    @Override
    public String serviceCode() {
        return "";
    }

    private static final Set<String> ALGORITHMS = Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

    private static final long LONGEST_RANGE = 1_000;

    /** What an argument may be; what a path or another call gives is not known before it runs. */
    private enum Kind {
        ANY("any value"),
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        /** What has no literal form. */
        COMPUTED("a path or a call");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        boolean takes(Argument argument) {
            if (this == ANY || argument instanceof Selection || argument instanceof Call) {
                return true;
            }
            return switch (this) {
                case STRING -> argument instanceof Text;
                case NUMBER -> argument instanceof Literal literal && literal.value() instanceof JsonNumber;
                case BOOLEAN -> argument instanceof Literal literal && literal.value() instanceof JsonBoolean;
                case ANY, COMPUTED -> false;
            };
        }
    }

    /** What a function takes: at least so many arguments, the others may be left out; the last kind may repeat. */
    private record Signature(int least, int most, List<Kind> kinds) {

        static Signature of(Kind... kinds) {
            return new Signature(kinds.length, kinds.length, List.of(kinds));
        }

        Kind kind(int index) {
            return kinds.get(Math.min(index, kinds.size() - 1));
        }

        String count() {
            if (least == most) {
                return least == 0 ? "no arguments" : least == 1 ? "1 argument" : least + " arguments";
            }
            return most == Integer.MAX_VALUE ? "at least 1 argument" : least + " or " + most + " arguments";
        }
    }

    private static final Map<IntrinsicFunction, Signature> SIGNATURES = new EnumMap<>(IntrinsicFunction.class);

    static {
        SIGNATURES.put(IntrinsicFunction.FORMAT, new Signature(1, Integer.MAX_VALUE, List.of(Kind.STRING, Kind.ANY)));
        SIGNATURES.put(IntrinsicFunction.STRING_TO_JSON, Signature.of(Kind.STRING));
        SIGNATURES.put(IntrinsicFunction.JSON_TO_STRING, Signature.of(Kind.ANY));
        SIGNATURES.put(IntrinsicFunction.ARRAY, new Signature(0, Integer.MAX_VALUE, List.of(Kind.ANY)));
        SIGNATURES.put(IntrinsicFunction.ARRAY_PARTITION, Signature.of(Kind.COMPUTED, Kind.NUMBER));
        SIGNATURES.put(IntrinsicFunction.ARRAY_CONTAINS, Signature.of(Kind.COMPUTED, Kind.ANY));
        SIGNATURES.put(IntrinsicFunction.ARRAY_RANGE, Signature.of(Kind.NUMBER, Kind.NUMBER, Kind.NUMBER));
        SIGNATURES.put(IntrinsicFunction.ARRAY_GET_ITEM, Signature.of(Kind.COMPUTED, Kind.NUMBER));
        SIGNATURES.put(IntrinsicFunction.ARRAY_LENGTH, Signature.of(Kind.COMPUTED));
        SIGNATURES.put(IntrinsicFunction.ARRAY_UNIQUE, Signature.of(Kind.COMPUTED));
        SIGNATURES.put(IntrinsicFunction.BASE64_ENCODE, Signature.of(Kind.STRING));
        SIGNATURES.put(IntrinsicFunction.BASE64_DECODE, Signature.of(Kind.STRING));
        SIGNATURES.put(IntrinsicFunction.HASH, Signature.of(Kind.ANY, Kind.STRING));
        SIGNATURES.put(IntrinsicFunction.JSON_MERGE, Signature.of(Kind.COMPUTED, Kind.COMPUTED, Kind.BOOLEAN));
        SIGNATURES.put(
                IntrinsicFunction.MATH_RANDOM, new Signature(2, 3, List.of(Kind.NUMBER, Kind.NUMBER, Kind.NUMBER)));
        SIGNATURES.put(IntrinsicFunction.MATH_ADD, Signature.of(Kind.NUMBER, Kind.NUMBER));
        SIGNATURES.put(IntrinsicFunction.STRING_SPLIT, Signature.of(Kind.STRING, Kind.STRING));
        SIGNATURES.put(IntrinsicFunction.UUID, new Signature(0, 0, List.of()));
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .expressions()
                .forEach(expression -> expression
                        .jsonPath()
                        .filter(Intrinsic.class::isInstance)
                        .flatMap(intrinsic -> ((Intrinsic) intrinsic).call())
                        .ifPresent(call -> check(call, expression, diagnostics)));
    }

    private static void check(Call outermost, Expression expression, Diagnostics diagnostics) {
        Deque<Call> open = new ArrayDeque<>(List.of(outermost));
        while (!open.isEmpty()) {
            Call call = open.pop();
            String problem = problem(call);
            if (!problem.isEmpty()) {
                diagnostics.error(
                        expression.place(),
                        "\"%s\": %s %s",
                        expression.key(),
                        call.function().text(),
                        problem);
            }
            for (Argument argument : call.arguments()) {
                if (argument instanceof Call inner) {
                    open.add(inner);
                }
            }
        }
    }

    private static String problem(Call call) {
        Signature signature = SIGNATURES.get(call.function());
        List<Argument> arguments = call.arguments();
        if (arguments.size() < signature.least() || arguments.size() > signature.most()) {
            return "takes " + signature.count() + ", but has " + arguments.size();
        }
        for (int i = 0; i < arguments.size(); i++) {
            Kind kind = signature.kind(i);
            if (!kind.takes(arguments.get(i))) {
                return "has " + text(arguments.get(i)) + " as argument " + (i + 1) + "; it takes " + kind.text;
            }
        }
        return switch (call.function()) {
            case FORMAT -> format(arguments);
            case ARRAY_RANGE -> range(arguments);
            case ARRAY_PARTITION ->
                isNumber(arguments.get(1)) && number(arguments.get(1)) <= 0
                        ? "cuts into pieces of " + text(arguments.get(1)) + "; the size must be at least 1"
                        : "";
            case HASH ->
                arguments.get(1) instanceof Text algorithm && !ALGORITHMS.contains(algorithm.value())
                        ? "has no algorithm " + text(algorithm) + "; it has MD5, SHA-1, SHA-256, SHA-384 and SHA-512"
                        : "";
            case JSON_MERGE ->
                arguments.get(2) instanceof Literal literal
                                && literal.value() instanceof JsonBoolean deep
                                && deep.value()
                        ? "cannot merge deeply; its third argument must be false"
                        : "";
            default -> "";
        };
    }

    private static String format(List<Argument> arguments) {
        if (!(arguments.get(0) instanceof Text template)) {
            return "";
        }
        int holes = 0;
        for (int i = 0; i < template.source().length() - 1; i++) {
            if (template.source().charAt(i) == '\\') {
                i++;
            } else if (template.source().startsWith("{}", i)) {
                holes++;
            }
        }
        int values = arguments.size() - 1;
        return holes == values
                ? ""
                : "has " + holes + " {} in its template, but " + values + (values == 1 ? " value" : " values")
                        + " for them";
    }

    private static String range(List<Argument> arguments) {
        if (!arguments.stream().allMatch(WrongIntrinsicArguments::isNumber)) {
            return "";
        }
        double first = number(arguments.get(0));
        double last = number(arguments.get(1));
        double step = number(arguments.get(2));
        if (step == 0) {
            return "has a step of 0; it must not be 0";
        }
        double count = Math.floor((last - first) / step) + 1;
        return count > LONGEST_RANGE ? "gives " + (long) count + " numbers; it can give " + LONGEST_RANGE : "";
    }

    private static boolean isNumber(Argument argument) {
        return argument instanceof Literal literal && literal.value() instanceof JsonNumber;
    }

    private static double number(Argument argument) {
        return Double.parseDouble(((Literal) argument).text());
    }

    private static String text(Argument argument) {
        return argument instanceof Text text ? text.text() : ((Literal) argument).text();
    }
}
