package io.github.asl4j.sample.aws;

import io.github.asl4j.sample.deployment.Console;
import io.github.asl4j.sample.deployment.TargetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.Change;
import software.amazon.awssdk.services.cloudformation.model.ChangeAction;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetStatus;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Replacement;
import software.amazon.awssdk.services.cloudformation.model.ResourceChange;

/** What CloudFormation would do, before it does it. */
final class ChangeSet {

    /** They cost by the hour, whether or not they are used. */
    private static final Set<String> BY_THE_HOUR =
            Set.of("AWS::EC2::NatGateway", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ECS::Service");

    private final CloudFormationClient client;
    private final String id;
    private final String stackId;
    private final List<ResourceChange> changes = new ArrayList<>();

    private ChangeSet(CloudFormationClient client, CreateChangeSetResponse created) {
        this.client = client;
        this.id = created.id();
        this.stackId = created.stackId();
    }

    /** Asks for one; {@link #await} waits until it is there. */
    static ChangeSet request(
            CloudFormationClient client,
            ChangeSetType type,
            String stackName,
            String changeSetName,
            String template,
            List<Parameter> parameters) {
        return new ChangeSet(
                client,
                client.createChangeSet(request -> request.changeSetType(type)
                        .stackName(stackName)
                        .changeSetName(changeSetName)
                        .clientToken(changeSetName)
                        .description("asl4j sample")
                        .templateBody(template)
                        .parameters(parameters)
                        .capabilities(Capability.CAPABILITY_IAM)));
    }

    String stackId() {
        return stackId;
    }

    /** Waits for it, and returns whether it changes anything. */
    boolean await(Duration pollInterval) throws InterruptedException {
        DescribeChangeSetResponse described = describe(null);
        while (described.status() == ChangeSetStatus.CREATE_PENDING
                || described.status() == ChangeSetStatus.CREATE_IN_PROGRESS) {
            Thread.sleep(pollInterval.toMillis());
            described = describe(null);
        }
        if (described.status() != ChangeSetStatus.CREATE_COMPLETE) {
            String reason = String.valueOf(described.statusReason());
            if (reason.contains("didn't contain changes") || reason.contains("No updates are to be performed")) {
                return false;
            }
            throw new TargetException(TargetException.FAILED, "CloudFormation cannot make the change set: " + reason);
        }
        for (; ; described = describe(described.nextToken())) {
            described.changes().stream().map(Change::resourceChange).forEach(changes::add);
            if (described.nextToken() == null) {
                return true;
            }
        }
    }

    private DescribeChangeSetResponse describe(@Nullable String token) {
        return client.describeChangeSet(request -> request.changeSetName(id).nextToken(token));
    }

    void print(Console console) {
        for (ResourceChange change : changes) {
            boolean isReplaced = change.replacement() == Replacement.TRUE;
            boolean mayBeReplaced = change.replacement() == Replacement.CONDITIONAL;
            console.line("  %-8s %s (%s)%s"
                    .formatted(
                            isReplaced ? "replace" : change.actionAsString().toLowerCase(Locale.ROOT),
                            change.logicalResourceId(),
                            change.resourceType(),
                            mayBeReplaced ? ", perhaps replaced" : ""));
        }
        List<String> costly = changes.stream()
                .filter(change -> change.action() == ChangeAction.ADD)
                .filter(change -> BY_THE_HOUR.contains(change.resourceType()))
                .map(ResourceChange::logicalResourceId)
                .toList();
        if (!costly.isEmpty()) {
            console.warn("warning: AWS charges for " + String.join(", ", costly)
                    + " by the hour, used or not, until \"destroy\"");
        }
    }

    void execute(String token) {
        client.executeChangeSet(request -> request.changeSetName(id).clientRequestToken(token));
    }

    void delete() {
        client.deleteChangeSet(request -> request.changeSetName(id));
    }
}
