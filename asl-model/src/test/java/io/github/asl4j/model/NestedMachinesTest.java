package io.github.asl4j.model;

import static io.github.asl4j.model.Asl.jsonata;
import static io.github.asl4j.model.Asl.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parallel and Map: machines inside a machine. */
class NestedMachinesTest {

    @Test
    void everyFieldOfADistributedMapIsPrinted() {
        StateMachine machine = StateMachine.builder()
                .startAt("Import")
                .state(
                        "Import",
                        MapState.jsonPath()
                                .itemReader(ItemReader.jsonPath("arn:aws:states:::s3:getObject")
                                        .parameters(Map.of("Bucket", path("$.bucket")))
                                        .readerConfig(ReaderConfig.jsonPath()
                                                .inputType(ReaderConfig.InputType.CSV)
                                                .csvHeaderLocation(ReaderConfig.CsvHeaderLocation.GIVEN)
                                                .csvHeaders("id", "größe")
                                                .csvDelimiter(ReaderConfig.CsvDelimiter.TAB)
                                                .maxItemsPath("$.max")))
                                .itemSelector(Map.of("item", path("$$.Map.Item.Value")))
                                .itemBatcher(ItemBatcher.jsonPath()
                                        .maxItemsPerBatch(10)
                                        .batchInput(Map.of("run", path("$$.Execution.Name"))))
                                .maxConcurrency(100)
                                .toleratedFailurePercentage(2.5)
                                .toleratedFailureCountPath("$.count")
                                .label("Rows")
                                .itemProcessor(ItemProcessor.builder()
                                        .distributed(ProcessorConfig.ExecutionType.EXPRESS)
                                        .startAt("Row")
                                        .state(
                                                "Row",
                                                PassState.jsonata()
                                                        .output(jsonata("$states.input"))
                                                        .end()))
                                .resultWriter(ResultWriter.jsonPath()
                                        .resource("arn:aws:states:::s3:putObject")
                                        .parameters(Map.of("Bucket", "results"))
                                        .writerConfig(WriterConfig.builder()
                                                .transformation(WriterConfig.Transformation.COMPACT)
                                                .outputType(WriterConfig.OutputType.JSONL)))
                                .retrier(Retrier.builder(ErrorName.ITEM_READER_FAILED))
                                .catcher(Catcher.jsonPath(ErrorName.ALL).next("Failed"))
                                .discardResult()
                                .end())
                .state("Failed", FailState.jsonPath().error("Import.Failed"))
                .build();

        assertThat(machine.states().get("Import").toString())
                .isEqualTo("{\"Type\":\"Map\",\"Label\":\"Rows\",\"MaxConcurrency\":100,"
                        + "\"ToleratedFailureCountPath\":\"$.count\",\"ToleratedFailurePercentage\":2.5,"
                        + "\"ItemReader\":{\"Resource\":\"arn:aws:states:::s3:getObject\",\"ReaderConfig\":{"
                        + "\"InputType\":\"CSV\",\"CSVDelimiter\":\"TAB\",\"CSVHeaderLocation\":\"GIVEN\","
                        + "\"CSVHeaders\":[\"id\",\"größe\"],\"MaxItemsPath\":\"$.max\"},"
                        + "\"Parameters\":{\"Bucket.$\":\"$.bucket\"}},"
                        + "\"ItemSelector\":{\"item.$\":\"$$.Map.Item.Value\"},"
                        + "\"ItemBatcher\":{\"MaxItemsPerBatch\":10,\"BatchInput\":{\"run.$\":\"$$.Execution.Name\"}},"
                        + "\"ItemProcessor\":{\"ProcessorConfig\":{\"Mode\":\"DISTRIBUTED\",\"ExecutionType\":\"EXPRESS\"},"
                        + "\"StartAt\":\"Row\",\"States\":{\"Row\":{\"Type\":\"Pass\",\"QueryLanguage\":\"JSONata\","
                        + "\"Output\":\"{% $states.input %}\",\"End\":true}}},"
                        + "\"ResultWriter\":{\"Resource\":\"arn:aws:states:::s3:putObject\","
                        + "\"Parameters\":{\"Bucket\":\"results\"},"
                        + "\"WriterConfig\":{\"Transformation\":\"COMPACT\",\"OutputType\":\"JSONL\"}},"
                        + "\"ResultPath\":null,\"Retry\":[{\"ErrorEquals\":[\"States.ItemReaderFailed\"]}],"
                        + "\"Catch\":[{\"ErrorEquals\":[\"States.ALL\"],\"Next\":\"Failed\"}],\"End\":true}");
        assertThat(StateMachine.parse(machine.toJson())).isEqualTo(machine);
    }

    /** Inner states inherit the machine's language, whatever the state around them uses. */
    @Test
    void innerStatesInheritTheLanguageOfTheMachine() {
        StateMachine machine = StateMachine.parse("""
                {
                  "StartAt": "P",
                  "States": {
                    "P": {
                      "Type": "Parallel",
                      "QueryLanguage": "JSONata",
                      "Output": 1,
                      "Branches": [{"StartAt": "A", "States": {"A": {"Type": "Pass", "InputPath": "$.a", "End": true}}}],
                      "End": true
                    }
                  }
                }""");
        ParallelState parallel = (ParallelState) machine.states().get("P");
        assertThat(parallel.queryLanguage()).isEqualTo(QueryLanguage.JSONATA);
        assertThat(parallel.branches().get(0).states().get("A").queryLanguage()).isEqualTo(QueryLanguage.JSONPATH);

        StateMachine built = StateMachine.builder()
                .startAt("P")
                .state(
                        "P",
                        ParallelState.jsonata()
                                .output(Json.of(1))
                                .branch(Branch.builder()
                                        .startAt("A")
                                        .state(
                                                "A",
                                                PassState.jsonPath()
                                                        .inputPath("$.a")
                                                        .end()))
                                .end())
                .build();
        assertThat(built).isEqualTo(machine);
    }

    @Test
    void aProblemInsideHasItsWholePointer() {
        String text = """
                {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, "%s": {"StartAt": "A", "States":
                  {"A": {"Type": "Pass", "Next": "M"}}}}}}""";
        assertThatThrownBy(() -> StateMachine.parse(text.formatted("ItemProcessor")))
                .hasMessage("2:34: \"Next\": \"M\" is not a state of this \"States\" object; it has [A]"
                        + " at /States/M/ItemProcessor/States/A/Next");
        assertThatThrownBy(
                        () -> StateMachine.parse(text.formatted("Iterator").replace("\"Next\": \"M\"", "\"Nxt\": 1")))
                .message()
                .endsWith("at /States/M/Iterator/States/A/Nxt");
    }

    @Test
    void namesAreUniqueThroughAllMachinesInside() {
        ParallelState.JsonPathBuilder parallel = ParallelState.jsonPath()
                .branch(Branch.builder().startAt("A").state("A", SucceedState.jsonPath()))
                .branch(Branch.builder().startAt("A").state("A", SucceedState.jsonPath()))
                .end();
        assertThatThrownBy(() ->
                        StateMachine.builder().startAt("P").state("P", parallel).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("\"A\" is the name of another state of this machine already"
                        + " at /States/P/Branches/1/States/A");
    }

    @Test
    void aJsonPathStateInsideAJsonataMachineIsRefusedAtAnyDepth() {
        MapState.JsonataBuilder map = MapState.jsonata()
                .items(List.of(1, 2))
                .itemProcessor(ItemProcessor.builder().startAt("A").state("A", SucceedState.jsonPath()))
                .end();
        assertThatThrownBy(() -> StateMachine.builder()
                        .queryLanguage(QueryLanguage.JSONATA)
                        .startAt("M")
                        .state("M", map)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a state of JSONPath cannot stand in a machine of JSONata")
                .hasMessageEndingWith("at /States/M/ItemProcessor/States/A");
    }

    @Test
    void legacyFieldsOfAMapAreReadAndWrittenAsTheyWere() {
        String text = "{\"StartAt\":\"M\",\"States\":{\"M\":{\"Iterator\":{\"States\":{\"A\":{\"Type\":\"Succeed\"}},"
                + "\"StartAt\":\"A\"},\"Parameters\":{\"x.$\":\"$$.Map.Item.Value\"},\"Type\":\"Map\",\"End\":true}}}";
        StateMachine machine = StateMachine.parse(text);
        MapState map = (MapState) machine.states().get("M");
        assertThat(map.itemProcessor().startAt()).isEqualTo("A");
        assertThat(map.itemSelector()).isPresent();
        assertThat(machine.json().toText()).isEqualTo(text);
        assertThat(machine.toBuilder().build().json().toText()).isEqualTo(text);
    }

    @Test
    void aWaitHasExactlyOneTimer() {
        assertThat(WaitState.jsonPath().seconds(0).end().build().seconds()).contains(new Dynamic.Literal<>(0));
        assertThat(WaitState.jsonata().timestamp(jsonata("$t")).end().build().timestamp())
                .contains(new Dynamic.Computed<>(jsonata("$t")));
        assertThatThrownBy(() -> WaitState.jsonPath().end().build())
                .hasMessage("\"Seconds\" or \"Timestamp\" is required in a Wait state");
        assertThatThrownBy(() -> WaitState.jsonPath()
                        .seconds(1)
                        .timestampPath("$.t")
                        .end()
                        .build())
                .hasMessage("[Seconds, TimestampPath] exclude one another");
        assertThatThrownBy(() -> WaitState.jsonPath().timestamp("2026-13-01T00:00:00Z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it must be an RFC 3339 timestamp");
        assertThatThrownBy(() -> WaitState.jsonPath().seconds(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMapHasOneProcessorAndABatcherALimit() {
        assertThatThrownBy(() -> MapState.jsonPath().end().build())
                .hasMessage("\"ItemProcessor\" is required in a Map state");
        assertThatThrownBy(() -> ItemBatcher.jsonPath().build())
                .hasMessage("an Item Batcher needs a limit: \"MaxItemsPerBatch\" or \"MaxInputBytesPerBatch\"");
    }
}
