package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.integrations.Integration;
import io.github.asl4j.integrations.Resource;
import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of errors are compared letter by letter: those of {@code dynamodb:putItem} begin with {@code DynamoDB.}, those of
 * {@code aws-sdk:dynamodb:putItem} with {@code DynamoDb.}, and {@code DynamoDB.ThrotlingException} is none of them.
 */
public final class MisspeltError implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final Map<String, String> AWS_SDK = Map.of(
            "dynamodb", "DynamoDb",
            "s3", "S3",
            "secretsmanager", "SecretsManager",
            "sfn", "Sfn",
            "sns", "Sns",
            "sqs", "Sqs");

    /** What can be told of the errors of a task. */
    private record Errors(String source, List<String> names) {

        static Optional<Errors> of(StateNode task) {
            return Resources.sdkService(task)
                    .map(AWS_SDK::get)
                    .map(source -> new Errors(source, List.of()))
                    .or(() -> task.resource().flatMap(Resource::integration).map(Errors::of));
        }

        private static Errors of(Integration integration) {
            List<String> names = integration.errors();
            String first = names.isEmpty() ? "" : names.get(0);
            // What a function raises begins with what its author likes; States. is for another rule.
            boolean isFree = integration.name().equals("lambda:invoke") || first.startsWith("States.");
            return new Errors(isFree ? "" : first.substring(0, Math.max(0, first.indexOf('.'))), names);
        }

        /** Returns what was probably meant by a name that never occurs. */
        Optional<String> meantBy(String name) {
            int dot = name.indexOf('.');
            if (dot <= 0 || names.contains(name) || name.startsWith("States.")) {
                return Optional.empty();
            }
            boolean hasSource = dot == source.length() && name.regionMatches(true, 0, source, 0, dot);
            String right = hasSource ? source + name.substring(dot) : name;
            Optional<String> known = names.contains(right) ? Optional.of(right) : near(right);
            return known.or(() -> Optional.of(right)).filter(meant -> !meant.equals(name));
        }

        /** Returns a known name that differs in letters; {@code ApiGateway.418} is no {@code ApiGateway.400}. */
        private Optional<String> near(String name) {
            return NearestName.of(name, names).filter(near -> digits(near).equals(digits(name)));
        }

        private static String digits(String name) {
            return name.replaceAll("\\D", "");
        }
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode task : definition.states("Task")) {
            if (task.node().has("Retry") || task.node().has("Catch")) {
                Errors.of(task).ifPresent(errors -> {
                    for (String field : List.of("Retry", "Catch")) {
                        check(task.node().path(field), task.place().child(field), errors, task, diagnostics);
                    }
                });
            }
        }
    }

    private static void check(JsonNode handlers, Place place, Errors errors, StateNode task, Diagnostics diagnostics) {
        for (int i = 0; handlers.isArray() && i < handlers.size(); i++) {
            JsonNode names = handlers.get(i).path("ErrorEquals");
            for (int j = 0; names.isArray() && j < names.size(); j++) {
                String name = names.get(j).asText();
                Place at = place.child(i).child("ErrorEquals").child(j);
                errors.meantBy(name)
                        .ifPresent(meant -> diagnostics
                                .warning(at, "\"%s\" is no error of \"%s\"; write \"%s\"", name, task.name(), meant)
                                .suggest(meant));
            }
        }
    }
}
