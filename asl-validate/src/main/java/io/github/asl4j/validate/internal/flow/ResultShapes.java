package io.github.asl4j.validate.internal.flow;

import io.github.asl4j.integrations.Integration;
import io.github.asl4j.integrations.IntegrationPattern;
import io.github.asl4j.integrations.Resource;
import io.github.asl4j.validate.internal.flow.Shape.Kind;
import io.github.asl4j.validate.internal.flow.Shape.Scalar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the integrations give whose results are known member by member; of all others, and of calls that wait for a job or a
 * task token, nothing is known.
 */
final class ResultShapes {

    /** A response other than 2xx is an error of the task, and no result. */
    private static final Shape SUCCESS_STATUS = new Scalar(Kind.NUMBER, 200, 299, "");

    private static final Map<String, List<String>> MEMBERS = Map.of(
            "apigateway:invoke", List.of("Headers", "ResponseBody", "StatusCode", "StatusText"),
            "http:invoke", List.of("Headers", "ResponseBody", "StatusCode", "StatusText"),
            "lambda:invoke",
                    List.of(
                            "ExecutedVersion",
                            "FunctionError",
                            "LogResult",
                            "Payload",
                            "SdkHttpMetadata",
                            "SdkResponseMetadata",
                            "StatusCode"),
            "sns:publish", List.of("MessageId", "SequenceNumber", "SdkHttpMetadata", "SdkResponseMetadata"),
            "sqs:sendMessage",
                    List.of(
                            "MD5OfMessageAttributes",
                            "MD5OfMessageBody",
                            "MD5OfMessageSystemAttributes",
                            "MessageId",
                            "SequenceNumber",
                            "SdkHttpMetadata",
                            "SdkResponseMetadata"),
            "states:startExecution", List.of("ExecutionArn", "StartDate", "SdkHttpMetadata", "SdkResponseMetadata"));

    private static final Map<String, Map<String, Shape>> SHAPES = new HashMap<>();

    static {
        MEMBERS.forEach((integration, members) -> {
            Map<String, Shape> shapes = new LinkedHashMap<>();
            members.forEach(member -> shapes.put(member, Shape.ANY));
            if (integration.equals("apigateway:invoke") || integration.equals("http:invoke")) {
                shapes.put("StatusCode", SUCCESS_STATUS);
                shapes.put("StatusText", Shape.STRING);
            }
            SHAPES.put(integration, shapes);
        });
    }

    private ResultShapes() {}

    /** Returns the shape of the result of a Task. */
    static Shape of(Resource resource, String state) {
        if (!resource.pattern().equals(Optional.of(IntegrationPattern.REQUEST_RESPONSE))) {
            return Shape.ANY;
        }
        String integration = resource.integration().map(Integration::name).orElse("");
        Map<String, Shape> members = SHAPES.get(integration);
        return members == null
                ? Shape.ANY
                : Shape.closed("the result of \"" + state + "\" (" + integration + ")", members);
    }
}
