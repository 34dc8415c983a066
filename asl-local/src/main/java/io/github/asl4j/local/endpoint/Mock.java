package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.asl4j.integrations.ResultShape;
import io.github.asl4j.local.TaskResult;
import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.model.State;
import io.github.asl4j.model.TaskState;
import java.util.List;
import java.util.Optional;

/** The member {@code mock} of a TestState request. */
final class Mock {

    private static final int MAX_CAUSE_BYTES = 32_768;

    /** How strictly a mocked result is held against the shape of what the API returns. */
    enum FieldValidationMode {
        /** Each required field must be there, and each field that is there must fit. */
        STRICT,
        /** Each field that is there must fit. */
        PRESENT,
        /** Nothing is checked. */
        NONE
    }

    static final List<String> MEMBERS = List.of("result", "errorOutput", "fieldValidationMode");

    private final Request members;
    private final Optional<String> result;
    private final Optional<Request> errorOutput;
    private final Optional<String> error;
    private final Optional<String> cause;
    private final FieldValidationMode mode;

    Mock(Request members) {
        this.members = members;
        this.result = members.text("result", 0, ExecutionInput.MAX_BYTES);
        this.errorOutput = members.object("errorOutput", List.of("error", "cause"));
        this.error = errorOutput.flatMap(output -> output.text("error", 0, 256));
        this.cause = errorOutput.flatMap(output -> output.text("cause", 0, MAX_CAUSE_BYTES));
        this.mode = members.oneOf("fieldValidationMode", List.of(FieldValidationMode.values()))
                .orElse(FieldValidationMode.STRICT);
    }

    /** Refuses the request if a constraint is not met. */
    void check() {
        members.check();
        errorOutput.ifPresent(Request::check);
        if (result.isPresent() == errorOutput.isPresent()) {
            throw TestState.invalid("A test mock should have only one of the following fields: [result, errorOutput].");
        }
    }

    /** Returns what the work of the state comes to. */
    TaskResult outcome(State state) {
        if (errorOutput.isPresent()) {
            return new TaskResult.Failure(error, cause, null);
        }
        Object data;
        try {
            data = Data.parse(result.orElseThrow());
        } catch (JsonProcessingException e) {
            throw TestState.invalid("Mocked result must be valid JSON");
        }
        if (mode != FieldValidationMode.NONE && state instanceof TaskState task) {
            ResultShape.of(task.resource())
                    .flatMap(shape -> shape.problem(Data.node(data), mode == FieldValidationMode.STRICT))
                    .ifPresent(problem -> {
                        throw TestState.invalid("Mock result schema validation error: " + problem);
                    });
        }
        return new TaskResult.Success(data, null);
    }
}
