package io.github.asl4j.sample.aws;

import io.github.asl4j.sample.deployment.TargetException;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackStatus;

/** How far the stack of a name is. */
final class Stacks {

    private final CloudFormationClient client;
    private final String name;
    private final Duration pollInterval;

    Stacks(CloudFormationClient client, String name, Duration pollInterval) {
        this.client = client;
        this.name = name;
        this.pollInterval = pollInterval;
    }

    /** Returns the stack; empty if there is none any more, or none yet. */
    Optional<Stack> find() {
        return find(name).filter(stack -> stack.stackStatus() != StackStatus.DELETE_COMPLETE);
    }

    Stack existing() {
        return find().orElseThrow(() -> new TargetException(
                TargetException.FAILED, "there is no stack \"" + name + "\"; \"deploy\" creates it"));
    }

    /** A stack that is gone is still found by its id. */
    private Optional<Stack> find(String nameOrId) {
        try {
            return client.describeStacks(request -> request.stackName(nameOrId)).stacks().stream()
                    .findFirst();
        } catch (CloudFormationException e) {
            if (e.awsErrorDetails().errorCode().equals("ValidationError")
                    && e.awsErrorDetails().errorMessage().contains("does not exist")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Changes a stack, prints what happens to it until nothing does any more, and returns what has become of it. */
    Stack change(String stackId, Runnable change, StackEvents events) throws InterruptedException {
        try {
            change.run();
            while (true) {
                Stack stack = find(stackId)
                        .orElseThrow(() -> new TargetException(TargetException.FAILED, "the stack is gone"));
                events.printNew();
                if (!stack.stackStatusAsString().endsWith("_IN_PROGRESS")) {
                    return stack;
                }
                Thread.sleep(pollInterval.toMillis());
            }
        } catch (InterruptedException | SdkException e) {
            if (!AwsFailure.isInterruption(e)) {
                throw e;
            }
            throw new TargetException(
                    TargetException.INTERRUPTED,
                    "interrupted; CloudFormation goes on: \"status\" shows how far it is, \"destroy\" removes it");
        }
    }
}
