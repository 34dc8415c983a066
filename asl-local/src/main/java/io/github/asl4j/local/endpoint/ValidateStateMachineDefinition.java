package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.model.StateMachineType;
import io.github.asl4j.validate.ServiceDiagnostic;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.Validator;
import java.util.List;

/** Lists what is wrong with a definition; warnings alone leave it valid. */
final class ValidateStateMachineDefinition implements Action {

    private static final int MOST_RESULTS = 100;

    @Override
    public ObjectNode answer(Request request) {
        // The service answers an empty definition with a diagnostic, not with a violated constraint.
        String definition = request.text("definition", 0, StateMachine.MAX_DEFINITION_BYTES)
                .orElseGet(() -> request.required("definition", StateMachine.MAX_DEFINITION_BYTES));
        StateMachineType type =
                request.oneOf("type", List.of(StateMachineType.values())).orElse(StateMachineType.STANDARD);
        Severity least = request.oneOf("severity", List.of(Severity.values())).orElse(Severity.ERROR);
        int most = request.number("maxResults", MOST_RESULTS, MOST_RESULTS);
        request.check();
        List<ServiceDiagnostic> diagnostics =
                Validator.builder().type(type).build().validate(definition).asService().stream()
                        .filter(diagnostic -> diagnostic.severity().compareTo(least) <= 0)
                        .toList();
        int shown = Math.min(diagnostics.size(), most == 0 ? MOST_RESULTS : most);
        boolean fails = diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        ObjectNode response = JsonNodeFactory.instance.objectNode().put("result", fails ? "FAIL" : "OK");
        ArrayNode list = response.putArray("diagnostics");
        diagnostics.subList(0, shown).forEach(diagnostic -> {
            ObjectNode item = list.addObject()
                    .put("severity", diagnostic.severity().name())
                    .put("code", diagnostic.code())
                    .put("message", diagnostic.message());
            diagnostic.location().ifPresent(location -> item.put("location", location));
        });
        return response.put("truncated", shown < diagnostics.size());
    }
}
