package io.github.asl4j.sample.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.asl4j.integrations.iam.IamPolicy;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.sample.CallMicroservice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The CloudFormation stack of the sample: what its template file has, and the state machine with its role, whose definition
 * and policies come from the typed builders.
 */
public final class Stack {

    /** Takes any JSON that a stack can be made of. */
    private static final JsonMapper JSON = new JsonMapper();

    private static final String TEMPLATE = "call-microservice.template.yaml";
    private static final Pattern NAME = Pattern.compile("\\$\\{([\\w:]+)}");

    /** The substitutions of the definition, with their values in the template. An endpoint is a host name, without scheme. */
    private static final Map<String, String> SUBSTITUTIONS = new TreeMap<>(Map.of(
            "Partition", "${AWS::Partition}",
            "ApiEndpoint", "${HttpApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}",
            "SnsTopicArn", "${Topic}"));

    private Stack() {}

    /** Returns the definition with the substitutions of the template, {@code ${ApiEndpoint}}. */
    public static StateMachine definition() {
        return bound(name -> "${" + name + "}");
    }

    /** Returns what the role of the state machine may do, with the names that the template has for its resources. */
    public static IamPolicy policy() {
        return IamPolicy.of(bound(SUBSTITUTIONS::get));
    }

    private static StateMachine bound(UnaryOperator<String> value) {
        return CallMicroservice.definition()
                .bind(Map.of(
                        "PARTITION", value.apply("Partition"),
                        "API_ENDPOINT", value.apply("ApiEndpoint"),
                        "SNS_TOPIC_ARN", value.apply("SnsTopicArn")));
    }

    /** Returns the template, as JSON. */
    public static String template() {
        ObjectNode template = JSON.valueToTree(yaml());
        addRole(properties(template, "StateMachineRole", "AWS::IAM::Role"));
        addStateMachine(properties(template, "StateMachine", "AWS::StepFunctions::StateMachine"));
        return text(template);
    }

    private static ObjectNode properties(ObjectNode template, String name, String type) {
        return ((ObjectNode) template.required("Resources"))
                .putObject(name)
                .put("Type", type)
                .putObject("Properties");
    }

    private static void addRole(ObjectNode role) {
        role.set(
                "AssumeRolePolicyDocument",
                document(IamPolicy.trustPolicy()
                        .sourceAccount("${AWS::AccountId}")
                        .toJson()));
        role.putArray("Policies")
                .addObject()
                .put("PolicyName", "CallMicroservice")
                .set("PolicyDocument", document(policy().toJson()));
    }

    private static void addStateMachine(ObjectNode machine) {
        machine.put("StateMachineType", "STANDARD");
        machine.set("RoleArn", substituted(TextNode.valueOf("${StateMachineRole.Arn}")));
        // As text, and not as an object: what is deployed is to the letter what was checked.
        machine.put("DefinitionString", definition().toJson());
        ObjectNode substitutions = machine.putObject("DefinitionSubstitutions");
        SUBSTITUTIONS.forEach((name, value) -> substitutions.set(name, substituted(TextNode.valueOf(value))));
    }

    private static Object yaml() {
        try (InputStream text = Stack.class.getResourceAsStream(TEMPLATE)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode document(String policy) {
        try {
            return substituted(JSON.readTree(policy));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has CloudFormation put values for the names in texts. */
    private static JsonNode substituted(JsonNode node) {
        if (node.isTextual() && node.textValue().contains("${")) {
            Matcher whole = NAME.matcher(node.textValue());
            ObjectNode call = JsonNodeFactory.instance.objectNode();
            return whole.matches() ? call.put("Ref", whole.group(1)) : call.set("Fn::Sub", node);
        } else if (node instanceof ArrayNode array) {
            List<JsonNode> elements =
                    array.valueStream().map(Stack::substituted).toList();
            return array.removeAll().addAll(elements);
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(substituted(member.getValue())));
        }
        return node;
    }

    private static String text(JsonNode template) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return JSON.writer(printer).writeValueAsString(template) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
