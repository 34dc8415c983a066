package io.github.asl4j.sample.command;

import io.github.asl4j.sample.deployment.Console;
import io.github.asl4j.sample.deployment.Target;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deploys the sample. */
@Command(
        name = "deploy",
        description = {
            "Deploys the sample. Here, it is served until \"destroy\" or Ctrl-C; in AWS, CloudFormation creates or changes a stack:"
                    + " what it would do is shown and asked about first.",
            "AWS charges for a NAT gateway, a load balancer and a Fargate task by the hour, until \"destroy\"."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class DeployCommand implements Callable<Integer> {

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Option(
            names = "--answer",
            paramLabel = "STATUS",
            description = "Local: the HTTP status that the microservice answers with (default: 200).")
    private @Nullable Integer answer;

    @Option(
            names = "--parameter",
            paramLabel = "NAME=VALUE",
            description = "AWS: a parameter of the template: VpcCidr, ContainerImage, ContainerPort, DesiredCount.")
    private @Nullable Map<String, String> parameters;

    @Option(names = "--yes", description = "AWS: does not ask.")
    private boolean isConfirmed;

    private final Console console;

    DeployCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Target deployed = open()) {
            deployed.deploy();
        }
        return 0;
    }

    private Target open() {
        if (target.isLocal()) {
            target.checkStatus(answer);
            target.reject("--parameter", parameters, "--target aws");
            return target.local(answer == null ? TargetOptions.OK : answer, Duration.ZERO, true, console);
        }
        target.reject("--answer", answer, "--target local");
        return target.aws(parameters == null ? Map.of() : new LinkedHashMap<>(parameters), isConfirmed, console);
    }
}
