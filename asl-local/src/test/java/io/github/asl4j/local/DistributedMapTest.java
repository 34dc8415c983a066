package io.github.asl4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.local.objects.FolderObjectStore;
import io.github.asl4j.local.objects.InMemoryObjectStore;
import io.github.asl4j.local.objects.ObjectStore;
import io.github.asl4j.model.StateMachine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributedMapTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PASS = "\"A\": {\"Type\": \"Pass\", \"End\": true}";
    private static final String CALL =
            "\"A\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sns:publish\", \"End\": true}";

    private static Interpreter map(String fields, String states) {
        return Interpreter.of(StateMachine.parse("""
                {"StartAt": "M", "States": {
                  "M": {"Type": "Map", "Label": "Rows", %s "End": true, "ItemProcessor": {
                    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                    "StartAt": "A", "States": {%s}}},
                  "Caught": {"Type": "Pass", "End": true}}}""".formatted(fields, states)))
                .options(ExecutionOptions.defaults().stateMachineName("Machine").name("one"));
    }

    private static String reader(String action, String config) {
        return """
                "ItemReader": {"Resource": "arn:aws:states:::s3:%s", "ReaderConfig": {%s},
                  "Parameters": {"Bucket": "data", "Key": "file", "Prefix": "in/"}},""".formatted(action, config);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertItems(String config, String content, String items) {
        Execution execution = map(reader("getObject", config), PASS)
                .objects(new InMemoryObjectStore().put("data", "file", content))
                .run("{}");

        assertThat(execution.output()).as(execution::trace).isEqualTo(json(items));
    }

    @Test
    void eachItemIsAnExecutionWithAHistoryOfItsOwn() {
        Execution execution = map(
                        "\"ItemSelector\": {\"i.$\": \"$$.Map.Item.Index\", \"v.$\": \"$$.Map.Item.Value\"},",
                        "\"A\": {\"Type\": \"Pass\", \"Parameters\": {\"v.$\": \"$.v\", \"id.$\": \"$$.Execution.Id\","
                                + " \"machine.$\": \"$$.StateMachine.Id\"}, \"End\": true}")
                .run("[7, 8]");

        assertThat(execution.mapRuns()).singleElement().satisfies(run -> {
            assertThat(run.mapRunArn())
                    .matches("arn:aws:states:us-east-1:123456789012:mapRun:Machine/Rows:[0-9a-f-]{36}");
            assertThat(run.stateName()).isEqualTo("M");
            assertThat(run.executions()).hasSize(2);
            Execution child = run.executions().get(1);
            assertThat(child.executionArn())
                    .isEqualTo("arn:aws:states:us-east-1:123456789012:execution:Machine/Rows:" + child.name());
            assertThat(child.inputText()).isEqualTo("{\"i\":1,\"v\":8}");
            assertThat(child.history().stream().map(HistoryEvent::type))
                    .containsExactly("ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded");
            assertThat(execution.output().get(1).get("id").textValue()).isEqualTo(child.executionArn());
            assertThat(execution.output().get(1).get("machine").textValue()).isEqualTo(child.stateMachineArn());
        });
        assertThat(execution.history().stream().map(event -> event.previousEventId() + " " + event.type()))
                .containsExactly(
                        "0 ExecutionStarted",
                        "0 MapStateEntered",
                        "2 MapStateStarted",
                        "3 MapRunStarted",
                        "4 MapRunSucceeded",
                        "5 MapStateSucceeded",
                        "4 MapStateExited",
                        "7 ExecutionSucceeded");
    }

    @Test
    void childExecutionsWaitInTheTimeOfTheirParent() {
        Execution execution = map(
                        "\"MaxConcurrency\": 2,", "\"A\": {\"Type\": \"Wait\", \"SecondsPath\": \"$\", \"End\": true}")
                .run("[3, 1, 1, 1]");

        assertThat(Duration.between(execution.startDate(), execution.stopDate().orElseThrow()))
                .hasSeconds(3);
        assertThat(execution.outputText()).isEqualTo("[3,1,1,1]");
    }

    @Test
    void aFailureEndsTheMapRunAndItsOtherExecutions() {
        Execution execution = map(
                        "\"Catch\": [{\"ErrorEquals\": [\"States.ExceedToleratedFailureThreshold\"],"
                                + " \"Next\": \"Caught\"}],",
                        CALL)
                .task(
                        "A",
                        TaskHandler.of(input ->
                                input.intValue() == 1 ? TaskResult.failure("Boom", "bad") : TaskResult.noAnswer()))
                .run("[0, 1, 2]");

        assertThat(execution.outputText())
                .isEqualTo("{\"Error\":\"States.ExceedToleratedFailureThreshold\","
                        + "\"Cause\":\"The specified tolerated failure threshold was exceeded\"}");
        assertThat(execution.mapRuns().get(0).executions().stream().map(Execution::status))
                .containsExactly(ExecutionStatus.ABORTED, ExecutionStatus.FAILED, ExecutionStatus.ABORTED);
        assertThat(execution.history().stream().map(HistoryEvent::type))
                .containsSequence("MapRunStarted", "MapRunFailed", "MapStateFailed", "MapStateExited");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"ToleratedFailureCount\": 2,', SUCCEEDED",
        "'\"ToleratedFailureCount\": 1,', FAILED",
        "'\"ToleratedFailurePercentage\": 50,', SUCCEEDED",
        "'\"ToleratedFailurePercentage\": 49.9,', FAILED",
        "'\"ToleratedFailurePercentage\": 100, \"ToleratedFailureCount\": 1,', FAILED",
    })
    void soManyItemsMayFail(String fields, ExecutionStatus status) {
        Execution execution = map(fields, CALL)
                .task(
                        "A",
                        TaskHandler.of(input ->
                                input.intValue() % 2 == 1 ? TaskResult.failure("Boom") : TaskResult.success(input)))
                .run("[0, 1, 2, 3]");

        assertThat(execution.status()).isEqualTo(status);
        if (status == ExecutionStatus.SUCCEEDED) {
            assertThat(execution.outputText()).isEqualTo("[0,2]");
        }
    }

    @Test
    void aRetryStartsAnotherMapRun() {
        int[] calls = {0};
        Execution execution = map("\"Retry\": [{\"ErrorEquals\": [\"States.ALL\"], \"MaxAttempts\": 1}],", CALL)
                .task(
                        "A",
                        TaskHandler.of(
                                input -> calls[0]++ == 0 ? TaskResult.failure("Boom") : TaskResult.success(input)))
                .run("[1]");

        assertThat(execution.outputText()).isEqualTo("[1]");
        assertThat(execution.mapRuns()).hasSize(2);
    }

    @Test
    void formats() {
        assertItems("\"InputType\": \"JSON\"", "[1, {\"a\": 2}]", "[1, {\"a\": 2}]");
        assertItems("\"InputType\": \"JSON\", \"ItemsPointer\": \"/a~1b/1\"", "{\"a/b\": [0, [1, 2]]}", "[1, 2]");
        assertItems("\"InputType\": \"JSONL\"", "{\"a\": 1}\r\n\n[2]\n3", "[{\"a\": 1}, [2], 3]");
        assertItems(
                "\"InputType\": \"CSV\", \"CSVHeaderLocation\": \"FIRST_ROW\"",
                "\ufeffa,\"b,c\",\n1,\"x \"\"y\"\"\nz\",3,4\r\n\r\n\"\"\n",
                "[{\"a\": \"1\", \"b,c\": \"x \\\"y\\\"\\nz\", \"\": \"3\"}, {\"a\": \"\", \"b,c\": \"\", \"\": \"\"}]");
        assertItems(
                "\"InputType\": \"CSV\", \"CSVHeaderLocation\": \"GIVEN\", \"CSVHeaders\": [\"a\", \"b\"],"
                        + " \"CSVDelimiter\": \"PIPE\", \"MaxItems\": 2",
                "1|2\n3|4\n5|6",
                "[{\"a\": \"1\", \"b\": \"2\"}, {\"a\": \"3\", \"b\": \"4\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "\"InputType\": \"JSON\"                                 # {\"a\": 1} # Attempting to map over non-iterable node.",
                "\"InputType\": \"JSON\", \"ItemsPointer\": \"/a/b\"     # {\"a\": 1} # Attempting to map over non-iterable node.",
                "\"InputType\": \"CSV\", \"CSVHeaderLocation\": \"FIRST_ROW\" # a,a     # CSV headers cannot contain duplicates.",
            })
    void whatCannotBeRead(String config, String content, String cause) {
        Execution execution = map(reader("getObject", config), PASS)
                .objects(new InMemoryObjectStore().put("data", "file", content))
                .run("{}");

        assertThat(execution.error()).contains("States.ItemReaderFailed");
        assertThat(execution.cause()).contains(cause);
    }

    @Test
    void anObjectThatIsNotThereCanBeCaught() {
        Execution execution = map(
                        reader("getObject", "\"InputType\": \"JSON\"")
                                + "\"Catch\": [{\"ErrorEquals\": [\"States.ItemReaderFailed\"], \"Next\": \"Caught\"}],",
                        PASS)
                .objects(new InMemoryObjectStore())
                .run("{}");

        assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }

    @Test
    void withoutAStoreTheMapSaysWhatIsMissing() {
        Execution execution =
                map(reader("getObject", "\"InputType\": \"JSON\""), PASS).run("{}");

        assertThat(execution.error()).contains("States.Runtime");
        assertThat(execution.cause().orElseThrow())
                .endsWith("No object store serves the \"ItemReader\" of \"M\"; add one with objects(..)");
    }

    @Test
    void objectsAreListedOrLoaded(@TempDir Path folder) throws IOException {
        for (ObjectStore store : List.of(new InMemoryObjectStore(), new FolderObjectStore(folder))) {
            store.put("data", "in/b.json", "[3]".getBytes(StandardCharsets.UTF_8));
            store.put("data", "in/a.json", "[1, 2]".getBytes(StandardCharsets.UTF_8));
            store.put("data", "other", new byte[0]);

            JsonNode listed = map(reader("listObjectsV2", ""), PASS)
                    .objects(store)
                    .run("{}")
                    .output();
            assertThat(listed.findValuesAsText("Key")).containsExactly("in/a.json", "in/b.json");
            assertThat(listed.get(0).get("Size").intValue()).isEqualTo(6);
            assertThat(listed.get(0).get("LastModified").isDouble()).isTrue();
            assertThat(listed.get(0).get("Etag").textValue()).matches("\"[0-9a-f]{32}\"");

            assertThat(map(
                                    reader(
                                            "listObjectsV2",
                                            "\"InputType\": \"JSON\", \"Transformation\": \"LOAD_AND_FLATTEN\""),
                                    PASS)
                            .objects(store)
                            .run("{}")
                            .outputText())
                    .isEqualTo("[1,2,3]");
        }
    }

    @Test
    void keysDoNotLeadOutOfTheFolder(@TempDir Path folder) {
        Execution execution = map(reader("getObject", "\"InputType\": \"JSON\"").replace("file", "../../x"), PASS)
                .objects(new FolderObjectStore(folder))
                .run("{}");

        assertThat(execution.cause()).contains("\"../../x\" cannot be a bucket or key of files");
    }

    @Test
    void manifestsNameTheObjectsThatAreRead() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write("\"data\",\"a.png\",\"12\"\n".getBytes(StandardCharsets.UTF_8));
        }
        InMemoryObjectStore inventory = new InMemoryObjectStore().put("data", "file", """
                {"destinationBucket": "arn:aws:s3:::lists", "fileFormat": "CSV", "fileSchema": "Bucket, Key, Size",
                 "files": [{"key": "one.csv.gz"}]}""");
        inventory.put("lists", "one.csv.gz", zipped.toByteArray());

        assertThat(map(reader("getObject", "\"ManifestType\": \"S3_INVENTORY\""), PASS)
                        .objects(inventory)
                        .run("{}")
                        .outputText())
                .isEqualTo("[{\"Bucket\":\"data\",\"Key\":\"a.png\",\"Size\":\"12\"}]");

        InMemoryObjectStore athena = new InMemoryObjectStore()
                .put("data", "file", "s3://out/1\ns3://out/2\n")
                .put("out", "1", "{\"a\":1}\n{\"a\":2}\n")
                .put("out", "2", "{\"a\":3}\n");
        assertThat(map(reader("getObject", "\"ManifestType\": \"ATHENA_DATA\", \"InputType\": \"JSONL\""), PASS)
                        .objects(athena)
                        .run("{}")
                        .outputText())
                .isEqualTo("[{\"a\":1},{\"a\":2},{\"a\":3}]");
    }

    @Test
    void itemsAreBatchedByNumberAndByBytes() {
        assertThat(map("\"ItemBatcher\": {\"MaxItemsPerBatch\": 2, \"BatchInput\": {\"n.$\": \"$[0]\"}},", PASS)
                        .run("[1, 2, 3]")
                        .outputText())
                .isEqualTo("[{\"BatchInput\":{\"n\":1},\"Items\":[1,2]},{\"BatchInput\":{\"n\":1},\"Items\":[3]}]");

        // {"Items":["aaaa","bbbb"]} has 25 bytes.
        for (int bytes : new int[] {24, 25}) {
            assertThat(map("\"ItemBatcher\": {\"MaxInputBytesPerBatch\": %d},".formatted(bytes), PASS)
                            .run("[\"aaaa\", \"bbbb\", \"cccc\"]")
                            .output())
                    .hasSize(bytes == 24 ? 3 : 2);
        }
    }

    @Test
    void resultsAreWritten() {
        InMemoryObjectStore store = new InMemoryObjectStore();
        Execution execution = map(
                        "\"ToleratedFailureCount\": 1, \"ResultWriter\": {\"Resource\": \"arn:aws:states:::s3:putObject\","
                                + " \"Parameters\": {\"Bucket\": \"out\", \"Prefix\": \"jobs\"}},",
                        CALL)
                .objects(store)
                .task(
                        "A",
                        TaskHandler.of(input ->
                                input.intValue() == 1 ? TaskResult.failure("Boom", "bad") : TaskResult.success(input)))
                .run("[0, 1]");

        JsonNode output = execution.output();
        String arn = execution.mapRuns().get(0).mapRunArn();
        String id = arn.substring(arn.lastIndexOf(':') + 1);
        assertThat(output.get("MapRunArn").textValue()).isEqualTo(arn);
        assertThat(output.at("/ResultWriterDetails/Bucket").textValue()).isEqualTo("out");
        assertThat(output.at("/ResultWriterDetails/Key").textValue()).isEqualTo("jobs/" + id + "/manifest.json");

        JsonNode manifest = object(store, "jobs/" + id + "/manifest.json");
        assertThat(manifest.get("DestinationBucket").textValue()).isEqualTo("out");
        assertThat(manifest.at("/ResultFiles/PENDING")).isEmpty();
        JsonNode succeeded =
                object(store, manifest.at("/ResultFiles/SUCCEEDED/0/Key").textValue());
        assertThat(succeeded.get(0).get("Output").textValue()).isEqualTo("0");
        JsonNode failed = object(store, manifest.at("/ResultFiles/FAILED/0/Key").textValue());
        assertThat(failed.get(0).get("Error").textValue()).isEqualTo("Boom");
        assertThat(failed.get(0).get("Input").textValue()).isEqualTo("1");
    }

    private static JsonNode object(InMemoryObjectStore store, String key) {
        return json(new String(store.get("out", key).orElseThrow(), StandardCharsets.UTF_8));
    }

    @Test
    void resultsAreFlattened() {
        assertThat(map("\"ResultWriter\": {\"WriterConfig\": {\"Transformation\": \"FLATTEN\"}},", PASS)
                        .run("[[1, 2], 3]")
                        .outputText())
                .isEqualTo("[1,2,3]");
    }

    @Test
    void variablesStayOutside() {
        Execution execution = Interpreter.of(StateMachine.parse("""
                {"QueryLanguage": "JSONata", "StartAt": "Set", "States": {
                  "Set": {"Type": "Pass", "Assign": {"x": 1}, "Next": "M"},
                  "M": {"Type": "Map", "Items": [1], "End": true, "ItemProcessor": {
                    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
                    "StartAt": "A", "States": {"A": {"Type": "Pass", "Output": "{% $exists($x) %}", "End": true}}}}}}""")).run("{}");

        assertThat(execution.outputText()).isEqualTo("[false]");
        assertThat(execution.mapRuns().get(0).executions().get(0).executionArn())
                .contains(":express:StateMachine/");
    }

    @Test
    void whenTheExecutionTimesOutItsChildrenEnd() {
        Execution execution = Interpreter.of(StateMachine.parse("""
                {"StartAt": "M", "TimeoutSeconds": 5, "States": {"M": {"Type": "Map", "End": true, "ItemProcessor": {
                    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                    "StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 10, "End": true}}}}}}""")).run("[1]");

        assertThat(execution.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
        assertThat(execution.history()).last().extracting(HistoryEvent::type).isEqualTo("ExecutionTimedOut");
        assertThat(execution.mapRuns().get(0).executions().get(0).status()).isEqualTo(ExecutionStatus.ABORTED);
    }

    @Test
    void aFailedChildWithAnOpenTaskDoesNotStopTheClock() {
        Execution execution = map(
                        "\"ToleratedFailureCount\": 1,",
                        "\"A\": {\"Type\": \"Parallel\", \"End\": true, \"Branches\": ["
                                + "{\"StartAt\": \"B\", \"States\": {\"B\": {\"Type\": \"Task\","
                                + " \"Resource\": \"arn:aws:states:::sns:publish\", \"End\": true}}},"
                                + "{\"StartAt\": \"C\", \"States\": {\"C\": {\"Type\": \"Pass\","
                                + " \"Parameters\": {\"x.$\": \"$.x\"}, \"Next\": \"D\"},"
                                + " \"D\": {\"Type\": \"Wait\", \"Seconds\": 1, \"End\": true}}}]}")
                .task("B", call -> new java.util.concurrent.CompletableFuture<>())
                .run("[{}]");

        assertThat(execution.outputText()).isEqualTo("[]");
    }
}
