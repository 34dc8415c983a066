package io.github.asl4j.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.integrations.Integration;
import io.github.asl4j.integrations.IntegrationSetters;
import io.github.asl4j.integrations.Parameter;
import io.github.asl4j.integrations.SnsPublish;
import io.github.asl4j.model.Json;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.TaskState;
import io.github.asl4j.model.TransitionSetters;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the builders of the integrations build is valid, and they know what is required. */
class TypedBuildersTest {

    /** A builder, in one of the query languages. */
    record Builder(Class<?> type, String language) {

        Integration integration() throws ReflectiveOperationException {
            return (Integration) type.getField("INTEGRATION").get(null);
        }

        State.Builder with(Map<String, Object> parameters) throws ReflectiveOperationException {
            Object builder = type.getMethod(language).invoke(null);
            parameters.forEach((name, value) -> ((IntegrationSetters<?, ?>) builder).with(name, Json.of(value)));
            ((TransitionSetters<?>) builder).end();
            return (State.Builder) builder;
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + language;
        }
    }

    static List<Builder> builders() throws IOException, ReflectiveOperationException {
        Path folder = Path.of(System.getProperty("asl.root", ".."))
                .resolve("asl-integrations/src/main/java/io/github/asl4j/integrations");
        List<Builder> builders = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Class<?> type = Class.forName(SnsPublish.class.getPackageName() + "." + name);
                if (type.isInterface() && type != IntegrationSetters.class && type.getFields().length > 0) {
                    builders.add(new Builder(type, "jsonPath"));
                    builders.add(new Builder(type, "jsonata"));
                }
            }
        }
        return builders;
    }

    @Test
    void allIntegrationsHaveOne() throws IOException, ReflectiveOperationException {
        assertThat(builders()).hasSize(2 * 63);
    }

    /** Returns the least that a call needs. */
    private static Map<String, Object> required(Integration integration) {
        Map<String, Object> required = new LinkedHashMap<>();
        integration.parameters().stream()
                .filter(Parameter::isRequired)
                .forEach(parameter -> required.put(parameter.name(), sample(parameter)));
        integration
                .exactlyOneOf()
                .forEach(names -> required.put(
                        names.get(0), sample(integration.parameter(names.get(0)).orElseThrow())));
        return required;
    }

    private static Object sample(Parameter parameter) {
        if (!parameter.values().isEmpty()) {
            return parameter.values().get(0);
        }
        return switch (parameter.type()) {
            case "boolean" -> true;
            case "integer" -> 1;
            case "number" -> 1.5;
            case "array" ->
                List.of(parameter.element().map(TypedBuildersTest::sample).orElse("x"));
            case "object" -> {
                Map<String, Object> members = new LinkedHashMap<>();
                parameter.parameters().stream()
                        .filter(Parameter::isRequired)
                        .forEach(member -> members.put(member.name(), sample(member)));
                yield members;
            }
            default -> text(parameter);
        };
    }

    private static String text(Parameter parameter) {
        return Stream.of(
                        "x",
                        "arn:aws:sns:us-east-1:123456789012:orders",
                        "abc123.execute-api.us-east-1.amazonaws.com",
                        "https://example.com/orders",
                        "https://sqs.us-east-1.amazonaws.com/123456789012/orders",
                        "arn:aws:states:us-east-1:123456789012:stateMachine:orders")
                .filter(text -> parameter.problem(text).isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample for " + parameter));
    }

    private static StateMachine machine(Builder builder, State.Builder task) {
        return StateMachine.builder()
                .queryLanguage(builder.language().equals("jsonata") ? QueryLanguage.JSONATA : QueryLanguage.JSONPATH)
                .startAt("Call")
                .state("Call", task)
                .build();
    }

    @ParameterizedTest
    @MethodSource("builders")
    void aBuiltTaskIsValidAndReadsBackEqual(Builder builder) throws ReflectiveOperationException {
        StateMachine machine = machine(builder, builder.with(required(builder.integration())));

        assertThat(Validator.create().validate(machine).diagnostics()).isEmpty();
        assertThat(StateMachine.parse(machine.toJson())).isEqualTo(machine);
        assertThat(((TaskState) machine.states().get("Call")).resource())
                .isEqualTo("arn:aws:states:::" + builder.integration().name());
    }

    @ParameterizedTest
    @MethodSource("builders")
    void whatIsRequiredAndMissingIsSaid(Builder builder) throws ReflectiveOperationException {
        Map<String, Object> required = required(builder.integration());
        for (String name : required.keySet()) {
            Map<String, Object> without = new LinkedHashMap<>(required);
            without.remove(name);
            State.Builder task = builder.with(without);

            assertThatThrownBy(() -> build(task))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(builder.integration().name())
                    .hasMessageContaining(name);
        }
    }

    private static void build(State.Builder task) throws Throwable {
        try {
            task.getClass().getMethod("build").invoke(task);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
