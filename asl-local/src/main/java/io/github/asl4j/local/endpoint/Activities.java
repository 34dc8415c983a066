package io.github.asl4j.local.endpoint;

import io.github.asl4j.local.TaskCall;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.TaskResult;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The activities of an endpoint. Their tasks wait for workers. */
final class Activities implements TaskHandler {

    /** The resources of their tasks. */
    static final String RESOURCE = "arn:*:states:*:*:activity:*";

    private final NavigableMap<String, Activity> activities = new TreeMap<>();
    /** Adds an activity, unless there is one of its ARN; returns the one that is there then. */
    synchronized Activity add(Activity activity) {
        Activity present = activities.putIfAbsent(activity.arn(), activity);
        return present == null ? activity : present;
    }

    synchronized Activity get(String arn) {
        return find(Arns.activity(arn))
                .orElseThrow(() -> new ApiException("ActivityDoesNotExist", "Activity Does Not Exist: '" + arn + "'"));
    }

    synchronized Optional<Activity> find(String arn) {
        return Optional.ofNullable(activities.get(arn));
    }

    /** Returns the activities in the order of their names. */
    synchronized List<Activity> all() {
        return List.copyOf(activities.values());
    }

    /** Removes an activity; one that does not exist is no error. */
    void delete(String arn) {
        Activity removed;
        synchronized (this) {
            removed = activities.remove(Arns.activity(arn));
        }
        if (removed != null) {
            removed.close();
        }
    }

    /** Lets no worker wait any longer. */
    void close() {
        all().forEach(Activity::close);
    }

    @Override
    public CompletionStage<TaskResult> handle(TaskCall call) {
        Optional<Activity> activity = find(call.resource());
        activity.ifPresent(one -> one.add(call));
        return CompletableFuture.completedFuture(
                activity.isPresent()
                        ? TaskResult.pending()
                        : TaskResult.failure("States.Runtime", "The activity " + call.resource() + " does not exist"));
    }
}
