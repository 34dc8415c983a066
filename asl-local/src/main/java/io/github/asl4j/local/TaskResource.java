package io.github.asl4j.local;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a task calls, which decides the names and details of its events.
 *
 * @param arn the whole {@code "Resource"}
 * @param family what its events begin with: {@code Task}, {@code LambdaFunction} or {@code Activity}
 * @param type of a service integration, the service: {@code sns}, {@code aws-sdk:s3}
 * @param action of a service integration, the action with its pattern: {@code sendMessage.waitForTaskToken}
 */
record TaskResource(String arn, String family, Optional<String> type, String action) {

    static TaskResource of(String arn) {
        String[] parts = arn.split(":", 6);
        if (parts.length < 6) {
            throw new IllegalArgumentException("\"Resource\": \"" + arn + "\" is not an ARN");
        }
        if (parts[2].equals("lambda")) {
            return new TaskResource(arn, "LambdaFunction", Optional.empty(), arn);
        } else if (parts[5].startsWith("activity:")) {
            return new TaskResource(arn, "Activity", Optional.empty(), arn);
        }
        String service = parts[5].startsWith("aws-sdk:")
                ? parts[5].substring(0, Math.max(0, parts[5].indexOf(':', 8)))
                : parts[5].substring(0, Math.max(0, parts[5].indexOf(':')));
        if (service.isEmpty()) {
            throw new IllegalArgumentException("\"Resource\": \"" + arn + "\" names no action");
        }
        return new TaskResource(arn, "Task", Optional.of(service), parts[5].substring(service.length() + 1));
    }

    boolean isActivity() {
        return family.equals("Activity");
    }

    boolean isCallback() {
        return action.endsWith(".waitForTaskToken");
    }

    /** Returns whether the first call only submits, and the result comes later. */
    boolean isSubmitted() {
        return type.isPresent() && (isCallback() || action.endsWith(".sync") || action.endsWith(".sync:2"));
    }

    /** Returns the name in the error for a result that is too large. */
    String limitName() {
        return type.orElse(arn);
    }

    /** Returns the details of an event, with the resource where the service shows it. */
    @Nullable
    Details details(@Nullable Details rest) {
        return type.isPresent() ? new Details.Task(type.get(), action, rest) : rest;
    }
}
