package io.github.asl4j.integrations.iam;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.integrations.iam.PolicyStatement.Effect;
import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.model.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy that is there already.
 *
 * @param statements those that are judged: what they allow is told by actions and resources
 * @param notJudged why others are not
 */
record GivenPolicy(List<PolicyStatement> statements, List<String> notJudged) {

    static GivenPolicy parse(String text) {
        JsonNode policy;
        try {
            policy = Json.parse(text).toNode();
        } catch (InvalidDefinitionException e) {
            throw new IllegalArgumentException("the policy is no JSON: " + e.getMessage(), e);
        }
        JsonNode all = policy.get("Statement");
        if (all == null || !all.isObject() && !all.isArray()) {
            throw new IllegalArgumentException(
                    "the policy has no \"Statement\"; it must be {\"Version\": \"2012-10-17\", \"Statement\": [..]}");
        }
        List<PolicyStatement> statements = new ArrayList<>();
        List<String> notJudged = new ArrayList<>();
        List<JsonNode> nodes = all.isObject() ? List.of(all) : all.valueStream().toList();
        for (int i = 0; i < nodes.size(); i++) {
            String place = "/Statement/" + i;
            JsonNode node = nodes.get(i);
            Optional<String> reason = reasonNotToJudge(node, place);
            if (reason.isPresent()) {
                notJudged.add(reason.get());
            } else {
                statements.add(statement(node, place));
            }
        }
        return new GivenPolicy(statements, notJudged);
    }

    private static Optional<String> reasonNotToJudge(JsonNode statement, String place) {
        String effect = statement.path("Effect").asText();
        if (!effect.equals("Allow") && !effect.equals("Deny")) {
            throw new IllegalArgumentException(
                    place + ": \"Effect\" is " + statement.path("Effect") + "; it must be \"Allow\" or \"Deny\"");
        }
        String reason = effect.equals("Deny")
                ? "denies, whatever else allows"
                : statement.has("NotAction")
                        ? "allows all but its \"NotAction\""
                        : statement.has("NotResource") ? "allows on all but its \"NotResource\"" : "";
        return Optional.of(reason).filter(text -> !text.isEmpty()).map(text -> place + " " + text);
    }

    private static PolicyStatement statement(JsonNode node, String place) {
        Map<String, Map<String, List<String>>> conditions = new LinkedHashMap<>();
        node.path("Condition")
                .properties()
                .forEach(operator -> operator.getValue()
                        .properties()
                        .forEach(key -> conditions
                                .computeIfAbsent(operator.getKey(), any -> new LinkedHashMap<>())
                                .put(key.getKey(), texts(key.getValue(), place + "/Condition"))));
        return new PolicyStatement(
                Optional.ofNullable(node.path("Sid").textValue()),
                Effect.ALLOW,
                texts(node.path("Action"), place + "/Action"),
                texts(node.path("Resource"), place + "/Resource"),
                conditions,
                List.of(),
                List.of());
    }

    private static List<String> texts(JsonNode node, String place) {
        List<JsonNode> elements = node.isArray() ? node.valueStream().toList() : List.of(node);
        if (elements.isEmpty() || !elements.stream().allMatch(JsonNode::isValueNode)) {
            throw new IllegalArgumentException(place + " must be a string or a list of strings"
                    + "; where a template has a function of CloudFormation, give what it becomes");
        }
        return elements.stream().map(JsonNode::asText).toList();
    }
}
