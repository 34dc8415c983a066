package io.github.asl4j.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs cases in folders. */
@Command(
        name = "test",
        description = {
            "Runs cases, in virtual time. A case is a folder with expected.json: {\"status\", \"output\", \"error\", \"cause\","
                    + " \"visited\"}, of which only \"status\" is needed.",
            "Its input is input.json, by default {}. machine.asl.json, or .yaml, and mocks.json, a MockConfigFile.json, are"
                    + " those of the folder or the nearest one above. Of several test cases of the mocks, the one with the"
                    + " name of the folder counts."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all cases passed",
            "1:a case did not",
            "2:wrong usage, no case, or a folder that cannot be read"
        })
final class TestCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "A folder with cases at any depth.")
    private List<String> folders = List.of();

    @Mixin
    private final DefinitionOptions definitionOptions = new DefinitionOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or junit.")
    private CaseReport format = CaseReport.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where the report is written, besides the text that is printed; by default only printed.")
    private @Nullable String output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CaseRunner runner = new CaseRunner(definitionOptions);
        List<CaseResult> results = cases().stream().map(runner::run).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (output == null) {
            format.write(results, out);
        } else {
            CaseReport.TEXT.write(results, out);
            try (PrintWriter file = new PrintWriter(output, StandardCharsets.UTF_8)) {
                format.write(results, file);
            } catch (IOException e) {
                throw wrong("\"" + output + "\" cannot be written: " + e.getMessage());
            }
        }
        out.flush();
        return CaseReport.count(results, CaseResult.Outcome.PASSED) == results.size() ? 0 : Main.ERRORS;
    }

    /** Returns the cases, each once. */
    private List<CaseFolder> cases() {
        // Wrong options are wrong whatever the cases are.
        definitionOptions.substitutions();
        Map<Path, CaseFolder> cases = new LinkedHashMap<>();
        for (String name : folders) {
            List<CaseFolder> found = new ArrayList<>();
            try {
                Path folder = Path.of(name);
                if (!Files.isDirectory(folder)) {
                    throw wrong("\"" + name + "\" is no folder");
                }
                found.addAll(CaseFolder.below(folder));
            } catch (InvalidPathException e) {
                throw wrong("\"" + name + "\" is no name of a folder");
            } catch (IOException e) {
                throw wrong(Definitions.why(name, e));
            }
            if (found.isEmpty()) {
                throw wrong("\"" + name + "\" has no case in it, which is a folder with " + CaseFolder.EXPECTED);
            }
            found.forEach(
                    each -> cases.putIfAbsent(each.folder().toAbsolutePath().normalize(), each));
        }
        return List.copyOf(cases.values());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
