package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tags of a resource. */
final class Tags {

    private static final int MOST = 50;

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Returns the tags of a request, in its order. */
    static Map<String, String> of(Request request) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (Request tag : request.list("tags", 0, Integer.MAX_VALUE, Object::toString)) {
            String value = tag.text("value", 0, 256).orElse("");
            tag.text("key", 1, 128).ifPresent(key -> tags.put(key, value));
        }
        return tags;
    }

    /** Returns the tags of a resource; recorded: a version has none, and does not exist. */
    static Tags find(String arn, Registry registry, Activities activities) {
        String type = Arns.resourceType(arn);
        Optional<Tags> tags = switch (type) {
            case "stateMachine" ->
                registry.find(Arns.stateMachine(arn))
                        .filter(machine -> machine.arn().equals(arn))
                        .map(Machine::tags);
            case "activity" -> activities.find(arn).map(Activity::tags);
            default -> throw ApiException.invalidArn("Resource type not valid in this context: " + type);
        };
        return tags.orElseThrow(() -> ApiException.noSuchResource(arn));
    }

    /**
     * Adds tags.
     *
     * @throws ApiException if they are too many together
     */
    synchronized void add(String resourceArn, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(more);
        if (all.size() > MOST) {
            throw new ApiException(
                    "TooManyTags", "Too Many Tags: '" + resourceArn + "' would have " + all.size() + " of " + MOST);
        }
        values.putAll(more);
    }

    synchronized void remove(List<String> keys) {
        keys.forEach(values::remove);
    }

    synchronized void write(ArrayNode list) {
        values.forEach((key, value) -> list.addObject().put("key", key).put("value", value));
    }
}
