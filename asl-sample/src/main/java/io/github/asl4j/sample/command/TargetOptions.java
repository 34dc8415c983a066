package io.github.asl4j.sample.command;

import io.github.asl4j.sample.aws.AwsClients;
import io.github.asl4j.sample.aws.AwsTarget;
import io.github.asl4j.sample.deployment.Console;
import io.github.asl4j.sample.deployment.Target;
import io.github.asl4j.sample.local.LocalTarget;
import io.github.asl4j.sample.stack.Stack;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command looks for the sample. */
final class TargetOptions {

    enum Place {
        LOCAL,
        AWS
    }

    static final int OK = 200;

    private static final int MAX_STATUS = 599;
    private static final int LOCAL_PORT = 8083;
    private static final int MAX_PORT = 65_535;
    private static final Duration AWS_POLL = Duration.ofSeconds(3);
    private static final Duration LOCAL_POLL = Duration.ofMillis(50);

    @Option(names = "--target", paramLabel = "local|aws", description = "On this machine, or in AWS (default: local).")
    private Place place = Place.LOCAL;

    @Option(names = "--port", paramLabel = "N", description = "Local: the port of Step Functions (default: 8083).")
    private @Nullable Integer port;

    @Option(names = "--region", paramLabel = "REGION", description = "AWS: the Region (default: that of AWS's chain).")
    private @Nullable String region;

    @Option(
            names = "--stack",
            paramLabel = "NAME",
            description = "AWS: the name of the stack (default: asl4j-call-microservice).")
    private @Nullable String stack;

    @Option(names = "--endpoint", paramLabel = "URL", description = "AWS: a server in place of AWS's own.")
    private @Nullable URI endpoint;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean isLocal() {
        return place == Place.LOCAL;
    }

    /** Returns how long to wait before asking again how far an execution is. */
    Duration pollInterval() {
        return isLocal() ? LOCAL_POLL : Duration.ofSeconds(1);
    }

    /** Returns the target for a command that only looks. */
    Target open(Console console, Duration patience) {
        return isLocal() ? local(OK, patience, true, console) : aws(Map.of(), true, console);
    }

    Target local(int answer, Duration patience, boolean isConfirmed, Console console) {
        reject("--region", region, "--target aws");
        reject("--stack", stack, "--target aws");
        reject("--endpoint", endpoint, "--target aws");
        int where = port == null ? LOCAL_PORT : port;
        if (where < 1 || where > MAX_PORT) {
            throw wrong("--port: " + where + " is no port; it must be 1 to " + MAX_PORT);
        }
        return new LocalTarget(where, answer, patience, isConfirmed, console);
    }

    Target aws(Map<String, String> parameters, boolean isConfirmed, Console console) {
        reject("--port", port, "--target local");
        if (region != null && !region.matches("[a-z]{2,}(-[a-z]+)+-\\d")) {
            throw wrong("--region: \"" + region + "\" is no Region; write it as in us-east-1");
        } else if (endpoint != null && (endpoint.getScheme() == null || endpoint.getHost() == null)) {
            throw wrong("--endpoint is \"" + endpoint + "\"; it must be a URL as http://127.0.0.1:8083");
        } else if (stack != null && !stack.matches("[A-Za-z][-A-Za-z0-9]{0,127}")) {
            throw wrong("--stack: \"" + stack
                    + "\" is no name of a stack; it has letters, digits and hyphens, and begins" + " with a letter");
        }
        AwsTarget.Settings settings = new AwsTarget.Settings(
                stack == null ? "asl4j-call-microservice" : stack, Stack.template(), parameters, isConfirmed, AWS_POLL);
        return new AwsTarget(
                AwsClients.of(Optional.ofNullable(region), Optional.ofNullable(endpoint)), settings, console);
    }

    void checkStatus(@Nullable Integer answer) {
        if (answer != null && (answer < OK || answer > MAX_STATUS)) {
            throw wrong(
                    "--answer: " + answer + " is no status that ends a call; it must be " + OK + " to " + MAX_STATUS);
        }
    }

    /** An option that has no effect is a mistake. */
    void reject(String option, @Nullable Object value, String needed) {
        if (value != null) {
            throw wrong(option + " is for " + needed);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
