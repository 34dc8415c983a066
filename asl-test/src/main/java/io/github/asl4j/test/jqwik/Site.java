package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * A state in which a defect can be made.
 *
 * @param root the machine
 * @param scope the object whose {@code "States"} it stands in
 * @param scopePointer the pointer to that
 * @param state the state
 * @param pointer the pointer to the state
 * @param language the query language of the state
 */
record Site(ObjectNode root, ObjectNode scope, String scopePointer, ObjectNode state, String pointer, String language) {

    String type() {
        return state.get("Type").textValue();
    }

    boolean isOf(String... types) {
        return Set.of(types).contains(type());
    }

    boolean isJsonPath() {
        return language.equals("JSONPath");
    }

    boolean isJsonata() {
        return !isJsonPath();
    }
}
