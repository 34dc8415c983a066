package io.github.asl4j.cli;

import io.github.asl4j.cli.Definitions.Definition;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.MockConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a definition. */
@Command(
        name = "run",
        description = {
            "Runs a definition with its tasks mocked. It prints the output, and to the standard error the status, error and"
                    + " cause.",
            "A task that no mock answers ends the run."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the execution succeeded",
            "1:it failed, or the definition has an error",
            "2:wrong usage, a file that cannot be read, or a task without a mock",
            "3:it timed out",
            "130:it was stopped by Ctrl-C, 143 by SIGTERM"
        })
final class RunCommand implements Callable<Integer> {

    private static final int TIMED_OUT = 3;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A definition in JSON or YAML, a template of CloudFormation or SAM, or - for the standard input.")
    private String file = "";

    @Option(
            names = "--input",
            paramLabel = "JSON",
            description = "The input, @FILE for that of a file, or - for the standard input (default: {}).")
    private String input = "{}";

    @Option(
            names = "--mocks",
            paramLabel = "FILE",
            description = "A MockConfigFile.json, as Step Functions Local reads it.")
    private @Nullable String mocks;

    @Option(names = "--test-case", paramLabel = "NAME", description = "Its test case, where it has more than one.")
    private @Nullable String testCase;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "The name of the machine, in ARNs and among the mocks (default: that of the file or resource).")
    private @Nullable String name;

    @Option(names = "--resource", paramLabel = "ID", description = "The machine of a template that has more than one.")
    private @Nullable String resource;

    @Mixin
    private final DefinitionOptions definitionOptions = new DefinitionOptions();

    @Mixin
    private final ExecutionSettings settings = new ExecutionSettings(ExecutionSettings.Time.VIRTUAL);

    @Option(names = "--trace", description = "Prints a table of the steps to the standard error.")
    private boolean isTraced;

    @Option(
            names = "--history",
            description = "Prints the events as GetExecutionHistory gives them, in place of the output.")
    private boolean hasHistory;

    @Spec
    private CommandSpec spec;

    private final InputStream standardInput;

    RunCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        if (file.equals("-") && input.equals("-")) {
            throw wrong("the definition and the input cannot both be read from the standard input");
        }
        PrintWriter err = spec.commandLine().getErr();
        try {
            Machine machine = Machine.of(definition(), resource, definitionOptions);
            Interpreter interpreter = configured(machine);
            return print(interpreter.run(input()));
        } catch (BrokenDefinition e) {
            e.print(err);
            return Main.ERRORS;
        } catch (MissingMock e) {
            Main.complain(
                    err,
                    e.getMessage() + "; add one to " + (mocks == null ? "a file and name it with --mocks" : mocks));
            return Main.UNUSABLE;
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        } catch (IOException e) {
            throw wrong(Definitions.why(file, e));
        }
    }

    private Definition definition() {
        Definitions definitions = Definitions.of(Definitions.Kind.SOURCES, List.of(file), standardInput);
        return definitions.only().orElseThrow(() -> wrong(String.join("; ", definitions.problems())));
    }

    private Interpreter configured(Machine machine) throws IOException {
        ExecutionOptions options = machine.options(Optional.ofNullable(name));
        Interpreter interpreter = machine.interpreter()
                .options(settings.isReal() ? options.realTime() : options)
                .tasks("*", MissingMock.HANDLER);
        if (settings.objects().isPresent()) {
            interpreter = interpreter.objects(settings.objects().get());
        }
        if (mocks == null) {
            if (testCase != null) {
                throw wrong("--test-case is one of a file of mocks; name that with --mocks");
            }
            return interpreter;
        }
        return MockFile.of(
                        read(mocks),
                        mocks,
                        Optional.ofNullable(name).orElse(machine.name()),
                        Optional.ofNullable(testCase),
                        Optional.empty())
                .in(interpreter);
    }

    private MockConfig read(String mocksFile) {
        try {
            return MockConfig.read(Path.of(mocksFile));
        } catch (InvalidPathException e) {
            throw wrong("--mocks: \"" + mocksFile + "\" is no name of a file");
        } catch (IOException e) {
            throw wrong("--mocks: " + Definitions.why(mocksFile, e));
        }
    }

    private String input() {
        String source = input.startsWith("@") ? input.substring(1) : input;
        try {
            return input.equals("-")
                    ? Definitions.text(standardInput)
                    : input.startsWith("@") ? Definitions.text(Path.of(source)) : input;
        } catch (InvalidPathException e) {
            throw wrong("--input: \"" + source + "\" is no name of a file");
        } catch (IOException e) {
            throw wrong("--input: " + Definitions.why(source, e));
        }
    }

    private int print(Execution execution) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (isTraced) {
            Steps.print(execution, err);
        }
        err.println(Texts.cut(
                execution.status()
                        + execution.error().map(error -> " " + error).orElse("")
                        + execution.cause().map(cause -> ": " + cause).orElse(""),
                Integer.MAX_VALUE));
        // Before the output, where both go to a terminal.
        err.flush();
        if (hasHistory) {
            out.println(Events.json(execution));
        }
        return switch (execution.status()) {
            case SUCCEEDED -> {
                if (!hasHistory) {
                    out.println(execution.outputText());
                }
                yield 0;
            }
            case FAILED -> Main.ERRORS;
            case TIMED_OUT -> TIMED_OUT;
            // Nobody stops it but by ending the process.
            case ABORTED, RUNNING -> throw new AssertionError(execution);
        };
    }

    private ParameterException wrong(@Nullable String message) {
        return new ParameterException(spec.commandLine(), String.valueOf(message));
    }
}
