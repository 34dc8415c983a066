package io.github.asl4j.local.endpoint;

import io.github.asl4j.local.StartedExecution;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;

/** An execution, with what it was started for and the texts of its request. */
final class Started {

    private final Target target;
    private final String inputText;
    private final Optional<String> traceHeader;
    private final StartedExecution execution;
    private Optional<Redrive> lastRedrive = Optional.empty();

    private record Redrive(String clientToken, Instant date) {}

    Started(Target target, String inputText, Optional<String> traceHeader, StartedExecution execution) {
        this.target = target;
        this.inputText = inputText;
        this.traceHeader = traceHeader;
        this.execution = execution;
    }

    Target target() {
        return target;
    }

    String inputText() {
        return inputText;
    }

    Optional<String> traceHeader() {
        return traceHeader;
    }

    StartedExecution execution() {
        return execution;
    }

    /**
     * Lets it go on, unless the client token is that of the last time; returns when it did.
     *
     * @throws IllegalStateException if it cannot be redriven; with the reason
     */
    synchronized Instant redrive(Optional<String> clientToken, Executor executor) {
        Optional<Redrive> same = lastRedrive.filter(
                last -> clientToken.filter(last.clientToken()::equals).isPresent());
        if (same.isPresent()) {
            return same.get().date();
        }
        Instant date = execution.redrive(executor);
        lastRedrive = clientToken.map(token -> new Redrive(token, date));
        return date;
    }
}
