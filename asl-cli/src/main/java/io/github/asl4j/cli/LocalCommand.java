package io.github.asl4j.cli;

import io.github.asl4j.local.ApiGatewayInvokeHandler;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.MockConfig;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.TaskResult;
import io.github.asl4j.local.endpoint.Endpoint;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the API of Step Functions. */
@Command(
        name = "local",
        description = {
            "Serves the API of Step Functions on loopback, until it is stopped. The first line that it prints is its URL; the"
                    + " next one says how to stop it.",
            "<stateMachineArn>#<testCase> starts an execution with the mocks of a test case. A task without a mock fails."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "2:wrong usage, a file that cannot be read, or a port that is in use",
            "130:stopped by Ctrl-C (SIGINT)",
            "143:stopped by SIGTERM"
        })
final class LocalCommand implements Callable<Integer> {

    private static final int MAX_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "The port, or 0 for any that is free (default: ${DEFAULT-VALUE}, that of Step Functions Local).")
    private int port = 8083;

    @Option(
            names = "--account",
            paramLabel = "ID",
            description = "The account in ARNs, twelve digits (default: ${DEFAULT-VALUE}).")
    private String account = "123456789012";

    @Option(names = "--region", paramLabel = "REGION", description = "The Region in ARNs (default: ${DEFAULT-VALUE}).")
    private String region = "us-east-1";

    @Option(
            names = "--mock-config",
            paramLabel = "FILE",
            description = "A MockConfigFile.json, as Step Functions Local reads it.")
    private @Nullable String mockConfig;

    @Mixin
    private final ExecutionSettings settings = new ExecutionSettings(ExecutionSettings.Time.REAL);

    @Option(
            names = "--callbacks",
            description =
                    "Lets tasks of .waitForTaskToken that have no mock wait for SendTaskSuccess and SendTaskFailure; the"
                            + " history has their tokens.")
    private boolean hasCallbacks;

    @Option(
            names = "--http",
            description = "Lets tasks of apigateway:invoke that have no mock make their HTTP call, unsigned.")
    private boolean isHttp;

    @Option(
            names = "--route",
            paramLabel = "HOST=URL",
            description = "Where those calls go instead of https://HOST, as in abc.execute-api.us-east-1.amazonaws.com"
                    + "=http://127.0.0.1:8080.")
    private List<String> routes = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Endpoint endpoint = start();
        // When the JVM ends, however it is told to.
        Runtime.getRuntime().addShutdownHook(new EndpointStop(endpoint));
        PrintWriter out = spec.commandLine().getOut();
        out.println(endpoint.uri());
        out.println("Ctrl-C stops it");
        out.flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private Endpoint start() {
        if (port < 0 || port > MAX_PORT) {
            throw wrong("--port: " + port + " is no port; it must be 0 to " + MAX_PORT);
        } else if (!account.matches("\\d{12}")) {
            throw wrong("--account: \"" + account + "\" is no account; it must be twelve digits");
        } else if (!region.matches("[a-z]{2}(-[a-z]+)+-\\d")) {
            throw wrong("--region: \"" + region + "\" is no Region; write it as in us-east-1");
        }
        ExecutionOptions options = ExecutionOptions.defaults().account(account).region(region);
        Endpoint.Builder builder =
                Endpoint.builder().port(port).options(settings.isReal() ? options.realTime() : options);
        settings.objects().ifPresent(builder::objects);
        if (mockConfig != null) {
            builder.mocks(mocks(mockConfig));
        }
        if (hasCallbacks) {
            builder.tasks("*.waitForTaskToken", TaskHandler.always(TaskResult.pending()));
        }
        if (isHttp || !routes.isEmpty()) {
            builder.tasks("apigateway:invoke", http());
        }
        try {
            return builder.start();
        } catch (UncheckedIOException e) {
            throw wrong(
                    e.getCause() instanceof BindException
                            ? "port " + port + " is in use; name another one with --port, or 0 for any that is free"
                            : e.getMessage() + ": " + e.getCause().getMessage());
        }
    }

    private MockConfig mocks(String file) {
        try {
            return MockConfig.read(Path.of(file));
        } catch (InvalidPathException e) {
            throw wrong("--mock-config: \"" + file + "\" is no name of a file");
        } catch (IllegalArgumentException e) {
            throw wrong("--mock-config: " + e.getMessage());
        } catch (IOException e) {
            throw wrong("--mock-config: " + Definitions.why(file, e));
        }
    }

    private ApiGatewayInvokeHandler http() {
        ApiGatewayInvokeHandler.Builder handler = ApiGatewayInvokeHandler.builder();
        for (String route : routes) {
            int equals = route.indexOf('=');
            try {
                handler.route(route.substring(0, Math.max(equals, 0)), URI.create(route.substring(equals + 1)));
            } catch (IllegalArgumentException e) {
                equals = -1;
            }
            if (equals < 1) {
                throw wrong("--route: \"" + route + "\" is not of the form HOST=URL, as in"
                        + " abc.execute-api.us-east-1.amazonaws.com=http://127.0.0.1:8080");
            }
        }
        return handler.build();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
