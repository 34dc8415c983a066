package io.github.asl4j.sample.aws;

import static io.github.asl4j.sample.aws.CloudFormationStub.changeSet;
import static io.github.asl4j.sample.aws.CloudFormationStub.error;
import static io.github.asl4j.sample.aws.CloudFormationStub.events;
import static io.github.asl4j.sample.aws.CloudFormationStub.noStack;
import static io.github.asl4j.sample.aws.CloudFormationStub.stack;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.sample.command.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The commands as processes, which a user can stop. */
@Timeout(60)
class CommandsTest {

    private final CloudFormationStub aws = new CloudFormationStub();
    private final StringBuilder printed = new StringBuilder();

    @AfterEach
    void stop() {
        aws.close();
        assertThat(printed).doesNotContain("key-of-the-test").doesNotContain("secret-of-the-test");
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        // What a build in the background ignores, its children ignore as well, unless they are told not to.
        if (System.getProperty("os.name").equals("Linux")) {
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "--target",
                "aws",
                "--region",
                "eu-west-1",
                "--endpoint",
                aws.uri().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("AWS_ACCESS_KEY_ID", "key-of-the-test");
        builder.environment().put("AWS_SECRET_ACCESS_KEY", "secret-of-the-test");
        return builder.start();
    }

    /** Reads what a process prints up to a text, or to its end. */
    private void read(Process process, String text) {
        try {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                printed.append((char) c);
                if (!text.isEmpty() && printed.indexOf(text) >= 0) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does what Ctrl-C does, and returns the exit code. */
    private int interrupt(Process process) throws Exception {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        read(process, "");
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void interruptedAtTheQuestionNothingRemains() throws Exception {
        aws.on("DescribeStacks", noStack());
        aws.on("DescribeChangeSet", changeSet("CREATE_COMPLETE", "", "Add Topic AWS::SNS::Topic"));
        Process deploy = start("deploy");
        read(deploy, "Deploy? [y/N]");

        assertThat(interrupt(deploy)).isEqualTo(130);
        assertThat(printed).contains("interrupted; nothing was deployed");
        assertThat(aws.changes()).containsExactly("CreateChangeSet", "DeleteChangeSet", "DeleteStack");
    }

    @Test
    void interruptedOnTheWayItSaysThatCloudFormationGoesOn() throws Exception {
        aws.on("DescribeStacks", noStack(), stack("CREATE_IN_PROGRESS"));
        aws.on("DescribeChangeSet", changeSet("CREATE_COMPLETE", "", "Add Topic AWS::SNS::Topic"));
        aws.on("DescribeStackEvents", events(), events("1 CREATE_IN_PROGRESS Topic AWS::SNS::Topic"));
        Process deploy = start("deploy", "--yes");
        read(deploy, "CREATE_IN_PROGRESS");

        assertThat(interrupt(deploy)).isEqualTo(130);
        assertThat(printed).contains("interrupted; CloudFormation goes on");
        assertThat(aws.changes()).containsExactly("CreateChangeSet", "ExecuteChangeSet");
    }

    @Test
    void expiredCredentialsEndInALine() throws Exception {
        aws.on("DescribeStacks", error(403, "ExpiredToken", "The security token included in the request is expired"));
        Process deploy = start("deploy");
        read(deploy, "");

        assertThat(deploy.waitFor()).isEqualTo(1);
        assertThat(printed.toString())
                .isEqualToIgnoringNewLines(
                        "the credentials of AWS have expired; get new ones, as with \"aws sso login\","
                                + " and call again");
    }

    @Test
    void anExecutionIsStartedInTheDeployedStateMachine() throws Exception {
        String execution =
                "\"executionArn\": \"arn:e\", \"stateMachineArn\": \"arn:m\", \"name\": \"e\", \"startDate\": 1.7E9,";
        aws.on("DescribeStacks", stack("CREATE_COMPLETE"));
        aws.onStepFunctions("StartExecution", "{\"executionArn\": \"arn:e\", \"startDate\": 1.7E9}");
        aws.onStepFunctions("DescribeExecution", "{" + execution + "\"status\": \"SUCCEEDED\", \"output\": \"{}\"}");
        aws.onStepFunctions("GetExecutionHistory", "{\"events\": []}");

        Process start = start("start", "--name", "e");
        read(start, "");

        assertThat(start.waitFor()).isZero();
        assertThat(printed).contains("started arn:e", "status  SUCCEEDED");
    }
}
