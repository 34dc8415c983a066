package io.github.asl4j.cli;

import io.github.asl4j.validate.internal.SourceLine;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command {@code asl}. What it prints is UTF-8, whatever the platform's default is. */
@Command(
        name = "asl",
        description =
                "Checks, formats, draws and runs definitions of AWS Step Functions, and makes the policies of their roles.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no error",
            "1:a definition has an error or is not formatted, an execution or a test failed, a policy lacks something",
            "2:wrong usage, or a file that cannot be read"
        })
public final class Main implements Runnable {

    /** A definition has an error. */
    static final int ERRORS = 1;

    /** The command was called wrongly, or a file cannot be read. */
    static final int UNUSABLE = 2;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Made by picocli only. */
    Main() {}

    /** Runs the command and exits with its code. */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code;
        try {
            code = commandLine(System.in, out, err).execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            code = sayWhatBroke(err, e);
        }
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /** Returns the command over streams. */
    static CommandLine commandLine(InputStream in, PrintWriter out, PrintWriter err) {
        CommandLine commands = new CommandLine(new Main());
        commands.addSubcommand(new ValidateCommand(in))
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new FormatCommand(in))
                .addSubcommand(new DiagramCommand(in))
                .addSubcommand(new PolicyCommand(in))
                .addSubcommand(new RunCommand(in))
                .addSubcommand(new TestCommand())
                .addSubcommand(new LocalCommand());
        return commands.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::sayWhatIsWrong)
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((failure, command, parsed) -> sayWhatBroke(err, failure));
    }

    /** What a user gets wrong is one line with the remedy, and not the whole help. */
    private static int sayWhatIsWrong(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        complain(command.getErr(), problem.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, command.getErr())) {
            command.getErr().println("'" + command.getCommandSpec().qualifiedName() + " --help' says how to use it");
        }
        return UNUSABLE;
    }

    /** Says what is wrong, in a line. */
    static void complain(PrintWriter err, String problem) {
        err.println("asl: " + SourceLine.printable(problem));
    }

    /** Whatever a definition makes us do, a user sees a line and no trace. */
    private static int sayWhatBroke(PrintWriter err, Throwable failure) {
        err.println("asl: this should not happen, please report it: " + SourceLine.printable(failure.toString()));
        return UNUSABLE;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing; there are "
                        + String.join(", ", spec.subcommands().keySet()));
    }

    /** The version of the build. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            Properties build = new Properties();
            try (InputStream properties = Main.class.getResourceAsStream("build.properties")) {
                build.load(properties);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new String[] {"asl " + build.getProperty("version")};
        }
    }
}
