package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandTest {

    private static final String MACHINE = """
            {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish",
              "Parameters": {"TopicArn": "arn:aws:sns:us-east-1:123456789012:t", "Message": "m"}, "End": true}}}""";

    @TempDir
    Path folder;

    @Test
    void thePolicyIsPrinted() {
        assertThat(Asl.runOn(MACHINE, "policy", "-")).isEqualTo(new Asl(0, """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Action": [
                        "sns:Publish"
                      ],
                      "Resource": [
                        "arn:aws:sns:us-east-1:123456789012:t"
                      ]
                    }
                  ]
                }
                """, ""));
        assertThat(Asl.runOn(MACHINE, "policy", "--logging", "--xray", "-").out())
                .contains("\"logs:CreateLogDelivery\"", "\"xray:PutTraceSegments\"");
    }

    @Test
    void whatIsWidenedIsSaid() {
        String computed =
                MACHINE.replace("\"TopicArn\": \"arn:aws:sns:us-east-1:123456789012:t\"", "\"TopicArn.$\": \"$.t\"");
        Asl run = Asl.runOn(
                computed, "policy", "--region", "eu-west-1", "--account", "123456789012", "--partition", "aws-cn", "-");
        assertThat(run.out()).contains("\"arn:aws:sns:eu-west-1:123456789012:*\"");
        assertThat(run.err())
                .startsWith("asl: \"A\": \"TopicArn\" tells no more")
                .hasLineCount(1);
        assertThat(Asl.runOn(computed, "policy", "-").out())
                .contains("\"arn:aws:sns:${AWS::Region}:${AWS::AccountId}:*\"");
        assertThat(Asl.runOn("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}", "policy", "-")
                        .err())
                .isEqualTo("asl: the machine calls nothing that needs a permission; its role needs no policy\n");
    }

    @Test
    void theTrustPolicyIsPrinted() {
        assertThat(Asl.runOn(MACHINE, "policy", "--trust", "-").out())
                .contains("\"states.amazonaws.com\"")
                .doesNotContain("Condition");
        assertThat(Asl.runOn(
                                MACHINE,
                                "policy",
                                "--trust",
                                "--account",
                                "123456789012",
                                "--region",
                                "us-east-1",
                                "--partition",
                                "aws",
                                "-")
                        .out())
                .contains(
                        "\"aws:SourceAccount\": \"123456789012\"",
                        "\"aws:SourceArn\": \"arn:aws:states:us-east-1:123456789012:stateMachine:*\"");
    }

    @Test
    void aPolicyIsChecked() throws IOException {
        assertThat(check("sns:*", "*"))
                .isEqualTo(new Asl(
                        0, "excess: sns:* on *: sns:Publish on arn:aws:sns:us-east-1:123456789012:t is enough\n", ""));
        assertThat(check("sns:Publish", "arn:aws:sns:us-east-1:123456789012:t")).isEqualTo(new Asl(0, "", ""));
        Asl lacking = check("sns:Subscribe", "*");
        assertThat(lacking.code()).isEqualTo(1);
        assertThat(lacking.out())
                .isEqualTo("lacks: sns:Publish on arn:aws:sns:us-east-1:123456789012:t\n"
                        + "excess: sns:Subscribe on *: no state needs it\n");
    }

    private Asl check(String action, String resource) throws IOException {
        Path policy = folder.resolve("policy.json");
        Files.writeString(policy, """
                {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "%s", "Resource": "%s"}]}""".formatted(action, resource));
        return Asl.runOn(MACHINE, "policy", "--check", policy.toString(), "-");
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), "{}");
        Asl noPolicy = Asl.runOn(MACHINE, "policy", "--check", policy.toString(), "-");
        assertThat(noPolicy.code()).isEqualTo(2);
        assertThat(noPolicy.err()).startsWith("asl: --check: " + policy + ": the policy has no \"Statement\"");
        assertThat(Asl.runOn(
                        MACHINE, "policy", "--check", folder.resolve("absent").toString(), "-"))
                .satisfies(run -> {
                    assertThat(run.code()).isEqualTo(2);
                    assertThat(run.err()).contains("does not exist");
                });
        assertThat(Asl.runOn(MACHINE, "policy", "--check", "x", "--trust", "-").code())
                .isEqualTo(2);
        assertThat(Asl.runOn(MACHINE, "policy", "--region", "", "-").err()).contains("region is empty");
        Asl broken = Asl.runOn(MACHINE.replace("\"End\": true", "\"Next\": \"B\""), "policy", "-");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).contains("MISSING_TRANSITION_TARGET");
    }
}
