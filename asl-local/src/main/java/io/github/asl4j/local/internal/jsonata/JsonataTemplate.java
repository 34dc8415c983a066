package io.github.asl4j.local.internal.jsonata;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.model.Json;
import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.Json.JsonString;
import io.github.asl4j.model.JsonataValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compiles JSON whose strings between {@code {%} and {@code %}} are expressions. Without any it is a constant. */
public final class JsonataTemplate {

    private JsonataTemplate() {}

    /**
     * Returns the compiled template.
     *
     * @param field its place for messages, {@code "Output"}
     * @throws IllegalArgumentException if an expression cannot be parsed
     */
    public static Expression of(Json json, String field) {
        if (!isComputed(json)) {
            Object constant = Data.of(json);
            return scope -> constant;
        } else if (json instanceof JsonString string) {
            return of(new JsonataValue(string.value()), field);
        } else if (json instanceof JsonArray array) {
            List<Expression> elements = IntStream.range(0, array.elements().size())
                    .mapToObj(i -> of(array.elements().get(i), field + "[" + i + "]"))
                    .toList();
            return scope -> elements.stream()
                    .<@Nullable Object>map(element -> element.evaluate(scope))
                    .collect(Data.list());
        }
        Map<String, Expression> members = new LinkedHashMap<>();
        ((JsonObject) json).members().forEach((name, member) -> members.put(name, of(member, field + "/" + name)));
        return scope -> {
            Map<String, @Nullable Object> object = new LinkedHashMap<>(members.size() * 2);
            members.forEach((name, member) -> object.put(name, member.evaluate(scope)));
            return Collections.unmodifiableMap(object);
        };
    }

    private static boolean isComputed(Json json) {
        if (json instanceof JsonArray array) {
            return array.elements().stream().anyMatch(JsonataTemplate::isComputed);
        } else if (json instanceof JsonObject object) {
            return object.members().values().stream().anyMatch(JsonataTemplate::isComputed);
        }
        return json instanceof JsonString string
                && JsonataValue.parse(string.value()).isPresent();
    }

    /**
     * Returns the compiled expression.
     *
     * @param field its place for messages
     * @throws IllegalArgumentException if it cannot be parsed
     */
    public static Expression of(JsonataValue value, String field) {
        return new JsonataExpression(value.expression(), field);
    }
}
