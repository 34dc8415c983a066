package io.github.asl4j.sample.command;

import io.github.asl4j.sample.deployment.Console;
import io.github.asl4j.sample.deployment.Target;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes what was deployed. */
@Command(
        name = "destroy",
        description = "Removes what was deployed, with all its executions.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class DestroyCommand implements Callable<Integer> {

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Option(names = "--yes", description = "Does not ask.")
    private boolean isConfirmed;

    private final Console console;

    DestroyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Target deployed = target.isLocal()
                ? target.local(TargetOptions.OK, Duration.ZERO, isConfirmed, console)
                : target.aws(Map.of(), isConfirmed, console)) {
            deployed.destroy();
        }
        return 0;
    }
}
