package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.endpoint.Endpoint;
import io.github.asl4j.model.Corpus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionResponse;
import software.amazon.awssdk.services.sfn.model.StateMachineType;

/** The rows of {@link RecordedExecutionsTest} again, with the client of the service: they differ in the same rows. */
class RecordedEndpointExecutionsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ROLE = "arn:aws:iam::111111111111:role/r";

    /** The connections of all clients. */
    private static final SdkHttpClient HTTP = ApacheHttpClient.create();

    @AfterAll
    static void close() {
        HTTP.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"executions", "reported_executions"})
    void whatTheServiceDidHappensAtTheEndpointToo(String file) {
        Map<String, String> notReached = new LinkedHashMap<>();
        int rows = 0;
        int reached = 0;
        for (JsonNode row : Corpus.rows(file + ".jsonl")) {
            Optional<String> obstacle = new Recorded(row).obstacle();
            if (obstacle.isPresent()) {
                notReached.put(new Recorded(row).id(), obstacle.get());
                continue;
            }
            rows++;
            Map<String, String> differences = differences(row);
            reached += differences.isEmpty() ? 1 : 0;
            if (!differences.isEmpty()) {
                notReached.put(new Recorded(row).id(), "different " + differences);
            }
        }
        System.out.println(file + " at the endpoint: " + reached + " of " + rows);
        // The same list as in the process: nothing is lost on the way.
        new NotReached(file).check(notReached);
    }

    private static Map<String, String> differences(JsonNode row) {
        Recorded recorded = new Recorded(row);
        Endpoint.Builder settings = Endpoint.builder().options(options(recorded));
        recorded.objects().ifPresent(settings::objects);
        Map<String, TaskHandler> handlers = recorded.handlers();
        handlers.keySet()
                .forEach(state -> settings.tasks(
                        recorded.resource(state),
                        call -> handlers.get(call.stateName()).handle(call)));
        if (recorded.hasOnlyIdentityFunctions()) {
            settings.tasks("*", TaskHandler.of(input -> input));
        }
        try (Endpoint endpoint = settings.start();
                SfnClient client = client(endpoint)) {
            recorded.children().forEach((arn, definition) -> {
                String name = arn.substring(arn.lastIndexOf(':') + 1);
                assertThat(create(client, name, definition, StateMachineType.STANDARD, recorded))
                        .isEqualTo(arn);
            });
            String name = recorded.options().stateMachineName();
            StateMachineType type = StateMachineType.valueOf(recorded.type().name());
            String machine = create(client, name, recorded.definition(), type, recorded);
            return recorded.differences(
                    type == StateMachineType.EXPRESS
                            ? runSync(client, machine, recorded)
                            : run(client, machine, recorded));
        } catch (SfnException e) {
            return Map.of("refused", String.valueOf(e.getMessage()));
        }
    }

    /** Returns the options of the row, in the account and Region of the machines that its tasks start. */
    private static ExecutionOptions options(Recorded recorded) {
        ExecutionOptions options = recorded.options();
        for (String arn : recorded.children().keySet()) {
            options = options.region(arn.split(":")[3]).account(arn.split(":")[4]);
        }
        return options;
    }

    private static SfnClient client(Endpoint endpoint) {
        return SfnClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.US_EAST_1)
                .httpClient(HTTP)
                .overrideConfiguration(settings ->
                        settings.putAdvancedOption(SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true))
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build();
    }

    private static String create(
            SfnClient client, String name, String definition, StateMachineType type, Recorded recorded) {
        return client.createStateMachine(request -> request.name(name)
                        .definition(definition)
                        .type(type)
                        .roleArn(
                                isRoleHidden(recorded)
                                        ? ROLE
                                        : recorded.options().roleArn()))
                .stateMachineArn();
    }

    /** Returns whether the recording has another word in place of the role. */
    private static boolean isRoleHidden(Recorded recorded) {
        return !recorded.options().roleArn().startsWith("arn:");
    }

    private static Recorded.Outcome run(SfnClient client, String machine, Recorded recorded) {
        String arn = client.startExecution(request -> request.stateMachineArn(machine)
                        .name(recorded.options().name().orElse(null))
                        .input(recorded.input()))
                .executionArn();
        DescribeExecutionResponse end;
        do {
            end = client.describeExecution(request -> request.executionArn(arn));
        } while (end.status() == ExecutionStatus.RUNNING);
        List<JsonNode> events = new ArrayList<>();
        client.getExecutionHistoryPaginator(request -> request.executionArn(arn).maxResults(1_000))
                .events()
                .forEach(event -> events.add(json(event)));
        if (isRoleHidden(recorded)) {
            ((ObjectNode) events.get(0).get("executionStartedEventDetails"))
                    .put("roleArn", recorded.options().roleArn());
        }
        return new Recorded.Outcome(end.statusAsString(), parse(end.output()), end.error(), end.cause(), events);
    }

    private static Recorded.Outcome runSync(SfnClient client, String machine, Recorded recorded) {
        StartSyncExecutionResponse end = client.startSyncExecution(
                request -> request.stateMachineArn(machine).input(recorded.input()));
        return new Recorded.Outcome(end.statusAsString(), parse(end.output()), end.error(), end.cause(), List.of());
    }

    private static JsonNode parse(String text) {
        try {
            return text == null ? null : JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    /** Returns what the client read as the JSON that it read it from. */
    private static JsonNode json(Object value) {
        if (value instanceof SdkPojo pojo) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (SdkField<?> field : pojo.sdkFields()) {
                Object member = field.getValueOrDefault(pojo);
                // An empty map or list may be one that was not there.
                if (member != null && !(member instanceof Map<?, ?> map && map.isEmpty())) {
                    object.set(field.locationName(), json(member));
                }
            }
            return object;
        } else if (value instanceof List<?> list) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> array.add(json(item)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            map.forEach((name, item) -> object.set(String.valueOf(name), json(item)));
            return object;
        }
        return JSON.valueToTree(value instanceof java.time.Instant ? value.toString() : value);
    }
}
