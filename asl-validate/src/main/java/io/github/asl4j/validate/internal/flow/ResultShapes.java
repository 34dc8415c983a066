package io.github.asl4j.validate.internal.flow;

import io.github.asl4j.validate.internal.flow.Shape.Kind;
import io.github.asl4j.validate.internal.flow.Shape.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private ResultShapes() {}

    /** Returns the shape of the result of a Task. */
    static Shape of(String resource, String state) {
        int name = resource.indexOf(":states:::");
        if (!resource.startsWith("arn:") || name < 0) {
            return Shape.ANY;
        }
        String action = resource.substring(name + ":states:::".length());
        List<String> members = MEMBERS.get(action);
        if (members == null) {
            return Shape.ANY;
        }
        Map<String, Shape> shapes = new LinkedHashMap<>();
        members.forEach(member -> shapes.put(member, Shape.ANY));
        if (action.equals("apigateway:invoke") || action.equals("http:invoke")) {
            shapes.put("StatusCode", SUCCESS_STATUS);
            shapes.put("StatusText", Shape.STRING);
        }
        return Shape.closed("the result of \"" + state + "\" (" + action + ")", shapes);
    }
}
