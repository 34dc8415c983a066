package io.github.asl4j.sample.command;

import io.github.asl4j.model.StateMachine;
import io.github.asl4j.sample.CallMicroservice;
import io.github.asl4j.sample.local.LocalClient;
import io.github.asl4j.sample.local.LocalServices;
import io.github.asl4j.validate.Validator;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;

/** Everything once, on this machine: the definition, what the validator says, a deployment, three executions. */
final class Demonstration {

    private final Optional<String> name;
    private final Report report;

    /** @param name how the names of the executions begin; without one, the service makes them */
    Demonstration(Optional<String> name, Report report) {
        this.name = name;
        this.report = report;
    }

    /** Returns whether all went as expected. */
    boolean run() throws InterruptedException {
        StateMachine definition = CallMicroservice.definition();
        report.section("The definition, from typed builders");
        report.block(definition.toJson());

        report.section("What the validator says about the text that AWS publishes");
        Validator.create()
                .validate(CallMicroservice.published())
                .diagnostics()
                .forEach(diagnostic -> report.line(diagnostic.format(CallMicroservice.PUBLISHED)));

        try (LocalServices services = LocalServices.start(0, message -> {});
                SfnClient client = LocalClient.of(services.stepFunctions())) {
            Executions executions = new Executions(client, deploy(client, services, definition), Duration.ofMillis(20));
            return answer(services, executions, 200, "SUCCEEDED Call was successful")
                    & answer(services, executions, 204, "SUCCEEDED Call was not successful")
                    & answer(services, executions, 500, "FAILED ApiGateway.500");
        }
    }

    private String deploy(SfnClient client, LocalServices services, StateMachine definition) {
        report.section("Deployment with the AWS SDK");
        String arn = client.createStateMachine(request -> request.name(CallMicroservice.NAME)
                        .definition(LocalServices.bind(definition).toJson())
                        .roleArn(LocalServices.ROLE))
                .stateMachineArn();
        report.line("to  " + services.stepFunctions() + ", embedded");
        report.line("as  " + arn);
        return arn;
    }

    /** Runs the machine against a microservice that answers with this status, and returns whether all went as expected. */
    private boolean answer(LocalServices services, Executions executions, int status, String expected)
            throws InterruptedException {
        report.section("The microservice answers " + status);
        services.microservice().answerWith(status);
        int before = services.topic().messages().size();
        DescribeExecutionResponse execution =
                executions.run(name.map(start -> start + "-" + status), "{}", report::line);
        report.execution(execution, executions.steps(execution.executionArn()));
        List<String> messages = services.topic().messages();
        List<String> received = messages.subList(before, messages.size());
        received.forEach(message -> report.line("topic received: " + message));
        if (status >= 300) {
            report.line(
                    "Only a 2xx answer gets out of \"Call API\"; a Catcher there would lead to \"Notify Failure\".");
        }
        String outcome = execution.statusAsString() + " "
                + (execution.error() == null ? String.join(", ", received) : execution.error());
        if (!outcome.equals(expected)) {
            report.line("UNEXPECTED: " + outcome + " in place of " + expected);
            return false;
        }
        return true;
    }
}
