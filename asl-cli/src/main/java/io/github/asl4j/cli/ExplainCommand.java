package io.github.asl4j.cli;

import io.github.asl4j.validate.Validator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (code == null) {
            Validator.codes().forEach(spec.commandLine().getOut()::println);
            return 0;
        }
        String page = Validator.explain(code)
                .orElseThrow(() -> new CommandLine.ParameterException(spec.commandLine(), Codes.unknown(code)));
        spec.commandLine().getOut().println(page.strip());
        return 0;
    }
}
