package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query language lacks does not compile, and the compiler's message names the language or the method. */
class DoesNotCompileTest {

    private static final String IMPORTS = """
            import io.github.asl4j.model.*;
            import static io.github.asl4j.model.Asl.*;
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // another language's method
                "TaskState.jsonata().inputPath(\"$.order\") | inputPath | JsonataBuilder",
                "TaskState.jsonata().outputPath(\"$.order\") | outputPath | JsonataBuilder",
                "TaskState.jsonata().resultPath(\"$.order\") | resultPath | JsonataBuilder",
                "TaskState.jsonata().discardResult() | discardResult | JsonataBuilder",
                "TaskState.jsonata().parameter(\"a\", 1) | parameter | JsonataBuilder",
                "TaskState.jsonata().resultSelector(java.util.Map.of()) | resultSelector | JsonataBuilder",
                "TaskState.jsonata().timeoutSecondsPath(\"$.t\") | timeoutSecondsPath | JsonataBuilder",
                "TaskState.jsonata().heartbeatSecondsPath(\"$.t\") | heartbeatSecondsPath | JsonataBuilder",
                "TaskState.jsonPath().argument(\"a\", 1) | argument | JsonPathBuilder",
                "TaskState.jsonPath().arguments(java.util.Map.of()) | arguments | JsonPathBuilder",
                "TaskState.jsonPath().output(jsonata(\"1\")) | output | JsonPathBuilder",
                "PassState.jsonata().result(1) | result | JsonataBuilder",
                "PassState.jsonata().parameters(java.util.Map.of()) | parameters | JsonataBuilder",
                "PassState.jsonata().inputPath(\"$\") | inputPath | JsonataBuilder",
                "PassState.jsonPath().output(Json.NULL) | output | JsonPathBuilder",
                "ChoiceState.jsonata().inputPath(\"$\") | inputPath | JsonataBuilder",
                "ChoiceState.jsonPath().output(Json.NULL) | output | JsonPathBuilder",
                "ChoiceRule.jsonPath(variable(\"$.a\").isNull(true)).output(Json.NULL) | output | JsonPathBuilder",
                "SucceedState.jsonata().outputPath(\"$\") | outputPath | JsonataBuilder",
                "SucceedState.jsonPath().output(Json.NULL) | output | JsonPathBuilder",
                "SucceedState.jsonPath().assign(\"a\", 1) | assign | JsonPathBuilder",
                "SucceedState.jsonPath().next(\"A\") | next | JsonPathBuilder",
                "FailState.jsonata().errorPath(path(\"$.e\")) | errorPath | JsonataBuilder",
                "FailState.jsonata().causePath(path(\"$.c\")) | causePath | JsonataBuilder",
                "Catcher.jsonata(ErrorName.ALL).resultPath(\"$.e\") | resultPath | JsonataBuilder",
                "Catcher.jsonPath(ErrorName.ALL).output(Json.NULL) | output | JsonPathBuilder",
                // Parallel, Map, Wait and their parts
                "ParallelState.jsonata().inputPath(\"$\") | inputPath | JsonataBuilder",
                "ParallelState.jsonata().resultSelector(java.util.Map.of()) | resultSelector | JsonataBuilder",
                "ParallelState.jsonata().resultPath(\"$.a\") | resultPath | JsonataBuilder",
                "ParallelState.jsonata().parameters(java.util.Map.of()) | parameters | JsonataBuilder",
                "ParallelState.jsonPath().arguments(java.util.Map.of()) | arguments | JsonPathBuilder",
                "ParallelState.jsonPath().output(Json.NULL) | output | JsonPathBuilder",
                "ParallelState.jsonPath().catcher(Catcher.jsonata(ErrorName.ALL)) | Catcher.JsonataBuilder | JsonPathBuilder",
                "ParallelState.jsonPath().timeoutSeconds(1) | timeoutSeconds | JsonPathBuilder",
                "MapState.jsonata().itemsPath(\"$.a\") | itemsPath | JsonataBuilder",
                "MapState.jsonata().maxConcurrencyPath(\"$.a\") | maxConcurrencyPath | JsonataBuilder",
                "MapState.jsonata().toleratedFailureCountPath(\"$.a\") | toleratedFailureCountPath | JsonataBuilder",
                "MapState.jsonata().toleratedFailurePercentagePath(\"$.a\") | toleratedFailurePercentagePath | JsonataBuilder",
                "MapState.jsonata().inputPath(\"$\") | inputPath | JsonataBuilder",
                "MapState.jsonata().resultPath(\"$\") | resultPath | JsonataBuilder",
                "MapState.jsonata().resultSelector(java.util.Map.of()) | resultSelector | JsonataBuilder",
                "MapState.jsonPath().items(jsonata(\"1\")) | items | JsonPathBuilder",
                "MapState.jsonPath().output(Json.NULL) | output | JsonPathBuilder",
                "MapState.jsonPath().maxConcurrency(jsonata(\"1\")) | JsonataValue | int",
                "MapState.jsonPath().itemSelector(jsonata(\"1\")) | JsonataValue | Map",
                "MapState.jsonPath().itemReader(ItemReader.jsonata(\"r\")) | ItemReader.JsonataBuilder | JsonPathBuilder",
                "MapState.jsonata().itemReader(ItemReader.jsonPath(\"r\")) | ItemReader.JsonPathBuilder | JsonataBuilder",
                "MapState.jsonata().itemBatcher(ItemBatcher.jsonPath()) | ItemBatcher.JsonPathBuilder | JsonataBuilder",
                "MapState.jsonata().resultWriter(ResultWriter.jsonPath()) | ResultWriter.JsonPathBuilder | JsonataBuilder",
                "ItemReader.jsonata(\"r\").parameters(java.util.Map.of()) | parameters | JsonataBuilder",
                "ItemReader.jsonPath(\"r\").arguments(java.util.Map.of()) | arguments | JsonPathBuilder",
                "ItemReader.jsonata(\"r\").readerConfig(ReaderConfig.jsonPath()) | ReaderConfig.JsonPathBuilder | JsonataBuilder",
                "ReaderConfig.jsonata().maxItemsPath(\"$.a\") | maxItemsPath | JsonataBuilder",
                "ItemBatcher.jsonata().maxItemsPerBatchPath(\"$.a\") | maxItemsPerBatchPath | JsonataBuilder",
                "ItemBatcher.jsonata().maxInputBytesPerBatchPath(\"$.a\") | maxInputBytesPerBatchPath | JsonataBuilder",
                "ResultWriter.jsonata().parameters(java.util.Map.of()) | parameters | JsonataBuilder",
                "WaitState.jsonata().secondsPath(\"$.a\") | secondsPath | JsonataBuilder",
                "WaitState.jsonata().timestampPath(\"$.a\") | timestampPath | JsonataBuilder",
                "WaitState.jsonata().inputPath(\"$\") | inputPath | JsonataBuilder",
                "WaitState.jsonPath().seconds(jsonata(\"1\")) | JsonataValue | int",
                "WaitState.jsonPath().timestamp(jsonata(\"1\")) | JsonataValue | String",
                "WaitState.jsonPath().output(Json.NULL) | output | JsonPathBuilder",
                // another language's part
                "TaskState.jsonata().catcher(Catcher.jsonPath(ErrorName.ALL)) | Catcher.JsonPathBuilder | JsonataBuilder",
                "TaskState.jsonPath().catcher(Catcher.jsonata(ErrorName.ALL)) | Catcher.JsonataBuilder | JsonPathBuilder",
                "ChoiceState.jsonata().choice(ChoiceRule.jsonPath(variable(\"$.a\").isNull(true))) | JsonPathBuilder | JsonataBuilder",
                "ChoiceState.jsonPath().choice(ChoiceRule.jsonata(jsonata(\"true\"))) | JsonataBuilder | JsonPathBuilder",
                "ChoiceState.jsonata().choice(variable(\"$.a\").isNull(true), \"A\") | DataTest | JsonataValue",
                "ChoiceState.jsonPath().choice(jsonata(\"true\"), \"A\") | JsonataValue | DataTest",
                // JSONata where a literal or a path belongs, and the reverse
                "TaskState.jsonPath().parameter(\"a\", jsonata(\"1\")) | parameter | JsonataValue",
                "TaskState.jsonPath().timeoutSeconds(jsonata(\"1\")) | JsonataValue | int",
                "TaskState.jsonPath().resource(jsonata(\"1\")) | JsonataValue | String",
                "TaskState.jsonPath().credentialsRoleArn(jsonata(\"1\")) | credentialsRoleArn | JsonataValue",
                "TaskState.jsonata().resource(jsonata(\"1\")) | JsonataValue | String",
                "TaskState.jsonata().argument(\"a\", path(\"$.a\")) | argument | Path",
                "TaskState.jsonata().timeoutSeconds(path(\"$.a\")) | timeoutSeconds | Path",
                "PassState.jsonPath().assign(\"a\", jsonata(\"1\")) | assign | JsonataValue",
                "PassState.jsonata().assign(\"a\", path(\"$.a\")) | assign | Path",
                "PassState.jsonata().output(path(\"$.a\")) | output | Path",
                "PassState.jsonPath().inputPath(jsonata(\"1\")) | JsonataValue | String",
                "FailState.jsonPath().error(jsonata(\"1\")) | JsonataValue | String",
                "FailState.jsonPath().errorPath(jsonata(\"1\")) | JsonataValue | JsonPathValue",
                "FailState.jsonata().error(path(\"$.e\")) | error | Path",
                "format(\"{}\", jsonata(\"1\")) | JsonataValue | IntrinsicArgument",
            })
    void aForeignCallIsRefusedByName(String line, String first, String second) {
        List<String> errors = Compiler.errorsOf(IMPORTS, line);
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).contains(first, second).doesNotContain("CAP#");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TaskState.jsonPath().inputPath(\"$.a\").resource(\"r\").parameter(\"id\", path(\"$.id\")).end().build()",
                "TaskState.jsonata().resource(\"r\").argument(\"id\", jsonata(\"$states.input.id\")).end().build()",
                "StateMachine.builder().state(\"A\", PassState.jsonata().end()).state(\"B\", PassState.jsonPath().end())",
            })
    void theSameCallsCompileWhereTheyBelong(String line) {
        assertThat(Compiler.errorsOf(IMPORTS, line)).isEmpty();
    }
}
