package io.github.asl4j.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.objects.InMemoryObjectStore;
import io.github.asl4j.local.objects.ObjectStore;
import io.github.asl4j.model.Corpus;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** A recorded execution, run again with its recorded answers: how the two differ. */
final class Recorded {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode row;

    /** How an execution ended, and its events as the API has them. */
    record Outcome(String status, JsonNode output, String error, String cause, List<JsonNode> events) {

        static Outcome of(Execution execution) {
            return new Outcome(
                    execution.status().name(),
                    execution.status() == ExecutionStatus.SUCCEEDED ? execution.output() : null,
                    execution.error().orElse(null),
                    execution.cause().orElse(null),
                    execution.history().stream().<JsonNode>map(Recorded::json).toList());
        }

        List<String> types() {
            return events.stream().map(event -> event.get("type").textValue()).toList();
        }
    }

    Recorded(JsonNode row) {
        this.row = row;
    }

    String id() {
        return row.get("id").textValue();
    }

    /** Returns why the row cannot be run here; empty if it can. */
    Optional<String> obstacle() {
        if (row.has("mocks_complete")
                && !row.get("mocks_complete").booleanValue()
                && mocks().isEmpty()
                && !hasOnlyIdentityFunctions()) {
            return Optional.of("incomplete mocks: " + row.get("mocks_note").asText());
        }
        return Optional.empty();
    }

    /** Returns all states by their names, also those of branches and iterations. */
    private static Map<String, JsonNode> states(JsonNode scope) {
        Map<String, JsonNode> states = new LinkedHashMap<>();
        scope.get("States").properties().forEach(state -> {
            states.put(state.getKey(), state.getValue());
            state.getValue().path("Branches").forEach(branch -> states.putAll(states(branch)));
            for (String processor : List.of("ItemProcessor", "Iterator")) {
                if (state.getValue().has(processor)) {
                    states.putAll(states(state.getValue().get(processor)));
                }
            }
        });
        return states;
    }

    /** Returns the answers of the tasks; where the row has none but one task alone, those in its history. */
    private Map<String, JsonNode> mocks() {
        Map<String, JsonNode> mocks = new LinkedHashMap<>();
        row.path("mocks").properties().forEach(mock -> mocks.put(mock.getKey(), mock.getValue()));
        List<String> tasks = states(parse(Corpus.definition(row))).entrySet().stream()
                .filter(state -> state.getValue().get("Type").asText().equals("Task"))
                .map(Map.Entry::getKey)
                .toList();
        if (mocks.isEmpty() && tasks.size() == 1) {
            ArrayNode answers = JSON.createArrayNode();
            row.path("history").forEach(event -> {
                String type = event.get("type").textValue();
                if (type.matches("(Task|LambdaFunction|Activity)(Succeeded|Failed|TimedOut)")) {
                    String details = Character.toLowerCase(type.charAt(0)) + type.substring(1) + "EventDetails";
                    answers.add(event.path(details).<ObjectNode>deepCopy().put("event", type));
                }
            });
            if (!answers.isEmpty()) {
                mocks.put(tasks.get(0), answers);
            }
        }
        return mocks;
    }

    /** Returns the features by which rates are counted: state types and query languages. */
    Set<String> features() {
        Set<String> features = new TreeSet<>();
        JsonNode definition = parse(Corpus.definition(row));
        String language = definition.path("QueryLanguage").asText("JSONPath");
        definition
                .get("States")
                .forEach(state -> features.add(state.get("Type").textValue() + " in "
                        + state.path("QueryLanguage").asText(language)));
        return features;
    }

    Execution run() {
        Interpreter interpreter = Interpreter.of(StateMachine.parse(definition()));
        for (Map.Entry<String, String> child : children().entrySet()) {
            interpreter =
                    interpreter.stateMachine(child.getKey(), Interpreter.of(StateMachine.parse(child.getValue())));
        }
        for (Map.Entry<String, TaskHandler> handler : handlers().entrySet()) {
            interpreter = interpreter.task(handler.getKey(), handler.getValue());
        }
        if (hasOnlyIdentityFunctions()) {
            interpreter = interpreter.tasks("*", TaskHandler.of(input -> input));
        }
        Optional<ObjectStore> objects = objects();
        if (objects.isPresent()) {
            interpreter = interpreter.objects(objects.get());
        }
        return interpreter.options(options()).run(input());
    }

    String definition() {
        return Corpus.definition(row);
    }

    StateMachineType type() {
        return StateMachineType.valueOf(row.get("type").textValue());
    }

    String input() {
        JsonNode input = row.get("input");
        return input.isNull() ? "{}" : input.textValue();
    }

    /** Returns the answers of the tasks, in their order, by the names of the states. */
    Map<String, TaskHandler> handlers() {
        Map<String, TaskHandler> handlers = new LinkedHashMap<>();
        mocks().forEach((state, answers) -> {
            if (!answers.at("/0").has("child_execution")) {
                Iterator<JsonNode> outcomes = answers.elements();
                handlers.put(state, call -> CompletableFuture.completedFuture(result(outcomes.next())));
            }
        });
        return handlers;
    }

    /** Returns the definitions of the machines that tasks start, by their ARNs. */
    Map<String, String> children() {
        Map<String, String> children = new LinkedHashMap<>();
        mocks().forEach((state, answers) -> {
            if (answers.at("/0").has("child_execution")) {
                String arn = states(parse(definition()))
                        .get(state)
                        .at("/Parameters/StateMachineArn")
                        .textValue();
                children.put(arn, machineOf(answers.at("/0/child_execution")));
            }
        });
        return children;
    }

    /** Returns the resource of a task. */
    String resource(String state) {
        return states(parse(definition())).get(state).get("Resource").textValue();
    }

    /** Returns the definition of a machine whose executions end as this one. */
    private static String machineOf(JsonNode child) {
        ObjectNode state = JSON.createObjectNode();
        ObjectNode definition = JSON.createObjectNode().put("StartAt", "A");
        switch (child.get("status").textValue()) {
            case "FAILED" -> {
                state.put("Type", "Fail");
                for (String field : List.of("Error", "Cause")) {
                    if (child.hasNonNull(field.toLowerCase(java.util.Locale.ROOT))) {
                        state.set(field, child.get(field.toLowerCase(java.util.Locale.ROOT)));
                    }
                }
            }
            case "SUCCEEDED" -> state.put("Type", "Pass").put("End", true).set("Result", child.get("output"));
            case "TIMED_OUT" -> {
                definition.put("TimeoutSeconds", 1);
                state.put("Type", "Wait").put("Seconds", 10).put("End", true);
            }
            case "RUNNING" -> state.put("Type", "Wait").put("Seconds", 99_999).put("End", true);
            default -> throw new AssertionError(child);
        }
        definition.putObject("States").set("A", state);
        return definition.toString();
    }

    /** Returns whether all functions of the row return what they get; then nobody has to tell what they answered. */
    boolean hasOnlyIdentityFunctions() {
        JsonNode files = row.path("lambdas");
        return !files.isEmpty()
                && files.findValuesAsText("handler_file").stream().allMatch(file -> file.endsWith("/id_function.py"));
    }

    /** Returns the buckets that the row has. */
    Optional<ObjectStore> objects() {
        if (!row.path("resources").has("s3")) {
            return Optional.empty();
        }
        InMemoryObjectStore store = new InMemoryObjectStore();
        JsonNode s3 = row.at("/resources/s3");
        if (s3.isArray()) {
            s3.forEach(object -> store.put(
                    object.get("Bucket").textValue(),
                    object.get("Key").textValue(),
                    object.get("Body").textValue()));
        } else {
            s3.properties()
                    .forEach(bucket -> bucket.getValue()
                            .properties()
                            .forEach(object -> store.put(
                                    bucket.getKey(),
                                    object.getKey(),
                                    object.getValue().textValue())));
        }
        return Optional.of(store);
    }

    ExecutionOptions options() {
        ExecutionOptions options =
                ExecutionOptions.defaults().account("111111111111").type(type());
        JsonNode context = row.path("context");
        String machine = context.at("/StateMachine/Name").asText();
        String name = context.at("/Execution/Name").asText();
        String role = row.at("/history/0/executionStartedEventDetails/roleArn").asText();
        options = machine.isEmpty() ? options : options.stateMachineName(machine);
        options = name.isEmpty() ? options : options.name(name);
        return role.isEmpty() ? options : options.roleArn(role);
    }

    private static TaskResult result(JsonNode outcome) {
        JsonNode submitted = outcome.path("submittedOutput");
        Object answer = submitted.isMissingNode() ? null : submitted;
        if (outcome.path("event").asText().endsWith("TimedOut")
                || outcome.path("never_completes").asBoolean()
                || outcome.path("picked_up_then_silent").asBoolean()) {
            return TaskResult.noAnswer().submitted(answer);
        } else if (outcome.path("event").asText().endsWith("Failed") || outcome.has("error")) {
            TaskResult.Failure failure = !outcome.hasNonNull("error")
                    ? TaskResult.failure()
                    : outcome.hasNonNull("cause")
                            ? TaskResult.failure(
                                    outcome.get("error").textValue(),
                                    outcome.get("cause").textValue())
                            : TaskResult.failure(outcome.get("error").textValue());
            return failure.submitted(answer);
        }
        return TaskResult.success(outcome.has("output") ? outcome.get("output") : outcome.get("result"))
                .submitted(answer);
    }

    /** Returns the aspects in which an execution differs from the recording, with both values. */
    Map<String, String> differences(Outcome execution) {
        Map<String, String> differences = new TreeMap<>();
        JsonNode expected = row.get("expected");
        compare("status", expected.get("status").textValue(), execution.status(), differences);
        if (execution.status().equals("SUCCEEDED") && expected.hasNonNull("output")) {
            JsonNode output = expected.get("output");
            Wildcards wildcards = Wildcards.of(row.path("redacted_paths"));
            wildcards
                    .difference("$.output", isReported() ? parse(output.textValue()) : output, execution.output())
                    .ifPresent(difference -> differences.put("output", difference));
        }
        if (execution.status().equals("SUCCEEDED") && expected.has("output_contains")) {
            expected.get("output_contains")
                    .properties()
                    .forEach(member -> compare(
                            "output",
                            member.getValue().toString(),
                            String.valueOf(execution.output().get(member.getKey())),
                            differences));
        }
        if (expected.has("error")) {
            compare("error", expected.get("error").textValue(), execution.error(), differences);
        }
        cause(expected, execution, differences);
        if (row.has("history_types")) {
            List<String> types = new ArrayList<>();
            row.get("history_types").forEach(type -> types.add(type.textValue()));
            compare("history", types.toString(), execution.types().toString(), differences);
        }
        if (row.path("history").isArray() && !row.get("history").isEmpty()) {
            history(execution).ifPresent(difference -> differences.put("history", difference));
        }
        return differences;
    }

    private boolean isReported() {
        return row.has("grade");
    }

    private void cause(JsonNode expected, Outcome execution, Map<String, String> differences) {
        String cause = execution.cause();
        if (expected.has("cause_contains")) {
            String part = expected.get("cause_contains").textValue();
            if (cause == null || !cause.contains(part)) {
                differences.put("cause", "expected ..." + part + "... but was " + cause);
            }
        } else if (expected.hasNonNull("cause")
                && !sameText(expected.get("cause").textValue(), cause)
                && !describesTheSame(expected.get("cause").textValue(), cause)) {
            differences.put("cause", "expected " + expected.get("cause") + " but was " + cause);
        } else if (expected.has("cause") && expected.get("cause").isNull() && !isReported() && cause != null) {
            differences.put("cause", "expected none but was " + cause);
        }
    }

    /** Returns whether two texts describe executions that differ in nothing but their names and times. */
    private static boolean describesTheSame(String expected, String actual) {
        if (actual == null || !expected.contains("\"ExecutionArn\"") || !actual.contains("\"ExecutionArn\"")) {
            return false;
        }
        List<String> own = List.of("ExecutionArn", "Name", "StartDate", "StopDate");
        return parse(expected)
                .<ObjectNode>deepCopy()
                .without(own)
                .equals(parse(actual).<ObjectNode>deepCopy().without(own));
    }

    /** Compares texts in which {@code <json-input:1>} and its like stand for anything. */
    static boolean sameText(String expected, String actual) {
        if (actual == null) {
            return false;
        }
        StringBuilder regex = new StringBuilder();
        for (String part : expected.split("<[a-zA-Z_ -]+(:\\d+)?>", -1)) {
            regex.append(regex.isEmpty() ? "" : ".*").append(java.util.regex.Pattern.quote(part));
        }
        return actual.matches("(?s)" + regex);
    }

    private static void compare(String aspect, String expected, String actual, Map<String, String> differences) {
        if (!java.util.Objects.equals(expected, actual)) {
            differences.put(aspect, "expected " + expected + " but was " + actual);
        }
    }

    private Optional<String> history(Outcome execution) {
        List<JsonNode> actual = new ArrayList<>();
        execution.events().forEach(event -> actual.add(decoded(event)));
        JsonNode expected = row.get("history");
        if (row.path("order_normalised_parallel").asBoolean()) {
            return historyOfSortedBranches(actual);
        }
        if (expected.size() != actual.size()) {
            return Optional.of("expected " + expected.size() + " events but there are " + actual.size() + ": "
                    + execution.types());
        }
        Wildcards wildcards = Wildcards.of(row.path("history_redacted_paths"));
        for (int i = 0; i < actual.size(); i++) {
            Optional<String> difference =
                    wildcards.difference("$[" + i + "]", today(expected.get(i)), reportedPart(actual.get(i)));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    /**
     * Compares a history whose recording sorted the events of branches and took their ids away, also those of the events
     * by which a Parallel state succeeds or fails.
     */
    private Optional<String> historyOfSortedBranches(List<JsonNode> actual) {
        Wildcards wildcards = Wildcards.of(row.path("history_redacted_paths"));
        List<JsonNode> left = new ArrayList<>(actual);
        for (int i = 0; i < row.get("history").size(); i++) {
            ObjectNode event = bare(row.get("history").get(i));
            String path = "$[" + i + "]";
            boolean isSorted = !event.get("id").isNumber();
            Optional<JsonNode> found = left.stream()
                    .filter(other -> wildcards
                            .difference(
                                    path, isSorted ? withoutIds(event) : event, isSorted ? withoutIds(other) : other)
                            .isEmpty())
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.of(path + ": nothing is " + event + " among " + left);
            }
            left.remove(found.get());
        }
        left.removeIf(event -> event.get("type").textValue().matches("ParallelState(Succeeded|Failed)"));
        return left.isEmpty() ? Optional.empty() : Optional.of("not expected: " + left);
    }

    private static JsonNode withoutIds(JsonNode event) {
        return event.<ObjectNode>deepCopy().without(List.of("id", "previousEventId"));
    }

    /** Returns what reports have of an event: most of them not its details. */
    private JsonNode reportedPart(JsonNode event) {
        ObjectNode part = event.deepCopy();
        return isReported() ? part.retain("id", "previousEventId", "type") : part;
    }

    /**
     * Returns a recorded event as the service records it today. In all recordings up to June 2024, the exit of a distributed
     * Map follows the success of its Map Run; in all from November 2024 on, the start of that.
     */
    private ObjectNode today(JsonNode event) {
        ObjectNode today = bare(event);
        int previous = event.get("previousEventId").intValue();
        if (event.get("type").asText().equals("MapStateExited")) {
            JsonNode before = row.get("history").get(previous - 1);
            if (before.get("type").asText().equals("MapRunSucceeded")) {
                today.put("previousEventId", before.get("previousEventId").intValue());
            }
        }
        return today;
    }

    /** Returns a recorded event without the remarks of those who recorded it. */
    private static ObjectNode bare(JsonNode event) {
        ObjectNode bare = event.deepCopy();
        bare.remove("timestamp");
        bare.remove("details");
        bare.forEach(details -> {
            if (details instanceof ObjectNode object) {
                object.remove(List.of(
                        "causeWasJson",
                        "causeTextExact",
                        "outputRaw",
                        "inputRaw",
                        "parametersRaw",
                        "inputDetails",
                        "outputDetails",
                        "assignedVariablesDetails",
                        "mapRunArn",
                        "workerName"));
            }
        });
        return bare;
    }

    private static ObjectNode json(HistoryEvent event) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", event.id())
                .put("previousEventId", event.previousEventId())
                .put("type", event.type());
        event.detailsName().ifPresent(name -> json.set(name, JSON.valueToTree(event.details())));
        return json;
    }

    /** Returns an event of ours in the form of the recordings, with payloads decoded. */
    private static JsonNode decoded(JsonNode event) {
        ObjectNode json = event.deepCopy();
        json.remove("timestamp");
        for (JsonNode member : json) {
            if (!(member instanceof ObjectNode details)) {
                continue;
            }
            List<String> names = new ArrayList<>();
            details.fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> !name.matches("(input|output|assignedVariables)Details|mapRunArn"));
            details.remove(names);
            for (String payload : List.of("input", "output", "parameters")) {
                if (details.has(payload)) {
                    details.set(payload, parse(details.get(payload).textValue()));
                }
            }
            if (details.get("assignedVariables") instanceof ObjectNode variables) {
                variables
                        .properties()
                        .forEach(variable ->
                                variable.setValue(parse(variable.getValue().textValue())));
            }
        }
        return json;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
