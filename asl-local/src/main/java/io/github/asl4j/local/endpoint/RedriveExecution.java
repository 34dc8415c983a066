package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/** Lets an execution that ended without success go on; the same client token again changes nothing. */
final class RedriveExecution implements Action {

    private static final Pattern TOKEN = Pattern.compile("[!-~]+");

    private final Registry registry;
    private final Executor executor;

    RedriveExecution(Registry registry, Executor executor) {
        this.registry = registry;
        this.executor = executor;
    }

    @Override
    public ObjectNode answer(Request request) {
        String arn = request.required("executionArn", 256);
        Optional<String> clientToken = request.matching("clientToken", 1, 64, TOKEN);
        request.check();
        Registry.Found found = registry.find(arn);
        if (!found.isOwn()) {
            throw notRedrivable("Execution was started by another one and cannot be redriven by itself");
        }
        try {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("redriveDate", Timestamp.of(found.started().redrive(clientToken, executor)));
        } catch (IllegalStateException e) {
            throw notRedrivable(String.valueOf(e.getMessage()));
        }
    }

    private static ApiException notRedrivable(String reason) {
        return new ApiException("ExecutionNotRedrivable", reason);
    }
}
