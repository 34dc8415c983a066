package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What Tasks call: an integration of each kind and pattern, with the parameters that it requires. */
final class TaskCalls {

    private final Dialect dialect;
    private final List<Arbitrary<? extends ObjectNode>> calls = new ArrayList<>();

    private TaskCalls(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Returns {@code "Resource"} and parameters.
     *
     * @param isExpress whether the machine is express: then it cannot wait for jobs, tokens and activities
     */
    static Arbitrary<ObjectNode> of(Dialect dialect, boolean isExpress) {
        TaskCalls calls = new TaskCalls(dialect);
        calls.requests();
        if (!isExpress) {
            calls.waits();
        }
        return Arbitraries.oneOf(calls.calls);
    }

    private Arbitrary<ObjectNode> text(String name, String... values) {
        return dialect.member(name, Values.of(values));
    }

    private Arbitrary<ObjectNode> any(String name) {
        return dialect.member(name, Values.literal());
    }

    @SafeVarargs
    private void call(String resource, Arbitrary<ObjectNode>... parameters) {
        Members members = new Members();
        for (Arbitrary<ObjectNode> parameter : parameters) {
            members.all(parameter);
        }
        calls.add(new Members()
                .with("Resource", "arn:aws:states:::" + resource)
                .with(dialect.arguments(), members.arbitrary())
                .maybe("Credentials", text("RoleArn", "arn:aws:iam::123456789012:role/role"))
                .arbitrary());
    }

    private void requests() {
        Arbitrary<ObjectNode> function =
                text("FunctionName", "arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST");
        call("lambda:invoke", function, any("Payload"));
        call(
                "sns:publish",
                text("TopicArn", "arn:aws:sns:us-east-1:123456789012:topic"),
                text("Message", "hello", "größe"));
        call(
                "sqs:sendMessage",
                text("QueueUrl", "https://sqs.us-east-1.amazonaws.com/123456789012/queue"),
                any("MessageBody"));
        call(
                "apigateway:invoke",
                text("ApiEndpoint", "abc123.execute-api.us-east-1.amazonaws.com"),
                new Members().with("Method", Values.of("GET", "POST")).arbitrary());
        call("aws-sdk:s3:getObject", text("Bucket", "bucket"), text("Key", "key", "数量"));
        calls.add(new Members()
                .with("Resource", Values.of("arn:aws:lambda:us-east-1:123456789012:function:f"))
                .maybe(dialect.arguments(), dialect.payload())
                .arbitrary());
    }

    private void waits() {
        Arbitrary<ObjectNode> machine =
                text("StateMachineArn", "arn:aws:states:us-east-1:123456789012:stateMachine:other");
        call("states:startExecution.sync", machine, any("Input"));
        call("states:startExecution.sync:2", machine);
        call("glue:startJobRun.sync", text("JobName", "job"));
        call(
                "sqs:sendMessage.waitForTaskToken",
                text("QueueUrl", "https://sqs.us-east-1.amazonaws.com/123456789012/queue"),
                new Members().with("MessageBody", dialect.token("token")).arbitrary());
        calls.add(new Members()
                .with("Resource", Values.of("arn:aws:states:us-east-1:123456789012:activity:activity"))
                .maybe(dialect.arguments(), dialect.payload())
                .arbitrary());
    }
}
