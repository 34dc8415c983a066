package io.github.asl4j.integrations.iam;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of a call, as far as its {@code "Parameters"} or {@code "Arguments"} tell them. */
final class CallParameters {

    /** What is sent; null where that is only known when the machine runs. */
    private final @Nullable JsonNode payload;

    private final QueryLanguage language;
    private final String ownArn;

    private CallParameters(@Nullable JsonNode payload, QueryLanguage language, String ownArn) {
        this.payload = payload;
        this.language = language;
        this.ownArn = ownArn;
    }

    /** Takes the parameters of a state; without any, a Task sends its input, which is not known. */
    static CallParameters of(Optional<Template> template, QueryLanguage language, String ownArn) {
        JsonNode payload = template.map(given -> given.json().toNode())
                .filter(JsonNode::isObject)
                .orElse(null);
        return new CallParameters(payload, language, ownArn);
    }

    /** Returns whether nothing is known of them. */
    boolean isUnknown() {
        return payload == null;
    }

    /**
     * Returns the values of a parameter, {@code Input.S3Uri}: one, or one for each element of a list; none if it is not
     * given.
     */
    List<Known> get(String path) {
        return payload == null ? List.of(Known.ANY) : values(payload, List.of(path.split("\\.")));
    }

    /** Returns the parameters whose values are literal texts, by their names. */
    List<Map.Entry<String, String>> literals() {
        List<Map.Entry<String, String>> literals = new ArrayList<>();
        if (payload != null) {
            payload.properties().stream()
                    .filter(member -> member.getValue().isTextual() && !isJsonata(member.getValue()))
                    .filter(member -> !member.getKey().endsWith(".$"))
                    .forEach(member -> literals.add(
                            Map.entry(member.getKey(), member.getValue().textValue())));
        }
        return literals;
    }

    private List<Known> values(JsonNode node, List<String> path) {
        if (isJsonata(node)) {
            return List.of(path.isEmpty() ? Known.ofJsonata(node.textValue(), ownArn) : Known.ANY);
        }
        if (node.isArray()) {
            List<Known> values = new ArrayList<>();
            for (JsonNode element : node) {
                List<Known> found = values(element, path);
                values.addAll(found.isEmpty() ? List.of(Known.ABSENT) : found);
            }
            return values;
        }
        if (path.isEmpty()) {
            return List.of(node.isValueNode() ? Known.literal(node.asText()) : Known.ANY);
        }
        String name = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (node.has(name)) {
            return values(node.get(name), rest);
        }
        if (language == QueryLanguage.JSONPATH && node.has(name + ".$")) {
            return List.of(
                    rest.isEmpty() ? Known.ofJsonPath(node.get(name + ".$").asText(), ownArn) : Known.ANY);
        }
        return List.of();
    }

    private boolean isJsonata(JsonNode node) {
        return language == QueryLanguage.JSONATA
                && node.isTextual()
                && node.textValue().startsWith("{%");
    }
}
