package io.github.asl4j.sample.command;

import io.github.asl4j.sample.deployment.Console;
import io.github.asl4j.sample.stack.Synthesis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes what would be deployed. */
@Command(
        name = "synth",
        description =
                "Writes the CloudFormation template, the definition, the policy of its role and a picture into a folder.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class SynthCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The folder (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("synth");

    private final Console console;

    SynthCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Synthesis.write(folder).forEach(file -> console.line(file.toString()));
        return 0;
    }
}
