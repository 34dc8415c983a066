package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;

/**
 * A {@code "States"} object before its states have names: a chain, so that each is reached, and any part of it is one too.
 *
 * @param chain the states, of which none is a Succeed or Fail
 * @param end the Succeed or Fail after the last one; empty if that has {@code "End": true}
 * @param loop the loop back into the chain from its end
 * @param comment the comment, if it becomes a branch
 * @param names what the names of its states end with
 */
record ScopePlan(
        List<StatePlan> chain,
        Optional<ObjectNode> end,
        Optional<Loop> loop,
        Optional<TextNode> comment,
        List<String> names) {

    /**
     * A loop that ends.
     *
     * @param times how often it goes back
     * @param back how many states before the end it goes back to; to the first one where there are not so many
     */
    record Loop(int times, int back) {}
}
