package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An operation of the API; its class has the operation's name. */
interface Action {

    /**
     * Returns the response.
     *
     * @throws ApiException if the API has an error for the request
     */
    ObjectNode answer(Request request);

    /** Returns the response, as soon as it is there: an operation that waits for something holds no thread for it. */
    default CompletionStage<ObjectNode> begin(Request request) {
        return CompletableFuture.completedFuture(answer(request));
    }
}
