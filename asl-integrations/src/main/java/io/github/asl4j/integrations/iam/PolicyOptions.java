package io.github.asl4j.integrations.iam;

import java.util.Objects;

/**
 * What a definition does not say about its role's policy. Nothing of an account is fixed: by default, CloudFormation's pseudo
 * parameters stand in the ARNs.
 *
 * @param partition the partition where a {@code "Resource"} has a placeholder for it, or none at all
 * @param region the Region of what is named without one
 * @param account the account of what is named without one
 * @param stateMachineName the name of the machine itself, which distributed Maps and HTTP tasks need
 * @param logging whether executions are logged to CloudWatch Logs
 * @param xray whether executions are traced with X-Ray
 * @see IamPolicy#options()
 */
public record PolicyOptions(
        String partition, String region, String account, String stateMachineName, boolean logging, boolean xray) {

    static final PolicyOptions DEFAULT = new PolicyOptions(
            "${AWS::Partition}", "${AWS::Region}", "${AWS::AccountId}", "${StateMachineName}", false, false);

    /** Takes all options. */
    public PolicyOptions {
        check(partition, "partition");
        check(region, "region");
        check(account, "account");
        check(stateMachineName, "stateMachineName");
    }

    private static void check(String value, String name) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is empty; leave it out for the placeholder");
        }
    }

    /** Returns these options with a partition, {@code aws-cn}; default {@code ${AWS::Partition}}. */
    public PolicyOptions partition(String value) {
        return new PolicyOptions(value, region, account, stateMachineName, logging, xray);
    }

    /** Returns these options with a Region, {@code eu-west-1}; default {@code ${AWS::Region}}. */
    public PolicyOptions region(String value) {
        return new PolicyOptions(partition, value, account, stateMachineName, logging, xray);
    }

    /** Returns these options with an account, {@code 123456789012}; default {@code ${AWS::AccountId}}. */
    public PolicyOptions account(String value) {
        return new PolicyOptions(partition, region, value, stateMachineName, logging, xray);
    }

    /** Returns these options with the name of the machine; default {@code ${StateMachineName}}. */
    public PolicyOptions stateMachineName(String value) {
        return new PolicyOptions(partition, region, account, value, logging, xray);
    }

    /** Returns these options with or without the logging to CloudWatch Logs; default without. */
    public PolicyOptions logging(boolean value) {
        return new PolicyOptions(partition, region, account, stateMachineName, value, xray);
    }

    /** Returns these options with or without the tracing with X-Ray; default without. */
    public PolicyOptions xray(boolean value) {
        return new PolicyOptions(partition, region, account, stateMachineName, logging, value);
    }
}
