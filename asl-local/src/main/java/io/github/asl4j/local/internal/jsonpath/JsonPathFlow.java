package io.github.asl4j.local.internal.jsonpath;

import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.local.internal.data.Watch;
import io.github.asl4j.model.Path;
import io.github.asl4j.model.PathOrNull;
import io.github.asl4j.model.ReferencePath;
import io.github.asl4j.model.Template;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code InputPath}, {@code Parameters}, the work, {@code ResultSelector}, {@code ResultPath}, {@code OutputPath}. */
public final class JsonPathFlow implements DataFlow {

    private static final Expression DATA = Scope::data;
    private static final Expression EMPTY = scope -> Map.of();

    private final Expression inputPath;
    private final Expression parameters;
    private final Expression resultSelector;
    private final ResultPathMerge resultPath;
    private final Expression outputPath;
    private final @Nullable Expression assign;

    private JsonPathFlow(Builder fields) {
        this.inputPath = Watch.on(fields.watch, "afterInputPath", path(fields.inputPath));
        this.parameters = Watch.on(fields.watch, "afterParameters", template(fields.parameters));
        this.resultSelector = Watch.on(fields.watch, "afterResultSelector", template(fields.resultSelector));
        this.resultPath = ResultPathMerge.of(fields.resultPath);
        this.outputPath = outputPath(fields);
        this.assign = fields.assign
                .map(template -> JsonPathTemplate.of(template.json()))
                .orElse(null);
    }

    /** What {@code OutputPath} is given is what {@code ResultPath} made. */
    private static Expression outputPath(Builder fields) {
        Expression path = path(fields.outputPath);
        Watch watch = fields.watch;
        return watch == null
                ? path
                : scope -> {
                    watch.saw("afterResultPath", scope.data());
                    return path.evaluate(scope);
                };
    }

    private static Expression path(Optional<PathOrNull<Path>> field) {
        return field.map(value -> value.path()
                        .map(PathExpression::of)
                        .<Expression>map(path -> path::require)
                        .orElse(EMPTY))
                .orElse(DATA);
    }

    private static Expression template(Optional<Template> field) {
        return field.map(template -> JsonPathTemplate.of(template.json())).orElse(DATA);
    }

    /** Returns a builder of a flow without any field. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public @Nullable Object arguments(Scope scope) {
        return parameters.evaluate(scope.about(inputPath.evaluate(scope)));
    }

    @Override
    @SuppressWarnings("unchecked") // the reader lets only objects be Assign
    public Finished finish(Scope scope, @Nullable Object result) {
        Object selected = resultSelector.evaluate(scope.about(result));
        Map<String, @Nullable Object> assigned =
                assign == null ? Map.of() : (Map<String, @Nullable Object>) assign.evaluate(scope.about(selected));
        Object merged = resultPath.merge(scope.input(), selected);
        return new Finished(outputPath.evaluate(scope.about(merged)), assigned);
    }

    /** The fields of a state or Catcher that make its data flow; each is absent by default. */
    public static final class Builder {

        private Optional<PathOrNull<Path>> inputPath = Optional.empty();
        private Optional<Template> parameters = Optional.empty();
        private Optional<Template> resultSelector = Optional.empty();
        private Optional<PathOrNull<ReferencePath>> resultPath = Optional.empty();
        private Optional<PathOrNull<Path>> outputPath = Optional.empty();
        private Optional<Template> assign = Optional.empty();
        private @Nullable Watch watch;

        private Builder() {}

        /** Sets {@code "InputPath"} and {@code "OutputPath"}. */
        public Builder paths(Optional<PathOrNull<Path>> input, Optional<PathOrNull<Path>> output) {
            inputPath = input;
            outputPath = output;
            return this;
        }

        /** Sets {@code "Parameters"}. */
        public Builder parameters(Optional<Template> template) {
            parameters = template;
            return this;
        }

        /** Sets {@code "ResultSelector"}. */
        public Builder resultSelector(Optional<Template> template) {
            resultSelector = template;
            return this;
        }

        /** Sets {@code "ResultPath"}. */
        public Builder resultPath(Optional<PathOrNull<ReferencePath>> path) {
            resultPath = path;
            return this;
        }

        /** Sets {@code "Assign"}. */
        public Builder assign(Optional<Template> template) {
            assign = template;
            return this;
        }

        /** Lets somebody see the values between the fields. */
        public Builder watch(@Nullable Watch who) {
            watch = who;
            return this;
        }

        /** Returns the flow. */
        public JsonPathFlow build() {
            return new JsonPathFlow(this);
        }
    }
}
