package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes objects from arbitraries of their members. Those that may be missing shrink away. */
final class Members {

    private static final double MISSING = 0.7;

    private final List<Arbitrary<ObjectNode>> parts = new ArrayList<>();

    /** Adds a member that is always there. */
    Members with(String name, Arbitrary<? extends JsonNode> value) {
        parts.add(value.map(made -> JsonNodeFactory.instance.objectNode().set(name, made)));
        return this;
    }

    /** Adds a text that is always there. */
    Members with(String name, String text) {
        return with(name, Arbitraries.just(JsonNodeFactory.instance.textNode(text)));
    }

    /** Adds a member that is there in three of ten objects. */
    Members maybe(String name, Arbitrary<? extends JsonNode> value) {
        parts.add(value.<ObjectNode>map(
                        made -> JsonNodeFactory.instance.objectNode().set(name, made))
                .injectNull(MISSING));
        return this;
    }

    /** Adds the members of one of these objects. */
    Members oneOf(Members... alternatives) {
        List<Arbitrary<? extends ObjectNode>> objects = new ArrayList<>();
        for (Members alternative : alternatives) {
            objects.add(alternative.arbitrary());
        }
        parts.add(Arbitraries.oneOf(objects));
        return this;
    }

    /** Adds the members of one of these objects, or none. */
    Members maybeOneOf(Members... alternatives) {
        oneOf(alternatives);
        parts.add(parts.remove(parts.size() - 1).injectNull(MISSING));
        return this;
    }

    /** Adds the members of these objects. */
    Members all(Arbitrary<ObjectNode> objects) {
        parts.add(objects);
        return this;
    }

    Arbitrary<ObjectNode> arbitrary() {
        return new Opaque<>(Combinators.combine(parts).as(made -> {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (ObjectNode part : made) {
                if (part != null) {
                    for (Map.Entry<String, JsonNode> member : part.properties()) {
                        object.set(member.getKey(), member.getValue());
                    }
                }
            }
            return object;
        }));
    }
}
