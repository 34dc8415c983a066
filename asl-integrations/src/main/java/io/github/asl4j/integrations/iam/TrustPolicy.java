package io.github.asl4j.integrations.iam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * The trust policy of an execution role: who may assume it. Conditions keep others from having Step Functions use it for
 * them (the confused deputy).
 *
 * @param sourceAccount the account whose machines may use the role; empty for any
 * @param sourceArn the ARN of the machine that may use it, with {@code *} for any text; empty for any
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html">AWS: Creating the role</a>
 */
public record TrustPolicy(Optional<String> sourceAccount, Optional<String> sourceArn) {

    /** Returns this policy for one account, {@code 123456789012} or {@code ${AWS::AccountId}}. */
    public TrustPolicy sourceAccount(String account) {
        return new TrustPolicy(Optional.of(account), sourceArn);
    }

    /** Returns this policy for machines with an ARN, {@code arn:aws:states:eu-west-1:123456789012:stateMachine:*}. */
    public TrustPolicy sourceArn(String arn) {
        return new TrustPolicy(sourceAccount, Optional.of(arn));
    }

    /** Returns the policy as JSON, version 2012-10-17. */
    public String toJson() {
        ObjectNode statement = PolicyJson.object();
        statement.put("Effect", "Allow");
        statement.putObject("Principal").put("Service", "states.amazonaws.com");
        statement.put("Action", "sts:AssumeRole");
        if (sourceAccount.isPresent() || sourceArn.isPresent()) {
            ObjectNode condition = statement.putObject("Condition");
            sourceAccount.ifPresent(
                    account -> condition.putObject("StringEquals").put("aws:SourceAccount", account));
            sourceArn.ifPresent(arn -> condition.putObject("ArnLike").put("aws:SourceArn", arn));
        }
        return PolicyJson.document(List.of(statement));
    }
}
