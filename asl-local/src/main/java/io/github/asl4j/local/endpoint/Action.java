package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An operation of the API; its class has the operation's name. */
interface Action {

    /**
     * Returns the response.
     *
     * @throws ApiException if the API has an error for the request
     */
    ObjectNode answer(Request request);
}
