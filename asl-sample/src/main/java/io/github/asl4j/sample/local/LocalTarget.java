package io.github.asl4j.sample.local;

import io.github.asl4j.model.StateMachine;
import io.github.asl4j.sample.CallMicroservice;
import io.github.asl4j.sample.deployment.Console;
import io.github.asl4j.sample.deployment.Target;
import io.github.asl4j.sample.deployment.TargetException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StateMachineDoesNotExistException;

/**
 * The sample on this machine. {@code deploy} serves it on a port of loopback until it is destroyed or stopped; the other
 * commands find it there, by the API of Step Functions alone.
 */
public final class LocalTarget implements Target {

    private static final String ARN = "arn:aws:states:us-east-1:123456789012:stateMachine:" + CallMicroservice.NAME;
    private static final long POLL_MILLIS = 100;

    private final int port;
    private final int answer;
    private final Duration patience;
    private final boolean isConfirmed;
    private final Console console;
    private final SfnClient client;

    /**
     * Takes where it is.
     *
     * @param port of Step Functions
     * @param answer the status that the microservice answers with
     * @param patience how long to wait for a deployment that is not there yet
     * @param isConfirmed whether nothing is asked
     */
    public LocalTarget(int port, int answer, Duration patience, boolean isConfirmed, Console console) {
        this.port = port;
        this.answer = answer;
        this.patience = patience;
        this.isConfirmed = isConfirmed;
        this.console = console;
        this.client = LocalClient.of(URI.create("http://127.0.0.1:" + port));
    }

    @Override
    public void deploy() throws InterruptedException {
        String definition = definition();
        Optional<String> deployed = deployed();
        if (deployed.isPresent()) {
            if (!deployed.get().equals(definition)) {
                client.updateStateMachine(
                        request -> request.stateMachineArn(ARN).definition(definition));
                console.line("changed " + ARN);
            } else {
                console.line("nothing to do: it is served on port " + port + " already");
            }
            return;
        }
        try (LocalServices services = LocalServices.start(port, message -> console.line("topic     " + message))) {
            services.microservice().answerWith(answer);
            client.createStateMachine(request ->
                    request.name(CallMicroservice.NAME).definition(definition).roleArn(LocalServices.ROLE));
            console.line("serving   " + services.stepFunctions() + ", until \"destroy\" or Ctrl-C");
            console.line("machine   " + ARN);
            console.line("answers   " + answer + ", from the microservice at "
                    + services.microservice().uri());
            while (deployed().isPresent()) {
                Thread.sleep(POLL_MILLIS);
            }
        } catch (UncheckedIOException e) {
            throw portInUse();
        }
        console.line("destroyed");
    }

    private static String definition() {
        StateMachine bound = LocalServices.bind(CallMicroservice.definition());
        return bound.toJson();
    }

    /** Returns the definition that is served; empty if nothing answers. */
    private Optional<String> deployed() {
        try {
            return Optional.of(client.describeStateMachine(request -> request.stateMachineArn(ARN))
                    .definition());
        } catch (StateMachineDoesNotExistException e) {
            return Optional.empty();
        } catch (SfnException e) {
            throw portInUse();
        } catch (SdkClientException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private TargetException portInUse() {
        return failed("port " + port + " is in use by something else; name another one with --port");
    }

    @Override
    public void status() {
        existing();
        console.line("serving   http://127.0.0.1:" + port);
        console.line("machine   " + ARN);
    }

    @Override
    public void destroy() throws InterruptedException {
        if (deployed().isEmpty()) {
            console.line("nothing to do: nothing is deployed on port " + port);
            return;
        }
        if (!isConfirmed && !console.confirm("Destroy what is served on port " + port + "?")) {
            throw new TargetException(TargetException.DECLINED, "nothing was destroyed");
        }
        client.deleteStateMachine(request -> request.stateMachineArn(ARN));
        console.line("destroyed what was served on port " + port);
    }

    @Override
    public String stateMachineArn() throws InterruptedException {
        long rest = patience.toMillis();
        while (deployed().isEmpty() && rest > 0) {
            if (rest == patience.toMillis()) {
                console.warn("waiting for the deployment on port " + port);
            }
            Thread.sleep(POLL_MILLIS);
            rest -= POLL_MILLIS;
        }
        existing();
        return ARN;
    }

    private void existing() {
        deployed().orElseThrow(() -> failed("nothing is deployed on port " + port + "; \"deploy\" serves it"));
    }

    @Override
    public SfnClient stepFunctions() {
        return client;
    }

    private static TargetException failed(String message) {
        return new TargetException(TargetException.FAILED, message);
    }

    @Override
    public void close() {
        client.close();
    }
}
