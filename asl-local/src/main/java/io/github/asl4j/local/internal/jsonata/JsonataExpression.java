package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.model.ErrorName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A JSONata expression of a field. */
final class JsonataExpression implements Expression {

    /** Any use of {@code $states} but of its other members by name. */
    private static final Pattern STATES_WITH_CONTEXT =
            Pattern.compile("\\$states(?!\\.(?:input|result|errorOutput)\\b)");

    /** A comparison with an array or object that stands behind it. */
    private static final Pattern DEEP_COMPARISON = Pattern.compile("=\\s*[\\[{]");

    private final String text;
    private final String field;
    private final Jsonata jsonata;
    private final List<String> functions;
    private final List<String> builtIns;
    private final boolean comparesDeeply;
    private final boolean usesContext;

    JsonataExpression(String text, String field) {
        this.text = text;
        this.field = field;
        try {
            this.jsonata = Jsonata.jsonata(text);
        } catch (RuntimeException e) {
            // Not only a JException: of a text that ends within a token, and of some signatures, the library throws
            // others.
            throw new IllegalArgumentException(
                    "\"" + text + "\" of \"" + field + "\" is not JSONata: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException(
                    "the expression of \"" + field + "\" is nested too deeply; take it apart", e);
        }
        jsonata.setOutputConvertNulls(false);
        this.functions = AwsFunctions.in(text);
        this.builtIns = BuiltInFunctions.in(text);
        this.comparesDeeply = DEEP_COMPARISON.matcher(text).find();
        this.usesContext = STATES_WITH_CONTEXT.matcher(text).find();
    }

    @Override
    public @Nullable Object evaluate(Scope scope) {
        Jsonata.Frame frame = jsonata.createFrame();
        JsonataLimits.apply(frame);
        AwsFunctions.bind(functions, frame, scope.random());
        BuiltInFunctions.bind(builtIns, frame);
        scope.variables().forEach((name, value) -> frame.bind(name, in(value)));
        Map<String, @Nullable Object> states = new LinkedHashMap<>();
        states.put("input", in(scope.input()));
        if (usesContext) {
            states.put("context", scope.context().get());
        }
        scope.states().forEach((name, value) -> states.put(name, in(value)));
        frame.bind("states", states);
        Object result = evaluate(frame);
        if (result == null) {
            throw failure(" returned nothing (undefined).");
        } else if (!JsonataData.isJson(result)) {
            throw failure(" returned an unsupported result type.");
        }
        return JsonataData.out(result);
    }

    private Object in(@Nullable Object data) {
        return comparesDeeply ? JsonataData.comparable(data) : JsonataData.in(data);
    }

    private @Nullable Object evaluate(Jsonata.Frame frame) {
        try {
            return jsonata.evaluate(null, frame);
        } catch (JException e) {
            throw failure(" threw an error during evaluation" + JsonataMessages.of(e, text));
        } catch (JsonataLimits e) {
            throw failure(" threw an error during evaluation: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw failure(" threw an error during evaluation: "
                    + JsonataLimits.stack().getMessage());
        } catch (OutOfMemoryError e) {
            // Many values, each within its limit: the library holds them all, and lets go of them here.
            throw failure(" threw an error during evaluation: "
                    + JsonataLimits.memory().getMessage());
        } catch (RuntimeException e) {
            // The library does not check everything; the service says the same, with an id behind it.
            throw failure(" threw an internal error during evaluation.");
        }
    }

    private EvaluationFailure failure(String predicate) {
        return new EvaluationFailure(
                ErrorName.QUERY_EVALUATION_ERROR,
                "The JSONata expression '" + text + "' specified for the field '" + field + "'" + predicate,
                field);
    }
}
