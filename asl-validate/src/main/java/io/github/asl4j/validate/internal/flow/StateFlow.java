package io.github.asl4j.validate.internal.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.Intrinsic;
import io.github.asl4j.model.Intrinsic.Argument;
import io.github.asl4j.model.Intrinsic.Call;
import io.github.asl4j.model.Intrinsic.Selection;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.Path;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.ReferencePath;
import io.github.asl4j.model.internal.PlaceholderSyntax;
import io.github.asl4j.validate.internal.Expression;
import io.github.asl4j.validate.internal.Scope;
import io.github.asl4j.validate.internal.StateNode;
import io.github.asl4j.validate.internal.flow.DataFlow.Start;
import io.github.asl4j.validate.internal.flow.Shape.Elements;
import io.github.asl4j.validate.internal.flow.Shape.Nothing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The data of one state, in the order in which the service applies its fields, as far as its shape is known. */
public final class StateFlow {

    private static final String INPUT = "$states.input";

    private static final String RESULT = "$states.result";

    private final StateNode state;
    private final JsonNode node;
    private final boolean isJsonata;
    private final Shape input;
    private final Shape effective;
    private final Shape result;
    private final Shape kept;
    private final Shape output;

    StateFlow(StateNode state, Shape input) {
        this.state = state;
        this.node = state.node();
        this.input = input;
        Optional<QueryLanguage> language = state.language();
        this.isJsonata = language.equals(Optional.of(QueryLanguage.JSONATA));
        if (language.isEmpty() || !state.isKnown()) {
            this.effective = Shape.ANY;
            this.result = Shape.ANY;
            this.kept = Shape.ANY;
            this.output = Shape.ANY;
        } else if (isJsonata) {
            this.effective = input;
            this.result = result();
            this.kept = result;
            this.output = jsonataOutput(node, result);
        } else {
            this.effective = path(node.path("InputPath"), input);
            this.result = result();
            Shape selected = node.has("ResultSelector")
                    ? Shapes.ofTemplate(node.get("ResultSelector"), result, selector())
                    : result;
            this.kept = hasResult() ? put(node.path("ResultPath"), selected) : effective;
            this.output = path(node.path("OutputPath"), kept);
        }
    }

    private String selector() {
        return "what \"ResultSelector\" of \"" + state.name() + "\" gives";
    }

    /** Returns the state. */
    public StateNode state() {
        return state;
    }

    /** Returns the input after {@code "InputPath"}. */
    public Shape effectiveInput() {
        return effective;
    }

    private boolean hasResult() {
        return switch (state.type()) {
            case "Task", "Pass", "Parallel", "Map" -> true;
            default -> false;
        };
    }

    private Shape result() {
        return switch (state.type()) {
            case "Task" ->
                state.resource()
                        .map(resource -> ResultShapes.of(resource, state.name()))
                        .orElse(Shape.ANY);
            case "Pass" -> passed();
            case "Parallel", "Map" -> new Elements(Shape.ANY);
            default -> effective;
        };
    }

    private Shape passed() {
        if (!isJsonata && node.has("Result")) {
            return Shapes.ofLiteral(node.get("Result"), "the \"Result\" of \"" + state.name() + "\"");
        } else if (!isJsonata && node.has("Parameters")) {
            return Shapes.ofTemplate(
                    node.get("Parameters"), effective, "what \"Parameters\" of \"" + state.name() + "\" give");
        }
        return effective;
    }

    private Shape put(JsonNode resultPath, Shape value) {
        if (resultPath.isNull()) {
            return input;
        } else if (!resultPath.isTextual()) {
            return resultPath.isMissingNode() ? value : Shape.ANY;
        }
        return reference(resultPath.textValue())
                .map(path -> path.steps().isEmpty() ? value : input.with(path.steps(), value))
                .orElse(Shape.ANY);
    }

    private static Optional<ReferencePath> reference(String text) {
        if (PlaceholderSyntax.isIn(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ReferencePath.of(text)).filter(path -> path.root() instanceof Path.Root.Data);
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Shape path(JsonNode field, Shape data) {
        if (field.isMissingNode()) {
            return data;
        } else if (field.isNull()) {
            return Shape.closed("the empty object", Map.of());
        }
        return reference(field.asText()).map(path -> Shapes.ofPath(path, data)).orElse(Shape.ANY);
    }

    private Shape jsonataOutput(JsonNode holder, Shape otherwise) {
        if (!holder.has("Output")) {
            return otherwise;
        }
        return Shapes.ofJsonata(
                holder.get("Output"), "the \"Output\" of \"" + state.name() + "\"", expression -> evaluate(expression));
    }

    /** Expressions that are nothing but a path are evaluated; of any other nothing is known. */
    private Shape evaluate(String expression) {
        if (expression.equals(INPUT)) {
            return input;
        } else if (expression.equals(RESULT)) {
            return result;
        }
        return Shape.ANY;
    }

    /** Gives each state that can be next what it gets from here. */
    void outputs(BiConsumer<String, Shape> next) {
        next.accept(node.path("Next").asText(), output);
        next.accept(node.path("Default").asText(), output);
        for (JsonNode rule : node.path("Choices")) {
            next.accept(rule.path("Next").asText(), isJsonata ? jsonataOutput(rule, output) : output);
        }
        for (JsonNode catcher : node.path("Catch")) {
            next.accept(catcher.path("Next").asText(), caught(catcher));
        }
    }

    private Shape caught(JsonNode catcher) {
        Map<String, Shape> members = new LinkedHashMap<>();
        members.put("Error", Shape.STRING);
        members.put("Cause", Shape.STRING);
        Shape error = Shape.closed("the error caught at \"" + state.name() + "\"", members);
        if (isJsonata) {
            return catcher.has("Output") ? Shape.ANY : error;
        }
        return state.language().isPresent() ? put(catcher.path("ResultPath"), error) : Shape.ANY;
    }

    /** Returns the machines inside this state with what they start with. */
    List<Start> scopes() {
        List<Start> starts = new ArrayList<>();
        for (Scope scope : state.scopes()) {
            starts.add(new Start(scope, state.type().equals("Parallel") ? branchInput() : itemInput()));
        }
        return starts;
    }

    private Shape branchInput() {
        if (isJsonata) {
            return node.has("Arguments")
                    ? Shapes.ofJsonata(
                            node.get("Arguments"), "the \"Arguments\" of \"" + state.name() + "\"", this::evaluate)
                    : input;
        }
        return node.has("Parameters")
                ? Shapes.ofTemplate(
                        node.get("Parameters"), effective, "what \"Parameters\" of \"" + state.name() + "\" give")
                : effective;
    }

    private Shape itemInput() {
        if (node.has("ItemBatcher")) {
            return Shape.ANY;
        }
        for (String field : List.of("ItemSelector", "Parameters")) {
            if (node.has(field) && state.language().isPresent()) {
                String origin = "what \"" + field + "\" of \"" + state.name() + "\" gives";
                return isJsonata
                        ? Shapes.ofJsonata(node.get(field), origin, this::evaluate)
                        : Shapes.ofTemplate(node.get(field), effective, origin);
            }
        }
        if (isJsonata || node.has("ItemReader")) {
            return Shape.ANY;
        }
        return path(node.path("ItemsPath"), effective) instanceof Elements items ? items.element() : Shape.ANY;
    }

    /** Why a path in one of the fields of this state can match nothing. */
    public Optional<String> problem(Expression expression) {
        if (isJsonata) {
            return Optional.empty();
        }
        Shape data = dataOf(expression);
        return expression.jsonPath().flatMap(value -> problem(value, data));
    }

    private static Optional<String> problem(JsonPathValue value, Shape data) {
        if (!(value instanceof Intrinsic intrinsic)) {
            return Optional.of(Shapes.find(value, data))
                    .filter(Nothing.class::isInstance)
                    .map(nothing -> "\"" + value.text() + "\" can match nothing here: " + ((Nothing) nothing).why());
        }
        Deque<Call> open = new ArrayDeque<>();
        intrinsic.call().ifPresent(open::add);
        while (!open.isEmpty()) {
            for (Argument argument : open.pop().arguments()) {
                if (argument instanceof Call call) {
                    open.add(call);
                } else if (argument instanceof Selection selection) {
                    Optional<String> problem = problem(selection.path(), data);
                    if (problem.isPresent()) {
                        return problem;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the data that the paths of a field are applied to. */
    private Shape dataOf(Expression expression) {
        if (!expression.part().parent().isEmpty()
                && !List.of("ITEM_READER", "READER_CONFIG", "ITEM_BATCHER", "RESULT_WRITER")
                        .contains(expression.part().kind())) {
            return Shape.ANY; // Rules of a Choice state are judged as a whole, and what a Catcher does not say.
        }
        return switch (expression.field()) {
            case "InputPath", "ErrorPath", "CausePath" -> input;
            case "ResultSelector" -> result;
            case "OutputPath" -> kept;
            case "Assign", "ResultPath" -> Shape.ANY;
            // Where items are read from elsewhere, the service ignores it.
            case "ItemsPath" -> node.has("ItemReader") ? Shape.ANY : effective;
            default -> effective;
        };
    }
}
