package io.github.asl4j.sample.aws;

import io.github.asl4j.sample.deployment.Console;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;

/** Prints what happens to a stack from now on, each event once and in order. */
final class StackEvents {

    private final CloudFormationClient client;
    private final String stackId;
    private final Console console;
    private String lastId = "";
    private Optional<StackEvent> failure = Optional.empty();

    /** What has happened until now is not printed. */
    StackEvents(CloudFormationClient client, String stackId, Console console) {
        this.client = client;
        this.stackId = stackId;
        this.console = console;
        client.describeStackEvents(request -> request.stackName(stackId)).stackEvents().stream()
                .findFirst()
                .ifPresent(event -> lastId = event.eventId());
    }

    void printNew() {
        Deque<StackEvent> unseen = new ArrayDeque<>();
        // The newest stand first, in pages.
        for (StackEvent event : client.describeStackEventsPaginator(request -> request.stackName(stackId))
                .stackEvents()) {
            if (event.eventId().equals(lastId)) {
                break;
            }
            unseen.push(event);
        }
        for (StackEvent event : unseen) {
            print(event);
            lastId = event.eventId();
        }
    }

    private void print(StackEvent event) {
        String reason = event.resourceStatusReason() == null ? "" : "  " + oneLine(event.resourceStatusReason());
        console.line("%s  %-20s  %s (%s)%s"
                .formatted(
                        LocalTime.ofInstant(event.timestamp(), ZoneId.systemDefault())
                                .truncatedTo(ChronoUnit.SECONDS),
                        event.resourceStatusAsString(),
                        event.logicalResourceId(),
                        event.resourceType(),
                        reason));
        if (failure.isEmpty() && isCause(event)) {
            failure = Optional.of(event);
        }
    }

    /** The stack itself only says that something failed; what was under way then is cancelled, and fails too. */
    private boolean isCause(StackEvent event) {
        return event.resourceStatusAsString().endsWith("_FAILED")
                && !event.stackId().equals(event.physicalResourceId())
                && !String.valueOf(event.resourceStatusReason()).contains("cancelled");
    }

    /** Returns the resource that failed first and why; empty if none has. */
    Optional<String> failure() {
        return failure.map(event -> event.logicalResourceId() + " (" + event.resourceType() + ") is "
                + event.resourceStatusAsString() + ": "
                + oneLine(String.valueOf(event.resourceStatusReason())));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
