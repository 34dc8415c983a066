package io.github.asl4j.integrations;

import io.github.asl4j.model.Json;
import io.github.asl4j.model.Json.JsonObject;
import io.github.asl4j.model.JsonPathValue;
import io.github.asl4j.model.JsonataValue;
import io.github.asl4j.model.TaskState;
import io.github.asl4j.model.Template;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Task builders on which the builders of the integrations stand, one per query language. */
public final class IntegrationTask {

    private IntegrationTask() {}

    /**
     * A Task builder of a JSONPath state that calls an integration.
     *
     * @param <B> the builder itself
     */
    public abstract static class JsonPath<B> extends TaskState.JsonPathSetters<B>
            implements IntegrationSetters<B, JsonPathValue> {

        private final TaskResource resource;

        JsonPath(Integration integration) {
            this(new TaskResource(integration));
        }

        private JsonPath(TaskResource resource) {
            super(resource.text());
            this.resource = resource;
        }

        @Override
        public B partition(String partition) {
            return withResource(resource.partition(partition));
        }

        B pattern(IntegrationPattern pattern) {
            return withResource(resource.pattern(pattern));
        }

        @Override
        public B with(String name, Json value) {
            return parameter(name, value);
        }

        @Override
        public B with(String name, JsonPathValue value) {
            return parameter(name, value);
        }

        @Override
        public B with(String name, Map<String, ?> value) {
            return parameter(name, value);
        }

        @Override
        public B with(String name, List<?> value) {
            return parameter(name, value);
        }

        /**
         * Returns the state.
         *
         * @throws IllegalStateException if a parameter is misspelt, or a required one or the transition is missing
         */
        @Override
        public TaskState build() {
            TaskState state = super.build();
            return resource.checked(
                    state, state.parameters().map(Template::json).orElse(NO_PARAMETERS));
        }
    }

    /**
     * A Task builder of a JSONata state that calls an integration.
     *
     * @param <B> the builder itself
     */
    public abstract static class Jsonata<B> extends TaskState.JsonataSetters<B>
            implements IntegrationSetters<B, JsonataValue> {

        private final TaskResource resource;

        Jsonata(Integration integration) {
            this(new TaskResource(integration));
        }

        private Jsonata(TaskResource resource) {
            super(resource.text());
            this.resource = resource;
        }

        @Override
        public B partition(String partition) {
            return withResource(resource.partition(partition));
        }

        B pattern(IntegrationPattern pattern) {
            return withResource(resource.pattern(pattern));
        }

        @Override
        public B with(String name, Json value) {
            return argument(name, value);
        }

        @Override
        public B with(String name, JsonataValue value) {
            return argument(name, value);
        }

        @Override
        public B with(String name, Map<String, ?> value) {
            return argument(name, value);
        }

        @Override
        public B with(String name, List<?> value) {
            return argument(name, value);
        }

        /**
         * Returns the state.
         *
         * @throws IllegalStateException if a required parameter or the transition is missing
         */
        @Override
        public TaskState build() {
            TaskState state = super.build();
            return resource.checked(state, state.arguments().map(Template::json).orElse(NO_PARAMETERS));
        }
    }

    private static final Json NO_PARAMETERS = Json.of(Map.of());

    /** The resource of a task, as it is put together. */
    private static final class TaskResource {

        private final Integration integration;
        private String partition = "aws";
        private IntegrationPattern pattern = IntegrationPattern.REQUEST_RESPONSE;

        TaskResource(Integration integration) {
            this.integration = integration;
        }

        String partition(String newPartition) {
            partition = Objects.requireNonNull(newPartition, "partition");
            return text();
        }

        String pattern(IntegrationPattern newPattern) {
            pattern = newPattern;
            return text();
        }

        String text() {
            return integration.resource(partition, pattern);
        }

        /** Returns the state after checking its parameters; those that one expression computes cannot be. */
        TaskState checked(TaskState state, Json parameters) {
            if (parameters instanceof JsonObject object) {
                Set<String> names = object.members().keySet().stream()
                        .map(name -> name.endsWith(".$") ? name.substring(0, name.length() - 2) : name)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                Stream.concat(
                                names.stream().flatMap(name -> integration.misspelt(name).stream()),
                                integration.missing(names).stream())
                        .findFirst()
                        .ifPresent(problem -> {
                            throw new IllegalStateException(problem);
                        });
            }
            return state;
        }
    }
}
