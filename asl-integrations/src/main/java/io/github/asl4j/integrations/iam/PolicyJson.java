package io.github.asl4j.integrations.iam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Policies as IAM writes them, on every platform with the same line ends. */
final class PolicyJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectWriter WRITER = JSON.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private PolicyJson() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ObjectNode statement(PolicyStatement statement) {
        ObjectNode json = object();
        statement.sid().ifPresent(sid -> json.put("Sid", sid));
        json.put("Effect", statement.effect().text());
        json.set("Action", JSON.valueToTree(statement.actions()));
        json.set("Resource", JSON.valueToTree(statement.resources()));
        if (!statement.conditions().isEmpty()) {
            json.set("Condition", JSON.valueToTree(statement.conditions()));
        }
        return json;
    }

    static String document(List<ObjectNode> statements) {
        ObjectNode document = object();
        document.put("Version", "2012-10-17");
        document.putArray("Statement").addAll(statements);
        try {
            return WRITER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(document.toString(), e);
        }
    }
}
