package io.github.asl4j.model;

import io.github.asl4j.model.Json.JsonArray;
import io.github.asl4j.model.Json.JsonBoolean;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.Json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Copies the states of a branch under names with a prefix, and leads its ends to another state. */
final class Fragment {

    private static final Set<String> TARGETS = Set.of(Field.START_AT.name(), Field.NEXT.name(), Field.DEFAULT.name());
    private static final List<String> INSIDE = List.of(
            Field.BRANCHES.name(),
            Field.ITEM_PROCESSOR_FIELD.name(),
            Field.ITERATOR.name(),
            Field.CHOICES.name(),
            Field.CATCH.name());

    private final String prefix;

    private Fragment(String prefix) {
        this.prefix = prefix;
    }

    static Map<String, State> copy(Branch fragment, String prefix, String next) {
        Map<String, State> result = new LinkedHashMap<>();
        fragment.states().forEach((name, state) -> {
            JsonObject renamed = new Fragment(prefix).rename(state.fields.toJson());
            result.put(prefix + name, States.copy(goOn(renamed, next), state.queryLanguage()));
        });
        return result;
    }

    private static JsonObject goOn(JsonObject state, String next) {
        Map<String, Json> members = new LinkedHashMap<>();
        state.members().forEach((name, member) -> {
            if (name.equals(Field.END.name()) && member.equals(new JsonBoolean(true))) {
                members.put(Field.NEXT.name(), new JsonString(next));
            } else {
                members.put(name, member);
            }
        });
        return new JsonObject(members);
    }

    /** Renames the targets of a state, rule, catcher or machine inside, and the states of the latter. */
    private JsonObject rename(JsonObject object) {
        Map<String, Json> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            if (TARGETS.contains(name) && member instanceof JsonString target) {
                members.put(name, new JsonString(prefix + target.value()));
            } else if (name.equals(Field.STATES.name()) && member instanceof JsonObject states) {
                Map<String, Json> renamed = new LinkedHashMap<>();
                states.members().forEach((state, fields) -> renamed.put(prefix + state, renameInside(fields)));
                members.put(name, new JsonObject(renamed));
            } else {
                members.put(name, INSIDE.contains(name) ? renameInside(member) : member);
            }
        });
        return new JsonObject(members);
    }

    private Json renameInside(Json json) {
        if (json instanceof JsonArray array) {
            return new JsonArray(
                    array.elements().stream().map(this::renameInside).toList());
        }
        return json instanceof JsonObject object ? rename(object) : json;
    }
}
