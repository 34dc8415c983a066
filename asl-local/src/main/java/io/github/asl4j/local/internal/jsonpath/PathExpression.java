package io.github.asl4j.local.internal.jsonpath;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import com.jayway.jsonpath.spi.mapper.MappingProvider;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.model.Path;
import io.github.asl4j.model.Path.Root;
import io.github.asl4j.model.Path.Step;
import io.github.asl4j.model.ReferencePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A path, compiled. A path to a single node is followed directly; json-path evaluates the others, and finds the words
 * for a node that is not there, as in the service.
 */
final class PathExpression {

    private static final MappingProvider MAPPING = new JacksonMappingProvider();

    private final String text;
    private final Root root;
    private final @Nullable List<Step> steps;
    private final JsonPath path;

    private PathExpression(String text, Root root, @Nullable List<Step> steps) {
        this.text = text;
        this.root = root;
        this.steps = steps;
        this.path = compile(text, root);
    }

    private static JsonPath compile(String text, Root root) {
        try {
            return JsonPath.compile(belowRoot(text, root));
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("the path \"" + text.substring(0, 50) + "..\" is too long", e);
        }
    }

    static PathExpression of(Path path) {
        return new PathExpression(
                path.text(),
                path.root(),
                path.reference().map(ReferencePath::steps).orElse(null));
    }

    static PathExpression of(ReferencePath path) {
        return new PathExpression(path.text(), path.root(), path.steps());
    }

    /** Returns the path in its own document: without the second dollar, without the variable's name. */
    private static String belowRoot(String text, Root root) {
        if (root instanceof Root.Context) {
            return text.substring(1);
        }
        return root instanceof Root.Variable variable
                ? "$" + text.substring(1 + variable.name().length())
                : text;
    }

    String text() {
        return text;
    }

    /** Returns the node, or why there is none. */
    Selection select(Scope scope) {
        if (root instanceof Root.Variable variable && !scope.variables().containsKey(variable.name())) {
            return Selection.missing("No results for path: $['" + variable.name() + "']");
        }
        Object document = root instanceof Root.Context
                ? scope.context().get()
                : root instanceof Root.Variable variable ? scope.variables().get(variable.name()) : scope.data();
        return steps == null ? evaluate(document) : follow(document, steps);
    }

    private Selection follow(@Nullable Object document, List<Step> way) {
        Object node = document;
        for (int i = 0; i < way.size(); i++) {
            if (way.get(i) instanceof Step.Member member && node instanceof Map<?, ?> map) {
                node = map.get(member.name());
                if (node == null && !map.containsKey(member.name())) {
                    return evaluate(document);
                }
            } else if (way.get(i) instanceof Step.Index index && node instanceof List<?> list) {
                if (index.index() >= list.size()) {
                    return Selection.pastTheEnd("No results for path: " + path.getPath());
                }
                node = list.get(index.index());
            } else {
                return evaluate(document);
            }
        }
        return Selection.found(node);
    }

    private static Configuration configuration() {
        return Configuration.builder()
                .jsonProvider(new BoundedJsonProvider())
                .mappingProvider(MAPPING)
                .build();
    }

    private Selection evaluate(@Nullable Object document) {
        try {
            if (document == null) {
                return Selection.missing("No results for path: " + path.getPath());
            }
            Object found = json(path.read(document, configuration()));
            return Selection.found(
                    path.isDefinite() || !(found instanceof List<?> list)
                            ? found
                            : Collections.unmodifiableList(new ArrayList<>(list)));
        } catch (JsonPathException e) {
            return path.isDefinite() ? Selection.missing(String.valueOf(e.getMessage())) : Selection.found(List.of());
        }
    }

    /** What functions give is a count, or names, which are no types of the data yet. */
    private static @Nullable Object json(@Nullable Object found) {
        if (found instanceof Integer count) {
            return count.longValue();
        }
        return found instanceof Set<?> names ? List.copyOf(names) : found;
    }

    /** Returns the node of a field that must have one. */
    @Nullable
    Object require(Scope scope) {
        Selection selection = select(scope);
        if (selection.problem() != null) {
            throw EvaluationFailure.runtime("Invalid path '" + text + "' : " + selection.problem());
        }
        return selection.node();
    }

    /**
     * What a path selects.
     *
     * @param node the node
     * @param problem why there is none
     * @param isPastTheEnd whether it is only an index that is too high, which payload templates forgive
     */
    record Selection(@Nullable Object node, @Nullable String problem, boolean isPastTheEnd) {

        static Selection found(@Nullable Object node) {
            return new Selection(node, null, false);
        }

        static Selection missing(String problem) {
            return new Selection(null, problem, false);
        }

        static Selection pastTheEnd(String problem) {
            return new Selection(null, problem, true);
        }

        boolean isPresent() {
            return problem == null;
        }

        /** Returns whether an index was applied to what is no array, for which there is another sentence. */
        boolean isNoArray() {
            return problem != null && problem.startsWith("Filter: ");
        }
    }
}
