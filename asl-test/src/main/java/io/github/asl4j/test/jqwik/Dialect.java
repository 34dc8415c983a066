package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** What a query language has of its own in the states of a machine. Transitions and inner machines come later. */
interface Dialect {

    /** Returns whether it is JSONata. */
    boolean isJsonata();

    /** Returns the name of what a Task or an Item Reader is called with. */
    String arguments();

    /** Returns objects with computed values in them. */
    Arbitrary<ObjectNode> payload();

    /** Returns objects with one member, which is one of the literals, or computed. */
    Arbitrary<ObjectNode> member(String name, Arbitrary<? extends JsonNode> literals);

    /** Returns the object whose one member is the token of the task. */
    Arbitrary<ObjectNode> token(String name);

    /** Returns the fields of a Task but for what it calls. */
    Members task();

    /** Returns the fields of a Pass. */
    Members pass();

    /** Returns the fields of a Wait. */
    Members waiting();

    /** Returns the fields of a Choice, with its rules. */
    Members choice();

    /** Returns the fields of a Succeed. */
    Members succeed();

    /** Returns the fields of a Fail. */
    Members fail();

    /** Returns the fields of a Parallel. */
    Members parallel();

    /** Returns the fields of a Map in either mode, but for its processor. */
    Members map();

    /** Returns the names that the field of a Map for its processor can have. */
    List<String> processors();

    /** Returns the fields that only a distributed Map has. */
    Members distributed();
}
