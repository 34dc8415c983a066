package io.github.asl4j.sample.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private final Terminal terminal = new Terminal("");

    @Test
    void withoutACommandItRunsThreeTimesAndTellsWhatHappened() {
        assertThat(terminal.run("--name", "bestellung-größe")).isZero();
        assertThat(terminal.out())
                .containsSubsequence(
                        "\"ApiEndpoint\": \"<API_ENDPOINT>\"",
                        "published.asl.json:40:21: ERROR MALFORMED_PLACEHOLDER",
                        "arn:aws:states:us-east-1:123456789012:stateMachine:ApiGatewayECSStateMachine",
                        "The microservice answers 200",
                        "execution:ApiGatewayECSStateMachine:bestellung-größe-200",
                        "status  SUCCEEDED",
                        "Notify Success",
                        "topic received: Call was successful",
                        "The microservice answers 204",
                        "status  SUCCEEDED",
                        "Notify Failure",
                        "topic received: Call was not successful",
                        "The microservice answers 500",
                        "status  FAILED",
                        "error   ApiGateway.500",
                        "cause   {\"service\": \"orders\", \"status\": 500}",
                        "Call API",
                        "(failed)")
                .doesNotContain("UNEXPECTED");
        assertThat(terminal.err())
                .isEqualTo("warning: the name \"bestellung-größe\" is not ASCII; CloudWatch cannot show metrics of such"
                        + " executions\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--nam x | Unknown options: '--nam', 'x'",
                "--name | Missing required parameter for option '--name' (NAME)",
                "deplo | Unmatched argument at index 0: 'deplo'",
                "start --target azure | Invalid value for option '--target'",
                "deploy --region eu-west-1 | --region is for --target aws",
                "deploy --target aws --port 9000 | --port is for --target local",
                "deploy --target aws --answer 500 | --answer is for --target local",
                "deploy --parameter VpcCidr=10.1.0.0/16 | --parameter is for --target aws",
                "deploy --target aws --region Frankfurt | --region: \"Frankfurt\" is no Region; write it as in us-east-1",
                "status --target aws --endpoint localhost | --endpoint is \"localhost\"; it must be a URL",
                "status --target aws --stack my_stack | --stack: \"my_stack\" is no name of a stack",
                "deploy --answer 100 | --answer: 100 is no status that ends a call; it must be 200 to 599",
                "status --port 70000 | --port: 70000 is no port; it must be 1 to 65535",
            })
    void aWrongCommandLineIsSaidInOneLine(String arguments, String message) {
        assertThat(terminal.run(arguments.split(" "))).isEqualTo(2);
        assertThat(terminal.err()).startsWith(message).hasLineCount(1);
        assertThat(terminal.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "synth", "deploy", "start", "status", "destroy"})
    void helpIsPrinted(String command) {
        assertThat(terminal.run((command + " --help").strip().split(" "))).isZero();
        assertThat(terminal.out()).contains("Usage: asl-sample " + command);
    }
}
