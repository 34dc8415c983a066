package io.github.asl4j.sample.command;

import io.github.asl4j.sample.CallMicroservice;
import io.github.asl4j.sample.local.LocalClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sfn.SfnClient;

/** Commands against a deployment on a port of this machine. */
public final class Commands {

    private Commands() {}

    /** Runs a command and returns its exit code. */
    public static int run(Terminal terminal, String port, String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--port", port));
        arguments.addAll(List.of(more));
        return terminal.run(arguments.toArray(String[]::new));
    }

    /** Does what somebody else could do to the deployed state machine. */
    public static void replaceDefinition(String port, String definition) {
        try (SfnClient client = LocalClient.of(URI.create("http://127.0.0.1:" + port))) {
            client.updateStateMachine(request -> request.stateMachineArn(
                            "arn:aws:states:us-east-1:123456789012:stateMachine:" + CallMicroservice.NAME)
                    .definition(definition));
        }
    }
}
