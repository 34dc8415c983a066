package io.github.asl4j.sample.aws;

import io.github.asl4j.sample.deployment.Console;
import io.github.asl4j.sample.deployment.Target;
import io.github.asl4j.sample.deployment.TargetException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackStatus;
import software.amazon.awssdk.services.sfn.SfnClient;

/** The sample as a stack of CloudFormation. */
public final class AwsTarget implements Target {

    /** What CloudFormation takes of a template in a request. */
    private static final int MAX_TEMPLATE_BYTES = 51_200;

    private static final Set<StackStatus> FAILED_CREATION =
            Set.of(StackStatus.ROLLBACK_COMPLETE, StackStatus.ROLLBACK_FAILED, StackStatus.CREATE_FAILED);
    private static final Set<StackStatus> DONE =
            Set.of(StackStatus.CREATE_COMPLETE, StackStatus.UPDATE_COMPLETE, StackStatus.DELETE_COMPLETE);

    private final AwsClients clients;
    private final CloudFormationClient client;
    private final Settings settings;
    private final Console console;
    private final Stacks stacks;

    /**
     * What is deployed, and how.
     *
     * @param stackName the name of the stack
     * @param template its template, as JSON or YAML
     * @param parameters values of its parameters; the others keep theirs, or get their defaults
     * @param isConfirmed whether nothing is asked
     * @param pollInterval how long to wait before asking again how far it is
     */
    public record Settings(
            String stackName,
            String template,
            Map<String, String> parameters,
            boolean isConfirmed,
            Duration pollInterval) {}

    /** Takes the clients, and closes them. */
    public AwsTarget(AwsClients clients, Settings settings, Console console) {
        this.clients = clients;
        this.client = clients.cloudFormation();
        this.settings = settings;
        this.console = console;
        this.stacks = new Stacks(client, settings.stackName(), settings.pollInterval());
    }

    @Override
    public void deploy() throws InterruptedException {
        int bytes = settings.template().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_TEMPLATE_BYTES) {
            throw failed("the template has " + bytes + " bytes; CloudFormation takes " + MAX_TEMPLATE_BYTES
                    + " in a request, and more from S3 only");
        }
        Optional<Stack> stack = stacks.find();
        stack.ifPresent(this::checkThatItCanChange);
        ChangeSetType type = stack.isEmpty() || isInReview(stack.get()) ? ChangeSetType.CREATE : ChangeSetType.UPDATE;
        String token = "asl4j-" + UUID.randomUUID();
        ChangeSet changes = ChangeSet.request(
                client, type, settings.stackName(), token, settings.template(), parameters(type, stack));
        if (!isWanted(changes, type)) {
            return;
        }
        StackEvents events = new StackEvents(client, changes.stackId(), console);
        Stack deployed = stacks.change(changes.stackId(), () -> changes.execute(token), events);
        if (!DONE.contains(deployed.stackStatus())) {
            throw failed("the deployment failed: "
                    + events.failure().orElse(String.valueOf(deployed.stackStatusReason())) + "; "
                    + whatIsLeft(deployed));
        }
        printOutputs(deployed);
    }

    private static String whatIsLeft(Stack stack) {
        if (FAILED_CREATION.contains(stack.stackStatus())) {
            return "it is rolled back (" + stack.stackStatusAsString() + "), and \"destroy\" removes what is left";
        }
        return stack.stackStatus() == StackStatus.UPDATE_ROLLBACK_COMPLETE
                ? "all is as it was before (UPDATE_ROLLBACK_COMPLETE)"
                : "it could not be rolled back (" + stack.stackStatusAsString()
                        + "); see the console of CloudFormation";
    }

    private void checkThatItCanChange(Stack stack) {
        StackStatus status = stack.stackStatus();
        if (isInReview(stack)) {
            return;
        }
        if (stack.stackStatusAsString().endsWith("_IN_PROGRESS")) {
            throw failed(named(stack) + " is being changed already (" + stack.stackStatusAsString()
                    + "); wait until \"status\" shows another state");
        } else if (FAILED_CREATION.contains(status) || status == StackStatus.DELETE_FAILED) {
            throw failed(named(stack) + " is what is left of another deployment (" + stack.stackStatusAsString()
                    + "); remove it by \"destroy\" first");
        } else if (status == StackStatus.UPDATE_ROLLBACK_FAILED) {
            throw failed(named(stack) + " could not be taken back to its last state (UPDATE_ROLLBACK_FAILED); continue"
                    + " the rollback in the console of CloudFormation first");
        }
    }

    private static boolean isInReview(Stack stack) {
        return stack.stackStatus() == StackStatus.REVIEW_IN_PROGRESS;
    }

    private List<Parameter> parameters(ChangeSetType type, Optional<Stack> stack) {
        List<Parameter> parameters = new ArrayList<>();
        settings.parameters()
                .forEach((key, value) -> parameters.add(Parameter.builder()
                        .parameterKey(key)
                        .parameterValue(value)
                        .build()));
        if (type == ChangeSetType.UPDATE) {
            stack.orElseThrow().parameters().stream()
                    .map(Parameter::parameterKey)
                    .filter(key -> !settings.parameters().containsKey(key))
                    .forEach(key -> parameters.add(Parameter.builder()
                            .parameterKey(key)
                            .usePreviousValue(true)
                            .build()));
        }
        return parameters;
    }

    /** Returns whether there is something to do and the user wants it; else nothing of the change set remains. */
    private boolean isWanted(ChangeSet changes, ChangeSetType type) throws InterruptedException {
        boolean isWanted = false;
        try {
            if (!changes.await(settings.pollInterval())) {
                console.line("nothing to do: the stack \"" + settings.stackName() + "\" is as the template says");
                return false;
            }
            console.line((type == ChangeSetType.CREATE ? "creates" : "changes") + " the stack \"" + settings.stackName()
                    + "\":");
            changes.print(console);
            isWanted = settings.isConfirmed() || console.confirm("Deploy?");
            if (!isWanted) {
                throw new TargetException(TargetException.DECLINED, "nothing was deployed");
            }
            return true;
        } catch (InterruptedException | SdkException e) {
            if (!AwsFailure.isInterruption(e)) {
                throw e;
            }
            throw new TargetException(TargetException.INTERRUPTED, "interrupted; nothing was deployed");
        } finally {
            if (!isWanted) {
                changes.delete();
                if (type == ChangeSetType.CREATE) {
                    client.deleteStack(request -> request.stackName(changes.stackId()));
                }
            }
        }
    }

    @Override
    public void status() {
        Stack stack = stacks.existing();
        console.line("stack    " + stack.stackName() + "  " + stack.stackStatusAsString()
                + (stack.stackStatusReason() == null ? "" : "  " + stack.stackStatusReason()));
        printOutputs(stack);
    }

    private void printOutputs(Stack stack) {
        for (Output output : stack.outputs()) {
            console.line("%-16s %s".formatted(output.outputKey(), output.outputValue()));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        Optional<Stack> stack = stacks.find();
        if (stack.isEmpty()) {
            console.line("nothing to do: there is no stack \"" + settings.stackName() + "\"");
            return;
        }
        String stackId = stack.get().stackId();
        boolean isUnderWay = stack.get().stackStatus() == StackStatus.DELETE_IN_PROGRESS;
        if (!isUnderWay
                && !settings.isConfirmed()
                && !console.confirm("Destroy the stack \"" + settings.stackName() + "\" and all that it has?")) {
            throw new TargetException(TargetException.DECLINED, "nothing was destroyed");
        }
        StackEvents events = new StackEvents(client, stackId, console);
        Stack destroyed = stacks.change(stackId, () -> delete(stackId, isUnderWay), events);
        if (destroyed.stackStatus() != StackStatus.DELETE_COMPLETE) {
            throw failed("the stack could not be destroyed (" + destroyed.stackStatusAsString() + "): "
                    + events.failure().orElse(String.valueOf(destroyed.stackStatusReason())));
        }
        console.line("the stack \"" + settings.stackName() + "\" is destroyed");
    }

    private void delete(String stackId, boolean isUnderWay) {
        if (!isUnderWay) {
            client.deleteStack(request -> request.stackName(stackId).clientRequestToken("asl4j-" + UUID.randomUUID()));
        }
    }

    @Override
    public String stateMachineArn() {
        Stack stack = stacks.existing();
        return stack.outputs().stream()
                .filter(output -> output.outputKey().equals("StateMachineArn"))
                .map(Output::outputValue)
                .findFirst()
                .orElseThrow(
                        () -> failed(named(stack) + " has no state machine yet (" + stack.stackStatusAsString() + ")"));
    }

    @Override
    public SfnClient stepFunctions() {
        return clients.stepFunctions();
    }

    private static String named(Stack stack) {
        return "the stack \"" + stack.stackName() + "\"";
    }

    private static TargetException failed(String message) {
        return new TargetException(TargetException.FAILED, message);
    }

    @Override
    public void close() {
        clients.close();
    }
}
