package io.github.asl4j.sample.deployment;

import software.amazon.awssdk.services.sfn.SfnClient;

/**
 * Where the sample is deployed to. What goes wrong is a {@link TargetException}, or one of the AWS SDK; an interrupted
 * thread leaves no half of a change behind that it does not tell of.
 */
public interface Target extends AutoCloseable {

    /** Creates what is not there and changes what is different. */
    void deploy() throws InterruptedException;

    /** Tells what is there. */
    void status();

    /** Removes all of it. */
    void destroy() throws InterruptedException;

    /** Returns the deployed state machine. */
    String stateMachineArn() throws InterruptedException;

    /** Returns the Step Functions that has it. */
    SfnClient stepFunctions();

    @Override
    void close();
}
