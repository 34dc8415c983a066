package io.github.asl4j.integrations.iam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.integrations.iam.PolicyStatement.Origin;
import io.github.asl4j.model.StateMachine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IamPolicyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final PolicyOptions OPTIONS = IamPolicy.options()
            .partition("aws")
            .region("us-east-1")
            .account("123456789012")
            .stateMachineName("machine");

    static final String SAMPLE = """
            {"StartAt": "Call API", "States": {
              "Call API": {"Type": "Task", "Resource": "arn:<PARTITION>:states:::apigateway:invoke",
                "Parameters": {"ApiEndpoint": "<API_ENDPOINT>", "Method": "GET", "AuthType": "IAM_ROLE"},
                "Next": "Call Successful?"},
              "Call Successful?": {"Type": "Choice",
                "Choices": [{"Variable": "$.StatusCode", "NumericEquals": 200, "Next": "Notify Success"}],
                "Default": "Notify Failure"},
              "Notify Success": {"Type": "Task", "Resource": "arn:<PARTITION>:states:::sns:publish",
                "Parameters": {"Message": "Call was successful", "TopicArn": "<SNS_TOPIC_ARN>"}, "End": true},
              "Notify Failure": {"Type": "Task", "Resource": "arn:<PARTITION>:states:::sns:publish",
                "Parameters": {"Message": "Call was not successful", "TopicArn": "<SNS_TOPIC_ARN>"}, "End": true}}}""";

    /** The first policy of AWS's page about the sample: the topic, and GET on any stage and path of the API. */
    @Test
    void thePolicyOfTheSampleIsThatOfItsPage() {
        StateMachine bound = StateMachine.parse(SAMPLE)
                .bind(Map.of(
                        "PARTITION", "aws",
                        "API_ENDPOINT", "b1zhh3w4m2.execute-api.us-east-1.amazonaws.com",
                        "SNS_TOPIC_ARN", "arn:aws:sns:us-east-1:123456789012:topic"));
        assertThat(IamPolicy.of(bound, OPTIONS).toJson()).isEqualTo("""
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Action": [
                        "execute-api:Invoke"
                      ],
                      "Resource": [
                        "arn:aws:execute-api:us-east-1:123456789012:b1zhh3w4m2/*/GET/*"
                      ]
                    },
                    {
                      "Effect": "Allow",
                      "Action": [
                        "sns:Publish"
                      ],
                      "Resource": [
                        "arn:aws:sns:us-east-1:123456789012:topic"
                      ]
                    }
                  ]
                }""");
    }

    @Test
    void placeholdersStay() {
        IamPolicy policy = IamPolicy.of(StateMachine.parse(SAMPLE));
        assertThat(resources(policy))
                .containsExactly(
                        "arn:<PARTITION>:execute-api:${AWS::Region}:${AWS::AccountId}:*/*/GET/*", "<SNS_TOPIC_ARN>");
        PolicyStatement publish = policy.statements().get(1);
        assertThat(publish.notes()).isEmpty();
        assertThat(publish.origins())
                .containsExactly(
                        new Origin("Notify Success", "arn:<PARTITION>:states:::sns:publish", List.of("TopicArn")),
                        new Origin("Notify Failure", "arn:<PARTITION>:states:::sns:publish", List.of("TopicArn")));
        assertThat(resources(IamPolicy.of(StateMachine.parse(SAMPLE), OPTIONS)))
                .contains("arn:aws:execute-api:us-east-1:123456789012:*/*/GET/*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "sns:publish | JSONPath | `TopicArn.$`: `States.Format('arn:aws:sns:eu-west-1:1:{}', $.t)` | arn:aws:sns:eu-west-1:1:*",
                "sns:publish | JSONPath | `TopicArn.$`: `$.t` | arn:aws:sns:us-east-1:123456789012:*",
                "sns:publish | JSONPath | `TopicArn`: `${Topic}` | ${Topic}",
                "sns:publish | JSONPath | `PhoneNumber.$`: `$.n` | *",
                "sns:publish | JSONata | `TopicArn`: `{% 'arn:aws:sns:eu-west-1:1:' & $t & '-x' %}` | arn:aws:sns:eu-west-1:1:*-x",
                "sns:publish | JSONata | `TopicArn`: `{% 'arn:aws:sns:eu-west-1:1:t' %}` | arn:aws:sns:eu-west-1:1:t",
                "sns:publish | JSONata | `TopicArn`: `{% $a ? 'arn:aws:sns:eu-west-1:1:t' : $b %}` | arn:aws:sns:us-east-1:123456789012:*",
                "sns:publish | JSONata | `TopicArn`: `{% ('arn' & $b) = 'x' %}` | arn:aws:sns:us-east-1:123456789012:*",
                "dynamodb:getItem | JSONPath | `TableName`: `${Orders}` | arn:aws:dynamodb:us-east-1:123456789012:table/${Orders}",
                "dynamodb:getItem | JSONPath | `TableName`: `${OrdersArn}` | ${OrdersArn}",
                "dynamodb:getItem | JSONata | `TableName`: `{% 'orders-' & $env %}` | arn:aws:dynamodb:us-east-1:123456789012:table/orders-*",
                "sqs:sendMessage | JSONPath | `QueueUrl.$`: `$.q` | arn:aws:sqs:us-east-1:123456789012:*",
                "sqs:sendMessage | JSONPath | `QueueUrl`: `https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/q` | arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:q",
                "sqs:sendMessage | JSONata | `QueueUrl`: `{% 'https://sqs.eu-west-1.amazonaws.com/1/' & $q %}` | arn:aws:sqs:eu-west-1:1:*",
                "lambda:invoke | JSONPath | `FunctionName`: `f:live` | arn:aws:lambda:us-east-1:123456789012:function:f:live",
                "lambda:invoke | JSONPath | `FunctionName`: `f`, `Qualifier`: `3` | arn:aws:lambda:us-east-1:123456789012:function:f:3",
                "lambda:invoke | JSONPath | `FunctionName`: `arn:aws:lambda:eu-west-1:1:function:f:live` | arn:aws:lambda:eu-west-1:1:function:f:live",
                "lambda:invoke | JSONPath | `FunctionName`: `${FunctionArn}` | ${FunctionArn} ${FunctionArn}:*",
                "apigateway:invoke | JSONPath | `ApiEndpoint`: `a1.execute-api.eu-west-1.amazonaws.com`, `Method`: `GET`, `AuthType`: `NO_AUTH` | ^^",
                "apigateway:invoke | JSONPath | `ApiEndpoint`: `a1.execute-api.eu-west-1.amazonaws.com`, `Method.$`: `$.m`, `Stage`: `prod`, `Path`: `/p/q`, `AuthType.$`: `$.a` | arn:aws:execute-api:eu-west-1:123456789012:a1/prod/*/p/q",
                "events:putEvents | JSONPath | `Entries`: [{}, {`EventBusName`: `b`}] | arn:aws:events:us-east-1:123456789012:event-bus/b arn:aws:events:us-east-1:123456789012:event-bus/default",
                "states:startExecution | JSONPath | `StateMachineArn.$`: `$$.StateMachine.Id` | arn:aws:states:us-east-1:123456789012:stateMachine:machine",
                "states:startExecution.waitForTaskToken | JSONPath | `StateMachineArn`: `${Child}` | ${Child}",
                "states:startExecution | JSONPath | `StateMachineArn`: `arn:aws:states:eu-west-1:1:stateMachine:c:prod` | arn:aws:states:eu-west-1:1:stateMachine:c",
                "aws-sdk:s3:listObjectsV2 | JSONPath | `Bucket`: `b`, `Prefix`: `p` | arn:aws:s3:::b",
                "aws-sdk:s3:getObject | JSONPath | `Bucket`: `b`, `Key.$`: `$.k` | arn:aws:s3:::b/*",
                "aws-sdk:dynamodb:query | JSONPath | `TableName`: `t`, `IndexName`: `i` | arn:aws:dynamodb:us-east-1:123456789012:table/t/index/i",
                "aws-sdk:ec2:describeInstances | JSONPath | `MaxResults`: 5 | *",
                "aws-sdk:glue:getTags | JSONPath | `ResourceArn`: `arn:aws:glue:eu-west-1:1:job/j` | arn:aws:glue:eu-west-1:1:job/j"
            })
    void aResourceIsNoWiderThanTheDefinitionAllows(String call, String language, String members, String expected) {
        String parameters = members.replace('`', '"');
        IamPolicy policy = policy(
                """
                {"StartAt": "A", "QueryLanguage": "%s", "States": {"A": {"Type": "Task",
                  "Resource": "arn:aws:states:::%s", "%s": {%s}, "End": true}}}""".formatted(language, call, language.equals("JSONPath") ? "Parameters" : "Arguments", parameters));
        assertThat(String.join(" ", resources(policy))).isEqualTo(expected);
        if (expected.contains("*") && !expected.endsWith(":*")) {
            assertThat(policy.statements().get(0).notes()).isNotEmpty();
        }
    }

    @Test
    void whatIsWidenedIsExplained() {
        IamPolicy policy = policy(task("sns:publish", "\"Message\": \"m\", \"TopicArn.$\": \"$.topic\""));
        assertThat(policy.statements().get(0).notes())
                .containsExactly(
                        "\"A\": \"TopicArn\" tells no more of the resource before the machine runs, or a placeholder"
                                + " is bound, hence arn:aws:sns:us-east-1:123456789012:*");
        assertThat(policy(task("codebuild:retryBuildBatch.sync", "\"Id\": \"p:1\""))
                        .statements()
                        .get(0)
                        .notes())
                .containsExactly("\"A\": AWS's documentation does not confirm it (unverified)");
    }

    @Test
    void aTaskWithCredentialsOnlyAssumesItsRole() {
        String machine = task("sns:publish", "\"TopicArn\": \"arn:aws:sns:us-east-1:1:t\"");
        assertThat(permissions(policy(machine.replace(
                        "\"End\"", "\"Credentials\": {\"RoleArn\": \"arn:aws:iam::1:role/other\"}, \"End\""))))
                .containsExactly("[sts:AssumeRole] [arn:aws:iam::1:role/other]");
        assertThat(permissions(
                        policy(machine.replace("\"End\"", "\"Credentials\": {\"RoleArn.$\": \"$.role\"}, \"End\""))))
                .containsExactly("[sts:AssumeRole] [arn:aws:iam::*:role/*]");
    }

    @Test
    void aDistributedMapStartsItsOwnMachineAndReadsAndWrites() {
        IamPolicy policy = policy("""
                {"StartAt": "M", "States": {"M": {"Type": "Map", "Label": "items",
                  "ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2",
                    "ReaderConfig": {"Transformation": "LOAD_AND_FLATTEN", "InputType": "JSON"},
                    "Parameters": {"Bucket": "in", "Prefix": "day/"}},
                  "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                    "StartAt": "L", "States": {"L": {"Type": "Task", "End": true,
                      "Resource": "arn:aws:lambda:us-east-1:1:function:f:live"}}},
                  "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
                    "Parameters": {"Bucket": "out", "Prefix": "results"}},
                  "End": true}}}""");
        String own = "arn:aws:states:us-east-1:123456789012:";
        assertThat(permissions(policy))
                .containsExactlyInAnyOrder(
                        "[states:StartExecution] [" + own + "stateMachine:machine]",
                        "[states:DescribeExecution, states:StopExecution] [" + own + "execution:machine:*]",
                        "[states:RedriveExecution] [" + own + "execution:machine/items:*]",
                        "[s3:ListBucket] [arn:aws:s3:::in]",
                        "[s3:GetObject] [arn:aws:s3:::in/day/*]",
                        "[s3:AbortMultipartUpload, s3:GetObject, s3:ListMultipartUploadParts, s3:PutObject]"
                                + " [arn:aws:s3:::out/results*]",
                        "[lambda:InvokeFunction] [arn:aws:lambda:us-east-1:1:function:f:live]");
        assertThat(policy.toJson()).contains("\"s3:prefix\" : [".replace(" :", ":"), "\"day/*\"");
    }

    @Test
    void aManifestNamesItsFilesAndAVersionNeedsItsOwnAction() {
        IamPolicy policy = policy("""
                {"StartAt": "M", "States": {"M": {"Type": "Map",
                  "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                    "ReaderConfig": {"InputType": "MANIFEST"},
                    "Parameters": {"Bucket": "in", "Key": "manifest.json", "VersionId": "1"}},
                  "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
                    "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}},
                  "End": true}}}""");
        assertThat(permissions(policy))
                .contains(
                        "[s3:GetObject] [arn:aws:s3:::in/*]", "[s3:GetObjectVersion] [arn:aws:s3:::in/manifest.json]");
    }

    @Test
    void activitiesNeedNothing() {
        IamPolicy policy = policy(task("sns:publish", "")
                .replace("arn:aws:states:::sns:publish", "arn:aws:states:us-east-1:1:activity:a"));
        assertThat(policy.statements()).isEmpty();
        assertThat(policy.unknownCalls()).isEmpty();
    }

    @Test
    void aPlaceholderIsTakenForAFunctionAndWhatIsNotKnownIsTold() {
        IamPolicy policy = policy(task("sns:publish", "").replace("arn:aws:states:::sns:publish", "${Function}"));
        assertThat(permissions(policy)).containsExactly("[lambda:InvokeFunction] [${Function}]");
        assertThat(policy.statements().get(0).notes())
                .singleElement()
                .asString()
                .contains("is taken for");
        assertThat(policy(task("sns:publish", "").replace("arn:aws:states:::sns:publish", "${PublishAction}"))
                        .unknownCalls())
                .containsExactly("\"A\": what \"${PublishAction}\" calls is not known");
        assertThat(policy(task("sns:publish", "").replace("sns:publish", "${Service}:publish"))
                        .unknownCalls())
                .containsExactly("\"A\": what \"arn:aws:states:::${Service}:publish\" calls is not known");
    }

    @Test
    void loggingAndTracingAreOptions() {
        assertThat(IamPolicy.of(
                                StateMachine.parse(SAMPLE),
                                OPTIONS.logging(true).xray(true))
                        .statements())
                .hasSize(4)
                .filteredOn(statement -> statement.origins().isEmpty())
                .allMatch(statement -> statement.resources().equals(List.of("*")));
    }

    @Test
    void theTrustPolicyCanBeNarrowed() throws Exception {
        assertThat(JSON.readTree(IamPolicy.trustPolicy().toJson())).isEqualTo(JSON.readTree("""
                {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
                  "Principal": {"Service": "states.amazonaws.com"}, "Action": "sts:AssumeRole"}]}"""));
        assertThat(JSON.readTree(IamPolicy.trustPolicy()
                                .sourceAccount("1")
                                .sourceArn("arn:aws:states:us-east-1:1:stateMachine:*")
                                .toJson())
                        .at("/Statement/0/Condition"))
                .isEqualTo(JSON.readTree("""
                        {"StringEquals": {"aws:SourceAccount": "1"},
                         "ArnLike": {"aws:SourceArn": "arn:aws:states:us-east-1:1:stateMachine:*"}}"""));
    }

    private static String task(String call, String parameters) {
        return """
                {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::%s",
                  "Parameters": {%s}, "End": true}}}""".formatted(call, parameters);
    }

    private static IamPolicy policy(String machine) {
        return IamPolicy.of(StateMachine.parse(machine), OPTIONS);
    }

    private static List<String> resources(IamPolicy policy) {
        return policy.statements().stream()
                .flatMap(statement -> statement.resources().stream())
                .toList();
    }

    private static List<String> permissions(IamPolicy policy) {
        return policy.statements().stream()
                .map(statement -> statement.actions() + " " + statement.resources())
                .collect(Collectors.toList());
    }
}
