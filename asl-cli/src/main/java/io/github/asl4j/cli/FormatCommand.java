package io.github.asl4j.cli;

import io.github.asl4j.cli.Definitions.Definition;
import io.github.asl4j.model.DefinitionFormat;
import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.validate.internal.SourceLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes definitions look alike. */
@Command(
        name = "format",
        description = "Indents definitions by two spaces, a member a line. The order and all values are kept.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class FormatCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file, which is overwritten, a folder with *.asl.json in it at any depth, or - to print the"
                    + " standard input.")
    private List<String> paths = List.of();

    @Option(names = "--check", description = "Changes nothing; names what is not formatted, and exits with 1.")
    private boolean isCheck;

    @Option(names = "--canonical", description = "Also puts fields in the order in which the builders print them.")
    private boolean isCanonical;

    @Spec
    private CommandSpec spec;

    private final InputStream standardInput;
    private int code;

    FormatCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        Definitions definitions = Definitions.of(Definitions.Kind.JSON, paths, standardInput);
        definitions.forEach(definition -> {
            try {
                format(definition);
            } catch (IOException e) {
                definitions.problems().add("\"" + definition.name() + "\" cannot be written: " + e.getMessage());
            }
        });
        PrintWriter err = spec.commandLine().getErr();
        definitions.problems().forEach(problem -> err.println("asl: " + SourceLine.printable(problem)));
        return definitions.problems().isEmpty() ? code : Main.UNUSABLE;
    }

    private void format(Definition definition) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        String name = SourceLine.printable(definition.name());
        String formatted;
        try {
            formatted = isCanonical
                    ? DefinitionFormat.canonical(definition.text())
                    : DefinitionFormat.format(definition.text());
        } catch (InvalidDefinitionException e) {
            code = Main.ERRORS;
            out.println(name + ":" + SourceLine.printable(e.getMessage()));
            return;
        }
        boolean isFormatted = formatted.equals(definition.text());
        if (isCheck && !isFormatted) {
            code = Main.ERRORS;
            out.println(name + " is not formatted");
        } else if (definition.isStandardInput() && !isCheck) {
            out.print(formatted);
        } else if (!isFormatted) {
            Files.writeString(Path.of(definition.name()), formatted);
            out.println(name + " is formatted now");
        }
    }
}
