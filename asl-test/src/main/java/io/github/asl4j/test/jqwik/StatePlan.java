package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A state before it has a place in a machine: without the names of others.
 *
 * @param fields its fields; a Choice Rule or Catcher in them has no {@code "Next"} yet, and a {@code "Label"} is not unique
 * @param exits where its Choice Rules and Catchers lead to, in their order; used again from the first one on if they are few
 * @param branches the machines inside it: the branches of a Parallel, the one of a Map
 */
record StatePlan(ObjectNode fields, List<Exit> exits, List<ScopePlan> branches) {

    /**
     * Where a Choice Rule or Catcher leads to.
     *
     * @param ahead how many states of the chain are left out; where there are not so many left, it is the terminal one
     * @param terminal the Succeed or Fail that this way ends in, if it does not come back to the chain
     */
    record Exit(int ahead, ObjectNode terminal) {}

    String type() {
        return fields.get("Type").textValue();
    }
}
