package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.integrations.Resource;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The errors of {@code dynamodb:putItem} begin with {@code DynamoDB.}, those of {@code aws-sdk:dynamodb:putItem} with {@code DynamoDb.}. */
public final class MisspeltErrorSource implements Rule {

    @Override
    public String serviceCode() {
        return "";
    }

    private static final Map<String, String> OPTIMIZED = Map.of(
            "apigateway", "ApiGateway",
            "dynamodb", "DynamoDB",
            "events", "EventBridge",
            "sns", "SNS",
            "sqs", "SQS",
            "states", "StepFunctions");

    private static final Map<String, String> AWS_SDK = Map.of(
            "dynamodb", "DynamoDb",
            "s3", "S3",
            "secretsmanager", "SecretsManager",
            "sfn", "Sfn",
            "sns", "Sns",
            "sqs", "Sqs");

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode task : definition.states("Task")) {
            if (task.node().has("Retry") || task.node().has("Catch")) {
                Optional<String> source = task.resource().flatMap(resource -> source(resource, task));
                if (source.isPresent()) {
                    for (String field : List.of("Retry", "Catch")) {
                        check(task.node().path(field), task.place().child(field), source.get(), task, diagnostics);
                    }
                }
            }
        }
    }

    private static Optional<String> source(Resource resource, StateNode task) {
        return switch (resource.kind()) {
            case OPTIMIZED_INTEGRATION ->
                resource.integration()
                        .map(integration -> service(integration.name()))
                        .map(OPTIMIZED::get);
            case AWS_SDK_INTEGRATION -> Optional.ofNullable(AWS_SDK.get(service(afterAwsSdk(Resources.text(task)))));
            default -> Optional.empty();
        };
    }

    private static String afterAwsSdk(String resource) {
        return resource.substring(resource.indexOf("aws-sdk:") + "aws-sdk:".length());
    }

    private static String service(String call) {
        int colon = call.indexOf(':');
        return colon < 0 ? "" : call.substring(0, colon);
    }

    private static void check(JsonNode handlers, Place place, String source, StateNode task, Diagnostics diagnostics) {
        for (int i = 0; handlers.isArray() && i < handlers.size(); i++) {
            JsonNode names = handlers.get(i).path("ErrorEquals");
            for (int j = 0; names.isArray() && j < names.size(); j++) {
                String name = names.get(j).asText();
                int dot = name.indexOf('.');
                if (dot == source.length() && name.regionMatches(true, 0, source, 0, dot) && !name.startsWith(source)) {
                    String right = source + name.substring(dot);
                    diagnostics
                            .warning(
                                    place.child(i).child("ErrorEquals").child(j),
                                    "\"%s\" never occurs in \"%s\", whose errors begin with \"%s.\"; write \"%s\"",
                                    name,
                                    task.name(),
                                    source,
                                    right)
                            .suggest(right);
                }
            }
        }
    }
}
