package io.github.asl4j.cli;

import io.github.asl4j.cli.Definitions.Definition;
import io.github.asl4j.diagram.Diagram;
import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.validate.internal.SourceLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a definition. */
@Command(
        name = "diagram",
        description = "Draws the definition of a machine, which must have no error.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class DiagramCommand implements Callable<Integer> {

    /** In what the picture is written. */
    private enum Format {
        SVG,
        MERMAID,
        DOT
    }

    @Parameters(paramLabel = "PATH", description = "A file, or - for the standard input.")
    private String path = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "svg (default), mermaid or dot.")
    private Format format = Format.SVG;

    @Option(names = "--output", paramLabel = "FILE", description = "Where the picture is written; by default printed.")
    private @Nullable String output;

    @Spec
    private CommandSpec spec;

    private final InputStream standardInput;
    private int code;

    DiagramCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        if (Files.isDirectory(asPath(path))) {
            throw new ParameterException(spec.commandLine(), "\"" + path + "\" is a folder; name a file");
        }
        Definitions definitions = Definitions.of(Definitions.Kind.JSON, List.of(path), standardInput);
        definitions.forEach(definition -> {
            try {
                draw(definition);
            } catch (IOException e) {
                definitions.problems().add("\"" + output + "\" cannot be written: " + e.getMessage());
            }
        });
        PrintWriter err = spec.commandLine().getErr();
        definitions.problems().forEach(problem -> err.println("asl: " + SourceLine.printable(problem)));
        return definitions.problems().isEmpty() ? code : Main.UNUSABLE;
    }

    private Path asPath(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), "\"" + name + "\" is no name of a file");
        }
    }

    private void draw(Definition definition) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Diagram diagram;
        try {
            diagram = Diagram.of(StateMachine.parse(definition.text()));
        } catch (InvalidDefinitionException e) {
            code = Main.ERRORS;
            spec.commandLine()
                    .getErr()
                    .println("asl: " + SourceLine.printable(definition.name() + ":" + e.getMessage()));
            return;
        }
        String picture = switch (format) {
            case SVG -> diagram.toSvg();
            case MERMAID -> diagram.toMermaid();
            case DOT -> diagram.toDot();
        };
        if (output == null) {
            out.print(picture);
        } else {
            Files.writeString(asPath(output), picture);
        }
    }
}
