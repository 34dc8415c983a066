package io.github.asl4j.sample.command;

import io.github.asl4j.sample.deployment.Console;
import io.github.asl4j.sample.deployment.Target;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what is deployed. */
@Command(
        name = "status",
        description = "Tells what is deployed, and how its last executions ended.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final TargetOptions target = new TargetOptions();

    private final Console console;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Target deployed = target.open(console, Duration.ZERO)) {
            deployed.status();
            new Executions(deployed.stepFunctions(), deployed.stateMachineArn(), target.pollInterval())
                    .last()
                    .forEach(console::line);
        }
        return 0;
    }
}
