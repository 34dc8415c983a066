package io.github.asl4j.sample.command;

import io.github.asl4j.sample.aws.AwsFailure;
import io.github.asl4j.sample.deployment.Console;
import io.github.asl4j.sample.deployment.TargetException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import software.amazon.awssdk.core.exception.SdkException;

/** The sample: shown, made into files, deployed, run. */
@Command(
        name = "asl-sample",
        header = "The AWS sample \"Call a microservice with API Gateway\".",
        description = {
            "Without a command, all of it happens once on this machine: the definition is built, checked, deployed to an embedded"
                    + " server that speaks the Step Functions API, and run three times against a microservice on loopback.",
            "The commands deploy it, here (--target local) or to AWS (--target aws). Credentials come from AWS's default chain."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "[COMMAND]",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:something failed, or AWS refused it",
            "2:the command line is wrong",
            "3:a question was answered with no",
            "130:stopped by Ctrl-C"
        })
public final class Main implements Callable<Integer> {

    private static final int WRONG_USAGE = 2;

    @Option(names = "--name", paramLabel = "NAME", description = "How the executions' names begin.")
    private @Nullable String name;

    private final Console console;

    private Main(Console console) {
        this.console = console;
    }

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String... arguments) {
        Interruption interruption = Interruption.onShutdown();
        int code = run(new Console(System.in, utf8(System.out), utf8(System.err)), arguments);
        interruption.close();
        System.exit(code);
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** Runs a command and returns its exit code. */
    static int run(Console console, String... arguments) {
        return new CommandLine(new Main(console))
                .addSubcommand(new SynthCommand(console))
                .addSubcommand(new DeployCommand(console))
                .addSubcommand(new StartCommand(console))
                .addSubcommand(new StatusCommand(console))
                .addSubcommand(new DestroyCommand(console))
                .setOut(new PrintWriter(console.out(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((problem, all) -> wrong(console, problem))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure))
                .execute(arguments);
    }

    private static int wrong(Console console, ParameterException problem) {
        console.warn(problem.getMessage() + " (--help says more)");
        return WRONG_USAGE;
    }

    private static int failed(Console console, Exception failure) throws Exception {
        TargetException told;
        if (failure instanceof TargetException known) {
            told = known;
        } else if (AwsFailure.isInterruption(failure)) {
            told = new TargetException(TargetException.INTERRUPTED, "interrupted");
        } else if (failure instanceof SdkException sdk) {
            told = AwsFailure.of(sdk);
        } else if (failure instanceof IOException io) {
            told = new TargetException(TargetException.FAILED, "cannot write: " + io.getMessage());
        } else {
            throw failure;
        }
        console.warn(told.getMessage());
        return told.exitCode();
    }

    @Override
    public Integer call() throws InterruptedException {
        Executions.warnIfNotAscii(name, console);
        return new Demonstration(Optional.ofNullable(name), new Report(console.out())).run() ? 0 : 1;
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"asl-sample " + (version == null ? "(not in a jar)" : version)};
        }
    }
}
