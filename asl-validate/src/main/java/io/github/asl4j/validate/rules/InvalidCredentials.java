package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;

/** The {@code "Credentials"} of a task name a role. */
public final class InvalidCredentials implements Rule {

    @Override
    public String serviceCode() {
        return "SCHEMA_VALIDATION_FAILED";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition.parts("Task").stream()
                .filter(task -> task.node().path("Credentials").isObject())
                .forEach(task -> {
                    JsonNode credentials = task.node().get("Credentials");
                    if (!credentials.has("RoleArn") && !credentials.has("RoleArn.$") && !task.mayHave("Credentials")) {
                        diagnostics
                                .error(task.place().child("Credentials"), "\"RoleArn\" is required in \"Credentials\"")
                                .inService(
                                        task.place().child("Credentials"),
                                        "The field 'RoleArn' is required but was missing");
                    } else if (isActivity(task)) {
                        diagnostics
                                .error(
                                        task.place().child("Credentials"),
                                        "\"Credentials\" belong to a call of a service; an activity has none")
                                .inService(
                                        task.place().child("Credentials"),
                                        "The field 'Credentials' is not supported for activities");
                    }
                });
    }

    private static boolean isActivity(PartNode task) {
        String resource = task.node().path("Resource").asText();
        return resource.startsWith("arn:") && resource.contains(":states:") && resource.contains(":activity:");
    }
}
