package io.github.asl4j.sample.command;

import io.github.asl4j.sample.deployment.Console;
import io.github.asl4j.sample.deployment.Target;
import io.github.asl4j.sample.deployment.TargetException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

/** Starts an execution and waits for its end. */
@Command(
        name = "start",
        description =
                "Starts an execution, waits for its end, and shows each of its steps. The exit code is 1 if it fails.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class StartCommand implements Callable<Integer> {

    /** A deployment that was started just before needs a moment. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Option(names = "--name", paramLabel = "NAME", description = "The name of the execution (default: generated).")
    private @Nullable String name;

    @Option(names = "--input", paramLabel = "JSON", description = "The input (default: ${DEFAULT-VALUE}).")
    private String input = "{}";

    private final Console console;

    StartCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Executions.warnIfNotAscii(name, console);
        try (Target deployed = target.open(console, PATIENCE)) {
            Executions executions =
                    new Executions(deployed.stepFunctions(), deployed.stateMachineArn(), target.pollInterval());
            DescribeExecutionResponse execution = executions.run(Optional.ofNullable(name), input, console::line);
            new Report(console.out()).execution(execution, executions.steps(execution.executionArn()));
            return execution.status() == ExecutionStatus.SUCCEEDED ? 0 : TargetException.FAILED;
        }
    }
}
