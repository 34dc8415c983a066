package io.github.asl4j.cli;

import io.github.asl4j.validate.Validator;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of a rule. */
@Command(
        name = "explain",
        description = "Says what a code means, with a bad and a good definition; without a code, lists all codes.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class ExplainCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "As in MISSING_TRANSITION_TARGET.")
    private @Nullable String code;

    @Option(names = "--all", description = "Prints the pages of all codes.")
    private boolean isAll;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (isAll && code != null) {
            throw new ParameterException(spec.commandLine(), "--all is for all codes; leave out " + code);
        } else if (isAll) {
            out.println(Validator.codes().stream()
                    .map(each -> Validator.explain(each).orElseThrow().strip())
                    .collect(Collectors.joining("\n\n")));
            return 0;
        } else if (code == null) {
            Validator.codes().forEach(out::println);
            return 0;
        }
        String page = Validator.explain(code)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), Codes.unknown(code)));
        out.println(page.strip());
        return 0;
    }
}
