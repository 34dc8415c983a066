package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.integrations.IntegrationPattern;
import io.github.asl4j.integrations.Resource;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.StateTest;
import io.github.asl4j.local.StateTestResult;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.definition.SingleState;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.model.TaskState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Runs one state. */
final class TestState implements Action {

    /** The members of inspection data that are not JSON as text. */
    private static final Pattern NOT_TEXT = Pattern.compile("errorDetails|request|response|max.*|tolerated.*");

    private static final Set<String> HTTP = Set.of("request", "response");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ExecutionOptions options;
    private final UnaryOperator<Interpreter> handlers;

    TestState(ExecutionOptions options, UnaryOperator<Interpreter> handlers) {
        this.options = options;
        this.handlers = handlers;
    }

    @Override
    public ObjectNode answer(Request request) {
        String definition = request.required("definition", StateMachine.MAX_DEFINITION_BYTES);
        Optional<String> roleArn = request.text("roleArn", 1, 256);
        String input = request.text("input", 0, ExecutionInput.MAX_BYTES).orElse("{}");
        InspectionLevel level = request.oneOf("inspectionLevel", List.of(InspectionLevel.values()))
                .orElse(InspectionLevel.INFO);
        Optional<String> stateName = request.text("stateName", 1, 80);
        Optional<String> variables = request.text("variables", 0, ExecutionInput.MAX_BYTES);
        Optional<String> context = request.text("context", 0, ExecutionInput.MAX_BYTES);
        Optional<Mock> mock = request.object("mock", Mock.MEMBERS).map(Mock::new);
        Optional<Request> configuration = request.object("stateConfiguration", StateConfiguration.MEMBERS);
        StateConfiguration configured = StateConfiguration.of(configuration);
        request.check();
        mock.ifPresent(Mock::check);
        configuration.ifPresent(Request::check);
        roleArn.ifPresent(TestState::checkRole);
        ExecutionInput.check(input);
        if (mock.isPresent() && request.flag("revealSecrets", false)) {
            throw invalid("TestState does not support RevealSecrets when a mock is specified.");
        }
        StateTest test = test(definition, stateName);
        boolean callsTask =
                mock.isEmpty() && test.state() instanceof TaskState task && !waits(Resource.of(task.resource()));
        if (callsTask && roleArn.isEmpty()) {
            throw invalid("RoleArn must be specified when testing a Task state");
        }
        try {
            test = configured.apply(test.options(options).input(input));
            test = roleArn.isPresent() ? test.roleArn(roleArn.get()) : test;
            test = variables.isPresent() ? test.variables(object(variables.get(), "variables")) : test;
            test = context.isPresent() ? test.context(object(context.get(), "context")) : test;
            test = mock.isPresent() ? test.mock(mock.get().outcome(test.state())) : test;
            StateTestResult result = test.run();
            return response(result, level);
        } catch (StateTest.Refusal refusal) {
            throw refused(refusal);
        }
    }

    static ApiException invalid(String message) {
        return new ApiException("ValidationException", message);
    }

    /** Such a task is refused for itself, role or not. */
    private static boolean waits(Resource resource) {
        return resource.kind() == Resource.Kind.ACTIVITY
                || resource.pattern().orElse(IntegrationPattern.REQUEST_RESPONSE)
                        != IntegrationPattern.REQUEST_RESPONSE;
    }

    private static ApiException refused(StateTest.Refusal refusal) {
        String message = String.valueOf(refusal.getMessage());
        return refusal.isOfDefinition() ? new ApiException("InvalidDefinition", message) : invalid(message);
    }

    private static void checkRole(String arn) {
        if (!arn.startsWith("arn:")) {
            throw new ApiException("InvalidArn", "Invalid Arn: 'Invalid ARN prefix: " + arn + "'");
        }
    }

    private StateTest test(String definition, Optional<String> stateName) {
        Optional<SingleState> single = stateName.isPresent() ? Optional.empty() : SingleState.of(definition);
        Interpreter interpreter = handlers.apply(
                Definitions.compile(single.map(SingleState::machine).orElse(definition), StateMachineType.STANDARD));
        try {
            return interpreter.testState(
                    single.map(SingleState::name).or(() -> stateName).orElse(""));
        } catch (StateTest.Refusal refusal) {
            throw refused(refusal);
        }
    }

    private static Map<String, ?> object(String text, String name) {
        try {
            if (Data.parse(text) instanceof Map<?, ?> map) {
                return map.entrySet().stream()
                        .collect(
                                java.util.LinkedHashMap::new,
                                (all, entry) -> all.put((String) entry.getKey(), entry.getValue()),
                                Map::putAll);
            }
        } catch (JsonProcessingException e) {
            throw invalid("The member '" + name + "' is no JSON: " + e.getOriginalMessage());
        }
        throw invalid("The member '" + name + "' is no JSON object");
    }

    private static ObjectNode response(StateTestResult result, InspectionLevel level) {
        ObjectNode response = NODES.objectNode();
        result.output().ifPresent(output -> response.put("output", text(output)));
        result.error().ifPresent(error -> response.put("error", error));
        result.cause().ifPresent(cause -> response.put("cause", cause));
        if (level != InspectionLevel.INFO) {
            ObjectNode data = response.putObject("inspectionData");
            result.inspectionData().toJson().properties().stream()
                    .filter(member -> level == InspectionLevel.TRACE || !HTTP.contains(member.getKey()))
                    .forEach(member -> data.set(
                            member.getKey(),
                            NOT_TEXT.matcher(member.getKey()).matches()
                                    ? member.getValue()
                                    : NODES.textNode(text(member.getValue()))));
        }
        result.nextState().ifPresent(next -> response.put("nextState", next));
        return response.put("status", result.status().name());
    }

    private static String text(JsonNode json) {
        return Data.text(Data.from(json));
    }
}
