package io.github.asl4j.validate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.integrations.Resource;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.PartNode;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;

/** The body of an S3 object is only a good result where it is small. */
public final class S3ObjectAsResult implements Rule {

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode task : definition.states("Task")) {
            if (isGetObject(task) && readsAll(task)) {
                diagnostics.warning(
                        task.place(),
                        "the result of \"%s\" holds the whole object, and may have 262144 bytes; hand bucket and key on"
                                + " instead, or set \"Range\"",
                        task.name());
            }
        }
    }

    private static boolean isGetObject(StateNode task) {
        return Resources.text(task).endsWith(":aws-sdk:s3:getObject")
                && task.resource()
                        .filter(resource -> resource.kind() == Resource.Kind.AWS_SDK_INTEGRATION)
                        .isPresent();
    }

    private static boolean readsAll(StateNode task) {
        JsonNode parameters = task.node().path(task.node().has("Arguments") ? "Arguments" : "Parameters");
        return parameters.isObject()
                && !PartNode.hasPlaceholderName(parameters)
                && !parameters.has("Range")
                && !parameters.has("Range.$")
                && !parameters.has("PartNumber")
                && !parameters.has("PartNumber.$");
    }
}
