package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.integrations.Catalogue;
import io.github.asl4j.integrations.Integration;
import io.github.asl4j.integrations.ResultShape;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.TaskResult;
import io.github.asl4j.model.Branch;
import io.github.asl4j.model.ErrorName;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ParallelState;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.TaskState;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries for what comes of the tasks of a machine.
 *
 * <p>Results have the shape that the API of the called service promises, as far as asl4j knows it, with the values that the
 * machine asks for among them; of Lambda functions, activities and other services, what the machine reads. Errors are those
 * that the state's Retriers and Catchers name, those known of the service, {@code States.TaskFailed},
 * {@code States.Permissions}, and no answer at all, which becomes {@code States.Timeout}.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<TaskResult> responses() {
 *     return TaskOutcomes.of(MACHINE).outcomes("Call API");
 * }
 * }</pre>
 */
public final class TaskOutcomes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, TaskState> tasks = new LinkedHashMap<>();
    private final Reads reads;

    private TaskOutcomes(StateMachine machine) {
        this.reads = Reads.of(machine);
        machine.states().forEach(this::know);
    }

    private void know(String name, State state) {
        if (state instanceof TaskState task) {
            tasks.put(name, task);
        } else if (state instanceof MapState map) {
            map.itemProcessor().states().forEach(this::know);
        } else if (state instanceof ParallelState parallel) {
            for (Branch branch : parallel.branches()) {
                branch.states().forEach(this::know);
            }
        }
    }

    /** Returns the outcomes of the tasks of a machine. */
    public static TaskOutcomes of(StateMachine machine) {
        return new TaskOutcomes(machine);
    }

    private TaskState task(String stateName) {
        return Optional.ofNullable(tasks.get(stateName))
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + stateName + "\" is not a Task state of this definition; it has " + tasks.keySet()));
    }

    /**
     * Returns what a task can give when it succeeds.
     *
     * @throws IllegalArgumentException if the definition has no Task state of this name
     */
    public Arbitrary<JsonNode> results(String stateName) {
        TaskState task = task(stateName);
        Place read = reads.result(stateName);
        JsonNode schema = schema(task.resource())
                .map(shape -> {
                    JsonNode result = read.over(shape, shape);
                    if (result instanceof ObjectNode object && shape.has("$defs")) {
                        object.set("$defs", shape.get("$defs"));
                    }
                    return result;
                })
                .orElseGet(read::schema);
        return SchemaArbitrary.of(schema.isEmpty() ? JSON.objectNode().put("type", "object") : schema)
                .withoutEdgeCases();
    }

    private static Optional<JsonNode> schema(String resource) {
        String integration = Catalogue.find(resource).map(Integration::name).orElse("");
        boolean isHttp = integration.equals("apigateway:invoke") || integration.equals("http:invoke");
        return isHttp && !resource.endsWith(".waitForTaskToken")
                ? Optional.of(HttpResponse.schema())
                : ResultShape.of(resource).map(ResultShape::toJsonSchema);
    }

    /**
     * Returns the error names that a task can fail with.
     *
     * @throws IllegalArgumentException if the definition has no Task state of this name
     */
    public Arbitrary<String> errors(String stateName) {
        TaskState task = task(stateName);
        Set<String> errors = new LinkedHashSet<>();
        task.retriers().forEach(retrier -> retrier.errorEquals().forEach(error -> errors.add(error.text())));
        task.catchers().forEach(catcher -> catcher.errorEquals().forEach(error -> errors.add(error.text())));
        Catalogue.find(task.resource()).ifPresent(integration -> errors.addAll(integration.errors()));
        errors.add(ErrorName.TASK_FAILED.text());
        errors.add(ErrorName.PERMISSIONS.text());
        // No task fails with these: one stands for all names, the other is what comes of no answer.
        errors.remove(ErrorName.ALL.text());
        errors.remove(ErrorName.TIMEOUT.text());
        return Arbitraries.of(List.copyOf(errors));
    }

    /**
     * Returns what can come of a task: two times in three a result, else an error, sometimes no answer. Shrinking goes towards a
     * result.
     *
     * @throws IllegalArgumentException if the definition has no Task state of this name
     */
    public Arbitrary<TaskResult> outcomes(String stateName) {
        Arbitrary<TaskResult> results = results(stateName).map(TaskResult::success);
        Arbitrary<TaskResult> failures =
                errors(stateName).map(error -> TaskResult.failure(error, "made by a property"));
        return Arbitraries.frequencyOf(
                Tuple.of(6, results), Tuple.of(2, failures), Tuple.of(1, Arbitraries.just(TaskResult.noAnswer())));
    }

    /**
     * Returns handlers for all tasks of the machine: the first, second and third attempt of a state get an outcome each, and
     * those after them the last one again. It shows its outcomes when it is printed.
     *
     * <pre>{@code
     * @Property
     * void itEnds(@ForAll("handlers") TaskHandler handler) {
     *     Execution execution = Interpreter.of(MACHINE).tasks("*", handler).run("{}");
     * }
     * }</pre>
     */
    public Arbitrary<TaskHandler> handlers() {
        List<String> names = List.copyOf(tasks.keySet());
        return Combinators.combine(names.stream()
                        .map(name -> outcomes(name).list().ofMinSize(1).ofMaxSize(3))
                        .toList())
                .as(results -> {
                    Map<String, List<TaskResult>> byName = new LinkedHashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        byName.put(names.get(i), results.get(i));
                    }
                    return (TaskHandler) new OutcomeHandler(byName);
                })
                .withoutEdgeCases();
    }
}
