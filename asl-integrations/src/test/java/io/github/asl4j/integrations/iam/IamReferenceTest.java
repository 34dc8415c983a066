package io.github.asl4j.integrations.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.integrations.Catalogue;
import io.github.asl4j.integrations.IntegrationPattern;
import io.github.asl4j.model.StateMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The permissions of each optimized integration in each pattern against those that AWS's documentation has. */
class IamReferenceTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FILE =
            Path.of(System.getProperty("asl.corpus", "../../shared/corpus")).resolveSibling("reference/iam.json");
    private static final PolicyOptions OPTIONS = IamPolicy.options()
            .partition("aws")
            .region("us-east-1")
            .account("123456789012")
            .stateMachineName("machine");

    /** What each parameter is, whichever call has it; and what the documentation calls the part of it. */
    private static final String PARAMETERS = """
            {"WorkGroup": "wg", "ResultConfiguration": {"OutputLocation": "s3://outs/results/"},
             "JobDefinition": "def", "JobQueue": "queue", "ModelId": "model", "BaseModelIdentifier": "model",
             "Input": {"S3Uri": "s3://ins/in.json"}, "Output": {"S3Uri": "s3://outs/out.json"}, "GuardrailIdentifier": "guard",
             "ProjectName": "project", "Id": "project:1234", "Ids": ["project:1", "project:2"],
             "ReportArns": ["arn:aws:codebuild:us-east-1:123456789012:report/reports:12"],
             "Name": "thing", "TableName": "table", "TaskDefinition": "family:7", "ClusterName": "cluster",
             "Overrides": {"TaskRoleArn": "arn:aws:iam::123456789012:role/task",
                           "ExecutionRoleArn": "arn:aws:iam::123456789012:role/execution"},
             "NodegroupName": "nodes", "FargateProfileName": "profile", "ClusterId": "j-1", "VirtualClusterId": "project:1234",
             "ApplicationId": "app", "JobRunId": "run", "Entries": [{"EventBusName": "bus"}], "JobName": "job",
             "RoleArn": "arn:aws:iam::123456789012:role/role", "NodeRole": "arn:aws:iam::123456789012:role/role",
             "PodExecutionRoleArn": "arn:aws:iam::123456789012:role/role",
             "ServiceRole": "arn:aws:iam::123456789012:role/task", "JobFlowRole": "arn:aws:iam::123456789012:role/execution",
             "ExecutionRoleArn": "arn:aws:iam::123456789012:role/role", "Role": "arn:aws:iam::123456789012:role/role",
             "Tags": [{"Key": "k", "Value": "v"}], "TrainingJobName": "job", "TransformJobName": "job",
             "ProcessingJobName": "job", "LabelingJobName": "job", "HyperParameterTuningJobName": "job",
             "TrainingJobDefinition": {"RoleArn": "arn:aws:iam::123456789012:role/role"},
             "EndpointName": "thing", "EndpointConfigName": "thing", "ModelName": "thing",
             "TopicArn": "arn:aws:sns:us-east-1:123456789012:topic",
             "QueueUrl": "https://sqs.eu-west-1.amazonaws.com/210987654321/orders",
             "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:child", "FunctionName": "function",
             "Method": "GET", "Stage": "prod", "Path": "/orders", "AuthType": "IAM_ROLE",
             "Authentication": {"ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/conn/12"}}""";

    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        String role = "arn:aws:iam::123456789012:role/";
        names.putAll(Map.of(
                "partition",
                "aws",
                "region",
                "us-east-1",
                "account",
                "123456789012",
                "apiId",
                "api1",
                "stage",
                "prod"));
        names.putAll(Map.of("METHOD", "GET", "path", "orders", "workGroup", "wg", "outputBucket", "outs"));
        names.putAll(Map.of("jobDefinition", "def", "jobQueue", "queue", "inputBucket", "ins"));
        names.putAll(Map.of(
                "modelArn", "arn:aws:bedrock:us-east-1::foundation-model/model",
                "baseModelArn", "arn:aws:bedrock:us-east-1::foundation-model/model",
                "guardrailArn", "arn:aws:bedrock:us-east-1:123456789012:guardrail/guard",
                "roleArn", role + "role",
                "nodeRoleArn", role + "role",
                "podExecutionRoleArn", role + "role",
                "executionRoleArn", role + "role",
                "role", role + "role"));
        names.putAll(Map.of(
                "serviceRole",
                role + "task",
                "jobFlowRole",
                role + "execution",
                "taskRoleArn",
                role + "task",
                "taskExecutionRoleArn",
                role + "execution"));
        names.putAll(Map.of(
                "projectName",
                "project",
                "reportGroup",
                "reports",
                "name",
                "thing",
                "tableName",
                "table",
                "family",
                "family",
                "revision",
                "7",
                "clusterName",
                "cluster",
                "nodegroupName",
                "nodes"));
        names.putAll(Map.of(
                "fargateProfileName",
                "profile",
                "clusterId",
                "j-1",
                "virtualClusterId",
                "project:1234",
                "applicationId",
                "app",
                "jobRunId",
                "run",
                "eventBusName",
                "bus",
                "jobName",
                "job",
                "topicArn",
                "arn:aws:sns:us-east-1:123456789012:topic"));
        names.putAll(Map.of(
                "queueRegion",
                "eu-west-1",
                "queueAccount",
                "210987654321",
                "queueName",
                "orders",
                "functionArn",
                "arn:aws:lambda:us-east-1:123456789012:function:function",
                "endpoint",
                "https://example.com/v1",
                "connectionName",
                "conn",
                "connectionArn",
                "arn:aws:events:us-east-1:123456789012:connection/conn/12"));
        return names;
    }

    private static JsonNode reference() {
        if (!Files.exists(FILE)) {
            String message = "the facts of AWS's documentation are not here: " + FILE.getFileName();
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(message);
            }
            System.out.println(message + "; this test is skipped");
            Assumptions.abort(message);
        }
        try {
            return JSON.readTree(FILE.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Arguments> calls() {
        return reference().get("integrations").properties().stream()
                .filter(entry -> !entry.getKey().contains("("))
                .flatMap(entry -> patterns(entry).map(pattern -> arguments(entry.getKey(), pattern)));
    }

    private static Stream<IntegrationPattern> patterns(Map.Entry<String, JsonNode> entry) {
        return Catalogue.find("arn:aws:states:::" + entry.getKey()).orElseThrow().patterns().stream()
                .filter(pattern -> statements(entry.getKey(), pattern) != null);
    }

    private static JsonNode statements(String call, IntegrationPattern pattern) {
        JsonNode patterns = reference().get("integrations").get(call);
        String name = pattern == IntegrationPattern.REQUEST_RESPONSE
                ? "requestResponse"
                : pattern.suffix().substring(1);
        JsonNode found = patterns.has("*") ? patterns.get("*") : patterns.get(name);
        return found == null ? null : found.get("statements");
    }

    @Test
    void eachPatternOfEachIntegrationIsCompared() {
        Set<String> missing = reference().get("integrations").properties().stream()
                .filter(entry -> !entry.getKey().contains("("))
                .flatMap(entry -> Catalogue.find("arn:aws:states:::" + entry.getKey()).orElseThrow().patterns().stream()
                        .filter(pattern -> statements(entry.getKey(), pattern) == null)
                        .map(pattern -> entry.getKey() + pattern.suffix()))
                .collect(Collectors.toCollection(TreeSet::new));
        // AWS's pages disagree whether these exist, and name no permissions; they get those of the call alone.
        assertThat(missing).allMatch(call -> call.matches("eks:(create|delete).*\\.waitForTaskToken"));
        assertThat(calls()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void withLiteralsThePolicyIsThatOfTheDocumentation(String call, IntegrationPattern pattern) {
        ObjectNode parameters = read(PARAMETERS);
        parameters.put(
                "ApiEndpoint",
                call.startsWith("http:") ? "https://example.com/v1" : "api1.execute-api.us-east-1.amazonaws.com");
        if (call.startsWith("emr-containers:")) {
            parameters.put("Id", "project:1234");
        }
        if (call.equals("elasticmapreduce:createCluster") && pattern == IntegrationPattern.REQUEST_RESPONSE) {
            // The page has the permission to tag only for .sync; whoever waits or not, a cluster with tags needs it.
            parameters.remove("Tags");
        }
        IamPolicy policy = policy(call, pattern, parameters);
        Set<String> expected = new TreeSet<>();
        for (JsonNode statement : statements(call, pattern)) {
            if (isOnlyForEncryptedQueues(statement)) {
                continue;
            }
            boolean isTold = !(call.equals("athena:getQueryResults")
                    && statement.toString().contains("s3:GetObject"));
            JsonNode resources = statement.has("resources")
                    ? statement.get("resources")
                    : statement.get(isTold ? "static" : "dynamic");
            expected.addAll(permissions(
                    texts(statement.get("actions")),
                    texts(resources).stream()
                            .map(resource -> filled(resource.replaceAll("\\[(.*)]", "$1")))
                            .toList(),
                    IamReferenceTest.filled(condition(statement.path("condition")))));
        }
        assertThat(permissions(policy)).isEqualTo(withoutContained(expected));
    }

    /** A narrower resource than AWS's own dynamic one is right, a wider one is not, and none may be left out. */
    @ParameterizedTest
    @MethodSource("calls")
    void withComputedParametersThePolicyIsNoWiderThanThatOfTheDocumentation(String call, IntegrationPattern pattern) {
        ObjectNode parameters = read(PARAMETERS).put("ApiEndpoint", "a");
        if (pattern == IntegrationPattern.REQUEST_RESPONSE) {
            parameters.remove("Tags");
        }
        IamPolicy policy = policy(call, pattern, computed(parameters));
        Set<String> actions = new TreeSet<>();
        for (JsonNode statement : statements(call, pattern)) {
            if (!isOnlyForEncryptedQueues(statement)) {
                actions.addAll(texts(statement.get("actions")));
            }
        }
        assertThat(policy.statements().stream().flatMap(statement -> statement.actions().stream()))
                .containsOnlyOnceElementsOf(actions)
                .hasSameSizeAs(actions);
        for (JsonNode statement : statements(call, pattern)) {
            List<String> widest = Stream.of("static", "dynamic", "resources")
                    .flatMap(kind -> texts(statement.path(kind)).stream())
                    .map(resource -> resource.replaceAll("\\[.*", "*").replaceAll("\\{[a-z]+[A-Z][^}]*}", "*"))
                    .map(IamReferenceTest::filled)
                    .toList();
            policy.statements().stream()
                    .filter(own -> own.actions().containsAll(texts(statement.get("actions"))))
                    .flatMap(own -> own.resources().stream())
                    .forEach(resource -> assertThat(widest)
                            .anyMatch(wide -> Wildcard.coversResource(wide, resource), "covers " + resource));
        }
    }

    @Test
    void theFeaturesOfAMachineNeedWhatTheDocumentationSays() {
        for (String feature : List.of("logging", "xray")) {
            JsonNode expected = reference().get("extra").get(feature).get(0);
            assertThat(Permissions.extra(feature)).singleElement().satisfies(row -> {
                assertThat(row.actions()).containsExactlyInAnyOrderElementsOf(texts(expected.get("actions")));
                assertThat(row.resources()).isEqualTo(texts(expected.get("resources")));
            });
        }
    }

    /** Only who owns the queue knows that; the policy says so. */
    private static boolean isOnlyForEncryptedQueues(JsonNode statement) {
        return statement.path("purpose").asText().equals("only for KMS-encrypted queues");
    }

    private static IamPolicy policy(String call, IntegrationPattern pattern, JsonNode parameters) {
        ObjectNode task = JSON.createObjectNode();
        task.put("Type", "Task").put("Resource", "arn:aws:states:::" + call + pattern.suffix());
        task.set("Parameters", parameters);
        task.put("End", true);
        ObjectNode machine = JSON.createObjectNode().put("StartAt", "A");
        machine.putObject("States").set("A", task);
        return IamPolicy.of(StateMachine.parse(machine.toString()), OPTIONS);
    }

    private static JsonNode computed(ObjectNode parameters) {
        ObjectNode computed = JSON.createObjectNode();
        parameters.properties().forEach(member -> {
            if (member.getValue().isObject()) {
                computed.set(member.getKey(), computed((ObjectNode) member.getValue()));
            } else {
                computed.put(member.getKey() + ".$", "$.x");
            }
        });
        return computed;
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::textValue).toList();
    }

    private static String filled(String template) {
        return Pattern.compile("\\{([A-Za-z]+)(\\|[^}]*)?}").matcher(template).replaceAll(found -> {
            String name = found.group(1);
            String value = name.equals("stateMachineName")
                    ? (template.contains("execution:") ? "child" : "NAME")
                    : NAMES.get(name);
            if (name.equals("key")) {
                value = template.contains("inputBucket") ? "in.json" : "out.json";
            }
            assertThat(value).as(name).isNotNull();
            return value.replace("$", "\\$");
        });
    }

    private static String condition(JsonNode condition) {
        Map<String, Map<String, List<String>>> read = new HashMap<>();
        condition
                .properties()
                .forEach(operator -> read.put(
                        operator.getKey(),
                        operator.getValue().properties().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        key -> key.getValue().isArray()
                                                ? texts(key.getValue())
                                                : List.of(key.getValue().textValue())))));
        return sorted(read);
    }

    private static String sorted(Map<String, Map<String, List<String>>> conditions) {
        return conditions.entrySet().stream()
                .flatMap(operator -> operator.getValue().entrySet().stream()
                        .map(key -> operator.getKey() + " " + key.getKey() + " " + key.getValue()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static Set<String> permissions(IamPolicy policy) {
        return policy.statements().stream()
                .map(statement ->
                        permissions(statement.actions(), statement.resources(), sorted(statement.conditions())))
                .flatMap(Collection::stream)
                .map(text -> text.replace("stateMachine:machine", "stateMachine:NAME")
                        .replace("stateMachine:child", "stateMachine:NAME"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> permissions(List<String> actions, List<String> resources, String condition) {
        Function<String, Stream<String>> each =
                action -> resources.stream().map(resource -> action + " | " + resource + " | " + condition);
        return actions.stream().flatMap(each).collect(Collectors.toCollection(TreeSet::new));
    }

    /** AWS names some resources beside others that contain them. */
    private static Set<String> withoutContained(Set<String> permissions) {
        return permissions.stream()
                .filter(permission -> permissions.stream()
                        .noneMatch(other -> !other.equals(permission) && Wildcard.coversExactly(other, permission)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
