package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The details of history events. They keep references to data; text is made when they are read.
 *
 * @see HistoryEvent
 */
sealed interface Details {

    /** Returns the members as the API has them; payloads only if they are wanted. */
    Map<String, Object> members(boolean withPayloads);

    private static Map<String, Object> payload(String name, @Nullable Object data, boolean wanted) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (wanted) {
            members.put(name, Data.text(data));
            members.put(name + "Details", Map.of("truncated", false));
        }
        return members;
    }

    private static Map<String, Object> task(String resourceType, String resource) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("resourceType", resourceType);
        members.put("resource", resource);
        return members;
    }

    /** An execution began, perhaps by the ARN of an alias or a version. */
    record Started(@Nullable Object input, String roleArn, Optional<String> aliasArn, Optional<String> versionArn)
            implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members = payload("input", input, withPayloads);
            members.put("roleArn", roleArn);
            aliasArn.ifPresent(arn -> members.put("stateMachineAliasArn", arn));
            versionArn.ifPresent(arn -> members.put("stateMachineVersionArn", arn));
            return members;
        }
    }

    record Entered(String name, @Nullable Object input, Map<String, @Nullable Object> variables) implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members = payload("input", input, withPayloads);
            members.put("name", name);
            return members;
        }
    }

    /**
     * A state was left.
     *
     * @param enteredEventId the event of its entry, which the API does not show
     * @param transition the pointer in the state to what says where to go, which the API does not show either
     */
    record Exited(
            long enteredEventId,
            String name,
            @Nullable Object output,
            Map<String, @Nullable Object> assigned,
            String transition)
            implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members = payload("output", output, withPayloads);
            members.put("name", name);
            if (!assigned.isEmpty() && withPayloads) {
                Map<String, String> texts = new LinkedHashMap<>();
                assigned.forEach((variable, value) -> texts.put(variable, Data.text(value)));
                members.put("assignedVariables", texts);
                members.put("assignedVariablesDetails", Map.of("truncated", false));
            }
            return members;
        }
    }

    /** A Map began with so many items. */
    record Length(long length) implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("length", length);
            return members;
        }
    }

    /** A Map Run began. */
    record MapRunStarted(String mapRunArn) implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("mapRunArn", mapRunArn);
            return members;
        }
    }

    /** An execution goes on after its end. */
    record Redriven(long redriveCount) implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("redriveCount", redriveCount);
            return members;
        }
    }

    /** A Map Run goes on after its end. */
    record MapRunRedriven(String mapRunArn, long redriveCount) implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("mapRunArn", mapRunArn);
            members.put("redriveCount", redriveCount);
            return members;
        }
    }

    /** Something happened to an iteration of a Map. */
    record Iteration(String name, long index) implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("name", name);
            members.put("index", index);
            return members;
        }
    }

    /** The output of an execution, or of a task that has no resource type. */
    record Output(@Nullable Object output) implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            return payload("output", output, withPayloads);
        }
    }

    record Failed(Optional<String> error, Optional<String> cause) implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members = new LinkedHashMap<>();
            error.ifPresent(text -> members.put("error", text));
            cause.ifPresent(text -> members.put("cause", text));
            return members;
        }
    }

    record EvaluationFailed(String error, String cause, String location, String state) implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("error", error);
            members.put("cause", cause);
            members.put("location", location);
            members.put("state", state);
            return members;
        }
    }

    /** A task was scheduled: {@code input} is called parameters where there is a resource type. */
    record Scheduled(
            Optional<String> resourceType,
            String resource,
            String region,
            @Nullable Object input,
            Optional<Long> timeoutSeconds,
            Optional<Long> heartbeatSeconds,
            Optional<String> roleArn)
            implements Details {

        /** Returns the {@code "Resource"} of the state; its partition may be another. */
        String arn() {
            return resourceType
                    .map(service -> "arn:aws:states:::" + service + ":" + resource)
                    .orElse(resource);
        }

        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members;
            if (resourceType.isPresent()) {
                members = task(resourceType.get(), resource);
                members.put("region", region);
                members.put("parameters", withPayloads ? Data.text(input) : "");
            } else {
                members = payload("input", input, withPayloads);
                members.put("resource", resource);
            }
            timeoutSeconds.ifPresent(seconds -> members.put("timeoutInSeconds", seconds));
            heartbeatSeconds.ifPresent(seconds -> members.put("heartbeatInSeconds", seconds));
            roleArn.ifPresent(arn -> members.put("taskCredentials", Map.of("roleArn", arn)));
            return members;
        }
    }

    /** A task of a service integration went on, succeeded or failed. */
    record Task(
            String resourceType, String resource, @Nullable Details rest) implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members = task(resourceType, resource);
            if (rest != null) {
                members.putAll(rest.members(withPayloads));
            }
            return members;
        }
    }

    /** An activity was taken by a worker. */
    record ActivityStarted(Optional<String> workerName) implements Details {
        @Override
        public Map<String, Object> members(boolean withPayloads) {
            Map<String, Object> members = new LinkedHashMap<>();
            workerName.ifPresent(name -> members.put("workerName", name));
            return members;
        }
    }
}
