package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What {@code apigateway:invoke} and {@code http:invoke} give; a status other than 2xx is an error of the task. */
final class HttpResponse {

    private HttpResponse() {}

    static JsonNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.putArray("required")
                .add("Headers")
                .add("ResponseBody")
                .add("StatusCode")
                .add("StatusText");
        ObjectNode properties = schema.putObject("properties");
        properties
                .putObject("Headers")
                .put("type", "object")
                .putObject("additionalProperties")
                .put("type", "array")
                .putObject("items")
                .put("type", "string");
        properties.putObject("ResponseBody");
        properties
                .putObject("StatusCode")
                .put("type", "integer")
                .put("minimum", 200)
                .put("maximum", 299);
        properties.putObject("StatusText").put("type", "string");
        return schema;
    }
}
