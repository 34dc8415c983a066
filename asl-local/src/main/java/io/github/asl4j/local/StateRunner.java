package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.EvaluationFailure;
import io.github.asl4j.model.ErrorName;

/** A compiled state: what all types have in common. A runner keeps no data of an execution. */
abstract class StateRunner {

    private final String name;
    private final String type;

    StateRunner(String name, String type) {
        this.name = name;
        this.type = type;
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    /** Returns whether the state can have Retriers; only then the Context Object counts its retries. */
    boolean retries() {
        return false;
    }

    /** Does the work of the state, or starts it: in the end {@link Visit#exit} or {@link Visit#fail} is called. */
    abstract void work(Visit visit);

    final void enter(Visit visit) {
        visit.enter(type, name);
        attempt(visit, () -> work(visit));
    }

    /** Does a part of the work, and handles the failure of an evaluation in it. */
    final void attempt(Visit visit, Runnable part) {
        try {
            part.run();
        } catch (EvaluationFailure failure) {
            failed(visit, failure);
        }
    }

    /** Handles a failed evaluation. */
    private void failed(Visit visit, EvaluationFailure failure) {
        StateError error = evaluationError(visit, failure);
        if (failure.error().equals(ErrorName.RUNTIME.text())) {
            visit.fail(error);
        } else {
            handle(visit, error);
        }
    }

    /** Returns the error of a failed evaluation, after recording it where the service does. */
    final StateError evaluationError(Visit visit, EvaluationFailure failure) {
        String cause = prefix(visit) + failure.sentence();
        failure.field()
                .ifPresent(field -> visit.recordEvaluationFailure(
                        new Details.EvaluationFailed(failure.error(), cause, field, name)));
        return StateError.of(failure.error(), cause);
    }

    /** Returns what the cause of every failed evaluation begins with; in a test of a state, nothing. */
    final String prefix(Visit visit) {
        if (visit.run().trial().isPresent()) {
            return "";
        }
        return "An error occurred while executing the state '" + name + "' (entered at the event id #"
                + visit.enteredEventId() + "). ";
    }

    /** Handles an error of the state; one without {@code Retry} and {@code Catch} fails. */
    void handle(Visit visit, StateError error) {
        visit.fail(error);
    }
}
