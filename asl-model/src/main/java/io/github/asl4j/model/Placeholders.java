package io.github.asl4j.model;

import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.Json.JsonString;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that stands for a value which is only known when the definition is deployed: {@code <NAME>} as in AWS's samples
 * and {@code ${Name}} as in CloudFormation.
 *
 * <p>{@code <NAME>} in capitals counts anywhere in a string. In other spellings it only counts as the whole string or a
 * whole segment between colons, because a message may hold {@code <b>} and a condition {@code a <> b}.
 */
final class Placeholders {

    private static final String SUBSTITUTION =
            "\\$\\{(?<substitution>[A-Za-z][A-Za-z0-9_]*(?:(?:::|[.,-])[A-Za-z0-9_]++)*+)}";

    private static final Pattern ANY = Pattern.compile(
            SUBSTITUTION + "|<(?<capitals>[A-Z][A-Z0-9_-]*)>" + "|(?<=^|:)<(?<segment>[A-Za-z][A-Za-z0-9_-]*)>(?=:|$)");

    private Placeholders() {}

    static boolean in(String text) {
        return text.indexOf('{') >= 0
                        && text.contains("${")
                        && ANY.matcher(text).find()
                || text.indexOf('<') >= 0 && ANY.matcher(text).find();
    }

    /** Returns the names in a value, in the order of their first appearance. */
    static Set<String> names(Json json) {
        Set<String> names = new LinkedHashSet<>();
        strings(json, text -> {
            if (in(text)) {
                ANY.matcher(text).results().map(Placeholders::name).forEach(names::add);
            }
        });
        return names;
    }

    private static void strings(Json json, Consumer<String> action) {
        if (json instanceof JsonString string) {
            action.accept(string.value());
        } else if (json instanceof JsonArray array) {
            array.elements().forEach(element -> strings(element, action));
        } else if (json instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                action.accept(name);
                strings(member, action);
            });
        }
    }

    /** Returns the value with the placeholders that have a value replaced, in strings and names. */
    static Json bind(Json json, Map<String, String> values) {
        if (json instanceof JsonString string) {
            return new JsonString(bind(string.value(), values));
        } else if (json instanceof JsonArray array) {
            return new JsonArray(array.elements().stream()
                    .map(element -> bind(element, values))
                    .toList());
        } else if (json instanceof JsonObject object) {
            Map<String, Json> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> {
                if (members.put(bind(name, values), bind(member, values)) != null) {
                    throw new IllegalArgumentException(
                            "with these values, two names of one object become \"" + bind(name, values) + "\"");
                }
            });
            return new JsonObject(members);
        }
        return json;
    }

    private static String bind(String text, Map<String, String> values) {
        if (!in(text)) {
            return text;
        }
        return ANY.matcher(text)
                .replaceAll(placeholder ->
                        Matcher.quoteReplacement(values.getOrDefault(name(placeholder), placeholder.group())));
    }

    private static String name(MatchResult placeholder) {
        for (int group = 1; group <= placeholder.groupCount(); group++) {
            if (placeholder.group(group) != null) {
                return placeholder.group(group);
            }
        }
        throw new AssertionError(placeholder.group());
    }

    /** Returns the name of the substitution that begins at {@code offset} of a text. */
    static Optional<String> substitutionAt(String text, int offset) {
        Matcher substitution = Pattern.compile(SUBSTITUTION).matcher(text);
        return offset <= text.length()
                        && substitution.region(offset, text.length()).lookingAt()
                ? Optional.of(substitution.group("substitution"))
                : Optional.empty();
    }

    /** Replaces {@code ${Name}} everywhere in a text, also where it stands without quotes. */
    static String substitute(String text, Map<String, String> values) {
        return Pattern.compile(SUBSTITUTION)
                .matcher(text)
                .replaceAll(substitution ->
                        Matcher.quoteReplacement(values.getOrDefault(substitution.group(1), substitution.group())));
    }
}
