package io.github.asl4j.sample;

import io.github.asl4j.local.ApiGatewayInvokeHandler;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.endpoint.Endpoint;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.sample.Options.UsageException;
import io.github.asl4j.validate.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.SfnClientBuilder;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.SfnException;

/** Builds, checks, deploys and runs the sample; {@link Options#USAGE} has the command line. */
public final class Main {

    private static final String PUBLISHED = "published.asl.json";

    private static final String LOCAL_ROLE = "arn:aws:iam::123456789012:role/local";
    private static final String LOCAL_API = "a1b2c3d4e5.execute-api.us-east-1.amazonaws.com";
    private static final String LOCAL_TOPIC = "arn:aws:sns:us-east-1:123456789012:api-calls";
    private static final String DEFAULT_REGION = "us-east-1";

    private final Options options;
    private final Report report;

    private Main(Options options, PrintStream out) {
        this.options = options;
        this.report = new Report(out);
    }

    /** Runs the sample and ends the JVM with its exit status. */
    public static void main(String... arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /** Runs the sample and returns the exit status. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.println(Options.USAGE);
            return 0;
        }
        try {
            return new Main(Options.parse(arguments), out).run(err) ? 0 : 1;
        } catch (UsageException e) {
            err.println(e.getMessage() + " (--help says more)");
            return 2;
        } catch (SfnException e) {
            err.println("Step Functions refused: " + e.awsErrorDetails().errorCode() + ": "
                    + e.awsErrorDetails().errorMessage());
            return 1;
        } catch (SdkClientException e) {
            err.println("Step Functions could not be called: " + e.getMessage());
            return 1;
        } catch (IllegalStateException | UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private boolean run(PrintStream err) {
        options.get("--name")
                .filter(name -> !StandardCharsets.US_ASCII.newEncoder().canEncode(name))
                .ifPresent(name -> err.println("warning: the name \"" + name
                        + "\" is not ASCII; CloudWatch cannot show metrics of such executions"));

        StateMachine definition = CallMicroservice.definition();
        report.section("The definition, from typed builders");
        report.block(definition.toJson());

        report.section("What the validator says about the text that AWS publishes");
        Validator.create()
                .validate(published())
                .diagnostics()
                .forEach(diagnostic -> report.line(diagnostic.format(PUBLISHED)));

        return options.isRemote() ? runRemotely(definition) : runHere(definition);
    }

    static String published() {
        try (InputStream text = Main.class.getResourceAsStream(PUBLISHED)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean runRemotely(StateMachine definition) {
        StateMachine bound = definition.bind(Map.of(
                "PARTITION", options.get("--partition").orElse("aws"),
                "API_ENDPOINT", options.get("--api-endpoint").orElseThrow(),
                "SNS_TOPIC_ARN", options.get("--topic-arn").orElseThrow()));
        SfnClientBuilder builder =
                SfnClient.builder().region(Region.of(options.get("--region").orElse(DEFAULT_REGION)));
        options.endpoint().ifPresent(builder::endpointOverride);
        try (SfnClient client = builder.build()) {
            Deployment deployment = deploy(
                    client,
                    bound,
                    options.get("--role-arn").orElseThrow(),
                    options.endpoint().map(Object::toString).orElse("AWS"),
                    Duration.ofSeconds(1));
            report.section("An execution");
            return execute(deployment, options.get("--name")).status() == ExecutionStatus.SUCCEEDED;
        }
    }

    private boolean runHere(StateMachine definition) {
        StateMachine bound =
                definition.bind(Map.of("PARTITION", "aws", "API_ENDPOINT", LOCAL_API, "SNS_TOPIC_ARN", LOCAL_TOPIC));
        Topic topic = new Topic(LOCAL_TOPIC);
        try (Microservice microservice = Microservice.start();
                Endpoint endpoint = endpoint(microservice, topic);
                SfnClient client = SfnClient.builder()
                        .region(Region.of(DEFAULT_REGION))
                        .endpointOverride(endpoint.uri())
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                        .build()) {
            Deployment deployment =
                    deploy(client, bound, LOCAL_ROLE, endpoint.uri() + ", embedded", Duration.ofMillis(20));
            return answer(microservice, topic, deployment, 200, "SUCCEEDED Call was successful")
                    & answer(microservice, topic, deployment, 204, "SUCCEEDED Call was not successful")
                    & answer(microservice, topic, deployment, 500, "FAILED ApiGateway.500");
        }
    }

    private static Endpoint endpoint(Microservice microservice, Topic topic) {
        return Endpoint.builder()
                .tasks(
                        "arn:aws:states:::apigateway:invoke",
                        ApiGatewayInvokeHandler.builder()
                                .route(LOCAL_API, microservice.uri())
                                .build())
                .tasks("arn:aws:states:::sns:publish", TaskHandler.of(topic::publish))
                .start();
    }

    private Deployment deploy(
            SfnClient client, StateMachine definition, String roleArn, String place, Duration pollInterval) {
        report.section("Deployment with the AWS SDK");
        Deployment deployment = Deployment.create(client, CallMicroservice.NAME, definition, roleArn, pollInterval);
        report.line("to  " + place);
        report.line("as  " + deployment.stateMachineArn());
        return deployment;
    }

    private DescribeExecutionResponse execute(Deployment deployment, Optional<String> name) {
        DescribeExecutionResponse execution = deployment.run(name, "{}", report::line);
        report.execution(execution, deployment.steps(execution.executionArn()));
        return execution;
    }

    /** Runs the machine against a microservice that answers with this status, and returns whether all went as expected. */
    private boolean answer(Microservice microservice, Topic topic, Deployment deployment, int status, String expected) {
        report.section("The microservice answers " + status);
        microservice.answerWith(status);
        int before = topic.messages().size();
        DescribeExecutionResponse execution =
                execute(deployment, options.get("--name").map(name -> name + "-" + status));
        List<String> messages =
                topic.messages().subList(before, topic.messages().size());
        messages.forEach(message -> report.line("topic received: " + message));

        if (status >= 300) {
            report.line(
                    "Only a 2xx answer gets out of \"Call API\"; a Catcher there would lead to \"Notify Failure\".");
        }
        String outcome = execution.statusAsString() + " "
                + (execution.error() == null ? String.join(", ", messages) : execution.error());
        if (!outcome.equals(expected)) {
            report.line("UNEXPECTED: " + outcome + " in place of " + expected);
            return false;
        }
        return true;
    }
}
