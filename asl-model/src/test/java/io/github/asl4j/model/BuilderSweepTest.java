package io.github.asl4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Field table and builders are one: every field has a setter in the builders of its languages, and in no other. */
class BuilderSweepTest {

    /** The setters that are not called as their field. */
    private static final Map<String, String> RENAMED = Map.of(
            "Default",
            "defaultState",
            "Retry",
            "retrier",
            "Catch",
            "catcher",
            "Choices",
            "choice",
            "Branches",
            "branch");

    /** What a factory method takes, what the builder writes by itself, and what is only read for the sake of old texts. */
    private static final Set<String> WITHOUT_SETTER = Set.of(
            "Type",
            "QueryLanguage",
            "ErrorEquals",
            "Iterator",
            "States",
            "ProcessorConfig",
            "Variable",
            "Condition",
            "And",
            "Or",
            "Not",
            "Credentials");

    static Stream<Arguments> builders() {
        return Stream.of(
                Arguments.of(Part.TASK, TaskState.JsonPathBuilder.class, TaskState.JsonataBuilder.class),
                Arguments.of(Part.PARALLEL, ParallelState.JsonPathBuilder.class, ParallelState.JsonataBuilder.class),
                Arguments.of(Part.MAP, MapState.JsonPathBuilder.class, MapState.JsonataBuilder.class),
                Arguments.of(Part.PASS, PassState.JsonPathBuilder.class, PassState.JsonataBuilder.class),
                Arguments.of(Part.WAIT, WaitState.JsonPathBuilder.class, WaitState.JsonataBuilder.class),
                Arguments.of(Part.CHOICE, ChoiceState.JsonPathBuilder.class, ChoiceState.JsonataBuilder.class),
                Arguments.of(Part.SUCCEED, SucceedState.JsonPathBuilder.class, SucceedState.JsonataBuilder.class),
                Arguments.of(Part.FAIL, FailState.JsonPathBuilder.class, FailState.JsonataBuilder.class),
                Arguments.of(Part.CHOICE_RULE, ChoiceRule.JsonPathBuilder.class, ChoiceRule.JsonataBuilder.class),
                Arguments.of(Part.CATCHER, Catcher.JsonPathBuilder.class, Catcher.JsonataBuilder.class),
                Arguments.of(Part.RETRIER, Retrier.Builder.class, Retrier.Builder.class),
                Arguments.of(Part.ITEM_READER, ItemReader.JsonPathBuilder.class, ItemReader.JsonataBuilder.class),
                Arguments.of(Part.READER_CONFIG, ReaderConfig.JsonPathBuilder.class, ReaderConfig.JsonataBuilder.class),
                Arguments.of(Part.ITEM_BATCHER, ItemBatcher.JsonPathBuilder.class, ItemBatcher.JsonataBuilder.class),
                Arguments.of(Part.RESULT_WRITER, ResultWriter.JsonPathBuilder.class, ResultWriter.JsonataBuilder.class),
                Arguments.of(Part.WRITER_CONFIG, WriterConfig.Builder.class, WriterConfig.Builder.class),
                Arguments.of(Part.BRANCH, Branch.Builder.class, Branch.Builder.class),
                Arguments.of(Part.ITEM_PROCESSOR, ItemProcessor.Builder.class, ItemProcessor.Builder.class),
                Arguments.of(Part.STATE_MACHINE, StateMachine.Builder.class, StateMachine.Builder.class));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void everyFieldHasItsSetterInItsLanguagesOnly(Part part, Class<?> jsonPath, Class<?> jsonata) {
        for (QueryLanguage language : QueryLanguage.values()) {
            Set<String> methods = methods(language == QueryLanguage.JSONPATH ? jsonPath : jsonata);
            for (Field<?> field : Field.of(part)) {
                if (isSetByFactory(part, field)
                        || ComparisonOperator.of(field.name()).isPresent()) {
                    continue;
                }
                boolean has = methods.contains(setter(field));
                assertThat(has).as("%s of %s in %s", field, part, language).isEqualTo(field.isIn(part, language));
            }
        }
    }

    private static boolean isSetByFactory(Part part, Field<?> field) {
        return WITHOUT_SETTER.contains(field.name())
                || part == Part.ITEM_READER && field == Field.RESOURCE
                || part == Part.MAP && field == Field.PARAMETERS;
    }

    private static String setter(Field<?> field) {
        String name = field.name().startsWith("CSV") ? "csv" + field.name().substring(3) : field.name();
        return RENAMED.getOrDefault(field.name(), Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private static Set<String> methods(Class<?> builder) {
        return Arrays.stream(builder.getMethods()).map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
