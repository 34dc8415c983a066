package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.integrations.Catalogue;
import io.github.asl4j.integrations.Parameter;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.StateNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A literal value that a Task, or a reader or writer of a Map, passes for a parameter of what it calls, or for a member of one. Values that are computed, or
 * hold a placeholder, are none.
 *
 * @param resource the resource of the Task, or of the reader or writer of a Map
 * @param call what it calls, {@code sns:publish}
 * @param parameter what it is the value of
 * @param place where it stands
 * @param value the value
 */
record Passed(String resource, String call, Parameter parameter, Place place, JsonNode value) {

    private static final String COMPUTED = ".$";

    /** What all tasks of a definition pass. */
    private static final class All {

        private final List<Passed> passed = new ArrayList<>();
        private final List<Passed> withPlaceholder = new ArrayList<>();

        All(Definition definition) {
            for (StateNode task : definition.states("Task")) {
                boolean isJsonata = task.language().equals(Optional.of(QueryLanguage.JSONATA));
                if (task.language().isPresent()) {
                    addRequest(task.node(), task.place(), isJsonata);
                }
            }
            for (String kind : List.of("ITEM_READER", "RESULT_WRITER")) {
                for (PartNode part : definition.parts(kind)) {
                    boolean isWrite = part.node().path("Resource").asText().endsWith(":s3:putObject");
                    // A reader that writes has a diagnostic of its own.
                    if (isWrite == kind.equals("RESULT_WRITER")) {
                        addRequest(part.node(), part.place(), part.node().has("Arguments"));
                    }
                }
            }
        }

        private void addRequest(JsonNode caller, Place place, boolean isJsonata) {
            String field = isJsonata ? "Arguments" : "Parameters";
            JsonNode parameters = caller.path(field);
            String resource = caller.path("Resource").asText();
            // Without the field a task passes what it gets.
            if (parameters.isObject()) {
                Catalogue.parameters(resource)
                        .ifPresent(request -> add(
                                new Passed(resource, request.name(), request, place.child(field), parameters),
                                isJsonata));
            }
        }

        private void add(Passed value, boolean isJsonata) {
            passed.add(value);
            Optional<Parameter> element = value.parameter.element();
            if (value.value.isArray() && value.parameter.type().equals("array") && element.isPresent()) {
                for (int i = 0; i < value.value.size(); i++) {
                    addLiteral(value, element, value.place.child(i), value.value.get(i), isJsonata);
                }
            } else if (value.value.isObject() && value.parameter.type().equals("object")) {
                value.value.properties().forEach(member -> {
                    if (!member.getKey().endsWith(COMPUTED)) {
                        Optional<Parameter> itsParameter =
                                element.isPresent() ? element : value.parameter.parameter(member.getKey());
                        addLiteral(
                                value, itsParameter, value.place.child(member.getKey()), member.getValue(), isJsonata);
                    }
                });
            }
        }

        private void addLiteral(
                Passed holder, Optional<Parameter> parameter, Place place, JsonNode value, boolean isJsonata) {
            if (parameter.isEmpty()) {
                return;
            }
            Passed passedHere = new Passed(holder.resource, holder.call, parameter.get(), place, value);
            if (value.isTextual() && PlaceholderSyntax.isIn(value.textValue())) {
                withPlaceholder.add(passedHere);
            } else if (!isUnknown(value, isJsonata)) {
                add(passedHere, isJsonata);
            }
        }

        /** Returns whether a text stands for another value, also by a mistake that has a rule of its own. */
        private static boolean isUnknown(JsonNode value, boolean isJsonata) {
            if (!value.isTextual()) {
                return false;
            }
            String text = value.textValue();
            return text.indexOf("{%") >= 0
                    || isJsonata && JsonataValue.isExpression(text)
                    || text.startsWith("$") && Computed.isPath(text)
                    || Computed.isIntrinsic(text);
        }
    }

    /** Returns what the tasks of a definition pass, in the order of the text. */
    static List<Passed> in(Definition definition) {
        return definition.memo(All.class, All::new).passed;
    }

    /** Returns the texts with a placeholder that the tasks of a definition pass, in the order of the text. */
    static List<Passed> withPlaceholder(Definition definition) {
        return definition.memo(All.class, All::new).withPlaceholder;
    }

    /** Returns whether this is all that the task passes. */
    boolean isRequest() {
        return parameter.name().equals(call);
    }

    /** Returns what it is in words: {@code sns:publish}, or {@code "Entries" of events:putEvents}. */
    String title() {
        return isRequest() ? call : "\"" + parameter.name() + "\" of " + call;
    }

    /** Returns whether it is an object whose members are known. */
    boolean hasKnownMembers() {
        return value.isObject() && !parameter.parameters().isEmpty();
    }

    /** Returns the name of a member without the mark that its value is computed. */
    static String name(String member) {
        return member.endsWith(COMPUTED) ? member.substring(0, member.length() - COMPUTED.length()) : member;
    }

    /** Returns the names of its members. */
    Set<String> names() {
        return value.properties().stream().map(member -> name(member.getKey())).collect(Collectors.toSet());
    }

    /** Returns the names that its members may have, without those that stand there. */
    List<String> otherNames() {
        Set<String> given = names();
        return parameter.parameters().stream()
                .filter(known -> given.stream().noneMatch(known::isNamed))
                .map(Parameter::name)
                .toList();
    }
}
