package io.github.asl4j.cli;

import io.github.asl4j.cli.Definitions.Definition;
import io.github.asl4j.integrations.iam.IamPolicy;
import io.github.asl4j.integrations.iam.PolicyComparison;
import io.github.asl4j.integrations.iam.PolicyOptions;
import io.github.asl4j.integrations.iam.PolicyStatement;
import io.github.asl4j.integrations.iam.TrustPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the policy of a machine's role, or checks one. */
@Command(
        name = "policy",
        description = {
            "Prints the least-privilege policy of the execution role of a machine, whose definition must have no error; and to"
                    + " the standard error, what had to be widened and why.",
            "With --check, it says what a policy lacks and what it grants in excess."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the policy is printed, or that of --check lacks nothing",
            "1:the policy of --check lacks something, or the definition has an error",
            "2:wrong usage, or a file that cannot be read"
        })
final class PolicyCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A definition in JSON or YAML, a template of CloudFormation or SAM, or - for the standard input.")
    private String file = "";

    @Option(names = "--logging", description = "With what logging to CloudWatch Logs needs.")
    private boolean hasLogging;

    @Option(names = "--xray", description = "With what tracing with X-Ray needs.")
    private boolean hasXray;

    @Option(
            names = "--trust",
            description = "Prints the trust policy in its place, for --account and the machines of --region if given.")
    private boolean isTrust;

    @Option(names = "--check", paramLabel = "FILE", description = "A policy in JSON, which is compared.")
    private @Nullable String check;

    @Option(names = "--region", paramLabel = "REGION", description = "Default: $${AWS::Region}.")
    private @Nullable String region;

    @Option(names = "--account", paramLabel = "ACCOUNT", description = "Default: $${AWS::AccountId}.")
    private @Nullable String account;

    @Option(
            names = "--partition",
            paramLabel = "PARTITION",
            description = "Default: that of the resources, else $${AWS::Partition}.")
    private @Nullable String partition;

    @Option(names = "--name", paramLabel = "NAME", description = "The machine's (default: $${StateMachineName}).")
    private @Nullable String name;

    @Option(names = "--resource", paramLabel = "ID", description = "The machine of a template that has more than one.")
    private @Nullable String resource;

    @Mixin
    private final DefinitionOptions definitionOptions = new DefinitionOptions();

    @Spec
    private CommandSpec spec;

    private final InputStream standardInput;

    PolicyCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (isTrust && check != null) {
            throw wrong("--trust and --check exclude each other; --check compares permissions");
        }
        try {
            Definition definition = definition();
            IamPolicy policy = IamPolicy.of(
                    Machine.definition(definition, resource, definitionOptions).machine(), options());
            return isTrust ? printTrust() : check == null ? print(policy) : check(policy, check);
        } catch (BrokenDefinition e) {
            e.print(err);
            return Main.ERRORS;
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

    private PolicyOptions options() {
        PolicyOptions options = IamPolicy.options().logging(hasLogging).xray(hasXray);
        options = region == null ? options : options.region(region);
        options = account == null ? options : options.account(account);
        options = partition == null ? options : options.partition(partition);
        return name == null ? options : options.stateMachineName(name);
    }

    private int print(IamPolicy policy) {
        PrintWriter err = spec.commandLine().getErr();
        policy.statements().stream()
                .map(PolicyStatement::notes)
                .flatMap(List::stream)
                .distinct()
                .forEach(note -> Main.complain(err, note));
        policy.unknownCalls().forEach(call -> Main.complain(err, call + "; the policy has nothing for it"));
        if (policy.statements().isEmpty() && policy.unknownCalls().isEmpty()) {
            Main.complain(err, "the machine calls nothing that needs a permission; its role needs no policy");
        }
        // Before the policy, where both go to a terminal.
        err.flush();
        spec.commandLine().getOut().println(policy.toJson());
        return 0;
    }

    private int printTrust() {
        TrustPolicy trust = IamPolicy.trustPolicy();
        if (account != null) {
            trust = trust.sourceAccount(account);
        }
        if (account != null && region != null) {
            PolicyOptions options = options();
            trust = trust.sourceArn("arn:" + options.partition() + ":states:" + options.region() + ":"
                    + options.account() + ":stateMachine:" + (name == null ? "*" : name));
        }
        spec.commandLine().getOut().println(trust.toJson());
        return 0;
    }

    private int check(IamPolicy policy, String given) {
        PolicyComparison comparison;
        try {
            comparison = policy.compare(Definitions.text(Path.of(given)));
        } catch (InvalidPathException e) {
            throw wrong("--check: \"" + given + "\" is no name of a file");
        } catch (IOException e) {
            throw wrong("--check: " + Definitions.why(given, e));
        } catch (IllegalArgumentException e) {
            throw wrong("--check: " + given + ": " + e.getMessage());
        }
        PrintWriter out = spec.commandLine().getOut();
        comparison.lacking().forEach(permission -> out.println("lacks: " + permission));
        comparison.excess().forEach(permission -> out.println("excess: " + permission));
        comparison.notJudged().forEach(reason -> out.println("not judged: " + reason));
        policy.unknownCalls().forEach(call -> out.println("not judged: " + call));
        return comparison.isSufficient() ? 0 : Main.ERRORS;
    }

    private ParameterException wrong(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }
}
