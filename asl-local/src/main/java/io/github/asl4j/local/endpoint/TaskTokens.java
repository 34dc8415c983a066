package io.github.asl4j.local.endpoint;

import io.github.asl4j.local.TaskCall;
import io.github.asl4j.local.TaskHandler;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The tasks that workers can report on, by their tokens. */
final class TaskTokens {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int FIRST_SWEEP = 1_000;
    private static final int MOST_ENDED = 100_000;

    private final Map<String, TaskCall> open = new HashMap<>();
    private final Set<String> ended = new LinkedHashSet<>();
    private int nextSweep = FIRST_SWEEP;

    /** Returns a handler that makes the tokens of its calls known. */
    TaskHandler watch(TaskHandler handler) {
        return call -> {
            call.taskToken().ifPresent(token -> add(token, call));
            return handler.handle(call);
        };
    }

    private synchronized void add(String token, TaskCall call) {
        if (open.size() >= nextSweep) {
            sweep();
        }
        open.put(token, call);
    }

    /** Lets go of the calls that have ended; what is left of them is that they were there. */
    private void sweep() {
        for (Iterator<Map.Entry<String, TaskCall>> calls = open.entrySet().iterator(); calls.hasNext(); ) {
            Map.Entry<String, TaskCall> call = calls.next();
            if (!call.getValue().isOpen()) {
                calls.remove();
                ended.add(call.getKey());
            }
        }
        for (Iterator<String> oldest = ended.iterator(); ended.size() > MOST_ENDED; ) {
            oldest.next();
            oldest.remove();
        }
        nextSweep = Math.max(FIRST_SWEEP, 2 * open.size());
    }

    /**
     * Returns the task of a token.
     *
     * @throws ApiException if it has ended, or there never was one
     */
    synchronized TaskCall find(String token) {
        TaskCall call = open.get(token);
        if (call != null && call.isOpen()) {
            return call;
        } else if (call != null || ended.contains(token)) {
            throw hasEnded();
        } else if (FORM.matcher(token).matches()) {
            throw new ApiException("TaskDoesNotExist", "Task Does Not Exist: '" + token + "'");
        }
        throw ApiException.invalidToken();
    }

    static ApiException hasEnded() {
        return new ApiException("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'");
    }
}
