package io.github.asl4j.local.internal.jsonpath;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.model.Intrinsic;
import io.github.asl4j.model.Json;
import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.Json.JsonString;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.Path;
import io.github.asl4j.model.ReferencePath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles payload templates and the values of their {@code .$} keys. A template without any is a constant. */
public final class JsonPathTemplate {

    private static final String COMPUTED = ".$";

    private JsonPathTemplate() {}

    /** Returns the compiled template. */
    public static Expression of(Json json) {
        if (!isComputed(json)) {
            Object constant = Data.of(json);
            return scope -> constant;
        } else if (json instanceof JsonArray array) {
            List<Expression> elements =
                    array.elements().stream().map(JsonPathTemplate::of).toList();
            return scope -> elements.stream()
                    .<@Nullable Object>map(element -> element.evaluate(scope))
                    .collect(Data.list());
        }
        Map<String, Expression> members = new LinkedHashMap<>();
        ((JsonObject) json).members().forEach((name, member) -> {
            if (name.endsWith(COMPUTED) && member instanceof JsonString text) {
                members.put(
                        name.substring(0, name.length() - COMPUTED.length()),
                        value(JsonPathValue.parse(text.value()), name));
            } else {
                members.put(name, of(member));
            }
        });
        return scope -> {
            Map<String, @Nullable Object> object = new LinkedHashMap<>(members.size() * 2);
            members.forEach((name, member) -> object.put(name, member.evaluate(scope)));
            return Collections.unmodifiableMap(object);
        };
    }

    private static boolean isComputed(Json json) {
        if (json instanceof JsonArray array) {
            return array.elements().stream().anyMatch(JsonPathTemplate::isComputed);
        }
        return json instanceof JsonObject object
                && object.members().entrySet().stream()
                        .anyMatch(member -> member.getKey().endsWith(COMPUTED) || isComputed(member.getValue()));
    }

    /** Returns a compiled path or intrinsic call, the value of a field with this name. */
    public static Expression value(JsonPathValue value, String field) {
        if (value instanceof Intrinsic intrinsic) {
            return IntrinsicCall.of(intrinsic);
        }
        PathExpression path = value instanceof ReferencePath reference
                ? PathExpression.of(reference)
                : PathExpression.of((Path) value);
        return scope -> select(path, field, scope);
    }

    private static @Nullable Object select(PathExpression path, String field, Scope scope) {
        PathExpression.Selection selection = path.select(scope);
        if (selection.isPresent() || selection.isPastTheEnd()) {
            return selection.node();
        }
        throw EvaluationFailure.runtime("The JSONPath '" + path.text() + "' specified for the field '" + field
                + "' could not be found in the input '" + Data.text(scope.data()) + "'");
    }

    /** Returns a compiled reference path to a number, as {@code "TimeoutSecondsPath"}. */
    public static Expression required(ReferencePath path) {
        return PathExpression.of(path)::require;
    }
}
