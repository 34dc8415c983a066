package io.github.asl4j.model;

import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.Json.JsonString;
import io.github.asl4j.model.internal.NearestName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The object {@code "States"}: how it is read, and what its states and their names must have in common. */
final class States {

    /** AWS: in Unicode characters. */
    static final int MAX_NAME_LENGTH = 80;

    private static final int SHOWN_NAMES = 10;

    static final FieldType<Map<String, State>> TYPE = FieldType.of(
            States::read,
            states -> {
                Map<String, Json> members = new LinkedHashMap<>();
                states.forEach((name, state) -> members.put(name, state.fields.toJson()));
                return new JsonObject(members);
            },
            language -> (JsonObject) Json.of(Map.of("type", "object", "minProperties", 1)));

    private States() {}

    private static Map<String, State> read(Json json, Reading in) {
        if (!(json instanceof JsonObject object)) {
            throw in.problem("\"States\" is %s; it must be an object", FieldType.shortened(json));
        }
        Map<String, State> states = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            Reading at = in.child(name);
            checkName(name, at);
            states.put(name, readState(member, at));
        });
        return Collections.unmodifiableMap(states);
    }

    /** Checks the length of a state's name. */
    static void checkName(String name, Reading in) {
        int length = name.codePointCount(0, name.length());
        if (length == 0 || length > MAX_NAME_LENGTH) {
            throw in.problem("the name of a state has %d characters; it must have 1 to %d", length, MAX_NAME_LENGTH);
        }
    }

    /** Returns the state with these fields in a language of its own. */
    static State copy(JsonObject fields, QueryLanguage language) {
        Reading in = Reading.of(language, ParseOptions.strict().keepUnknownFields());
        return readState(fields, in);
    }

    /** Returns built states, each of which names its language where it differs from the machine's. */
    static Map<String, State> in(QueryLanguage machine, Map<String, State> states) {
        Map<String, State> result = new LinkedHashMap<>();
        states.forEach((name, state) -> {
            Fields fields = state.inMachine(machine);
            boolean saysItsLanguage = state.queryLanguage() == machine || fields.has(Field.QUERY_LANGUAGE);
            result.put(
                    name,
                    construct(
                            saysItsLanguage ? fields : fields.with(Field.QUERY_LANGUAGE, state.queryLanguage()),
                            Reading.of(machine, ParseOptions.strict()).in(state.queryLanguage())));
        });
        return Collections.unmodifiableMap(result);
    }

    private static State readState(Json json, Reading in) {
        if (!(json instanceof JsonObject object)) {
            throw in.problem("a state must be an object, not %s", FieldType.shortened(json));
        }
        Json type = object.members().get(Field.TYPE.name());
        if (type == null) {
            throw in.problem("\"Type\" is required in a state; it is one of %s", types());
        }
        Part part = type instanceof JsonString text
                ? Part.ofType(text.value()).orElseThrow(() -> unknownType(text, in))
                : null;
        if (part == null) {
            throw in.child(Field.TYPE.name())
                    .problem("\"Type\" is %s; it must be one of %s", FieldType.shortened(type), types());
        }
        Reading inLanguage = in.in(language(object, in));
        return construct(Fields.read(part, object, inLanguage), inLanguage);
    }

    private static State construct(Fields fields, Reading in) {
        return switch (fields.part()) {
            case TASK -> new TaskState(fields, in);
            case PARALLEL -> new ParallelState(fields, in);
            case MAP -> new MapState(fields, in);
            case PASS -> new PassState(fields, in);
            case WAIT -> new WaitState(fields, in);
            case CHOICE -> new ChoiceState(fields, in);
            case SUCCEED -> new SucceedState(fields, in);
            case FAIL -> new FailState(fields, in);
            default -> throw new AssertionError(fields.part());
        };
    }

    private static InvalidDefinitionException unknownType(JsonString type, Reading in) {
        return in.child(Field.TYPE.name())
                .problem(
                        "\"%s\" is not a type of state%s",
                        type.value(),
                        NearestName.question(type.value(), types()).orElse("; it must be one of " + types()));
    }

    static List<String> types() {
        return Arrays.stream(Part.values())
                .filter(Part::isState)
                .map(Part::type)
                .toList();
    }

    private static QueryLanguage language(JsonObject state, Reading in) {
        Json written = state.members().get(Field.QUERY_LANGUAGE.name());
        return written == null
                ? in.machine()
                : Field.QUERY_LANGUAGE.type().read(written, in.child(Field.QUERY_LANGUAGE.name()));
    }

    /** Checks that {@code "StartAt"} and every target exist. */
    static void check(String startAt, Map<String, State> states, Reading in) {
        if (states.isEmpty()) {
            throw in.child(Field.STATES.name()).problem("\"States\" must not be empty");
        }
        if (!states.containsKey(startAt)) {
            throw in.child(Field.START_AT.name()).problem("%s", missing("StartAt", startAt, states.keySet()));
        }
        Reading inStates = in.child(Field.STATES.name());
        states.forEach((name, state) -> {
            Reading at = inStates.child(name);
            state.targets()
                    .filter(target -> !states.containsKey(target.stateName()))
                    .forEach(target -> {
                        Reading place = target.in(at);
                        throw place.problem("%s", missing(place.token(), target.stateName(), states.keySet()));
                    });
        });
    }

    /** Checks, through all machines inside, that names are unique and that every state fits the machine's language. */
    static void checkAll(Map<String, State> states, Reading in, Set<String> names) {
        states.forEach((name, state) -> {
            Reading at = in.child(name);
            if (!names.add(name)) {
                throw at.problem("\"%s\" is the name of another state of this machine already", name);
            }
            if (in.machine() == QueryLanguage.JSONATA && state.queryLanguage() == QueryLanguage.JSONPATH) {
                throw at.problem(
                        "a state of JSONPath cannot stand in a machine of JSONata; only the reverse is allowed");
            }
            state.scopes()
                    .forEach(scope ->
                            checkAll(scope.states(), at.descend(scope.way()).child(Field.STATES.name()), names));
        });
    }

    private static String missing(String field, String target, Collection<String> names) {
        String known = names.size() <= SHOWN_NAMES
                ? "; it has " + names
                : NearestName.question(target, names).orElse("");
        return "\"" + field + "\": \"" + target + "\" is not a state of this \"States\" object" + known;
    }
}
