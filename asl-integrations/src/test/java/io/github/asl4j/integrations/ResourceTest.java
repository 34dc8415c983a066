package io.github.asl4j.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.integrations.Resource.Kind;
import io.github.asl4j.integrations.Resource.Problem;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTest {

    @ParameterizedTest
    @CsvSource({
        "arn:aws:states:::sns:publish, OPTIMIZED_INTEGRATION, REQUEST_RESPONSE",
        "arn:aws:states:::sns:publish.waitForTaskToken, OPTIMIZED_INTEGRATION, WAIT_FOR_TASK_TOKEN",
        "arn:aws-cn:states:::states:startExecution.sync, OPTIMIZED_INTEGRATION, SYNC",
        "arn:aws-us-gov:states:::states:startExecution.sync:2, OPTIMIZED_INTEGRATION, SYNC_2",
        "arn:aws-iso-b:states:::emr-serverless:startJobRun.sync, OPTIMIZED_INTEGRATION, SYNC",
        "arn:aws:states:us-east-1:123456789012:sns:publish, OPTIMIZED_INTEGRATION, REQUEST_RESPONSE",
        "arn:aws:states:::http:invoke, HTTP_TASK, REQUEST_RESPONSE",
        "arn:aws:states:::aws-sdk:dynamodb:query, AWS_SDK_INTEGRATION, REQUEST_RESPONSE",
        "arn:aws:states:::aws-sdk:s3:listBuckets.waitForTaskToken, AWS_SDK_INTEGRATION, WAIT_FOR_TASK_TOKEN",
        "arn:aws:states:us-east-1:123456789012:aws-sdk:s3:getObject, AWS_SDK_INTEGRATION, REQUEST_RESPONSE",
        "arn:aws:states:::s3:getObject, DISTRIBUTED_MAP, REQUEST_RESPONSE",
        "arn:aws:states:::s3:listObjectsV2, DISTRIBUTED_MAP, REQUEST_RESPONSE",
        "arn:aws:states:::s3:putObject, DISTRIBUTED_MAP, REQUEST_RESPONSE",
        "arn:aws:lambda:us-east-1:123456789012:function:f, LAMBDA_FUNCTION, REQUEST_RESPONSE",
        "arn:aws-cn:lambda:cn-north-1:123456789012:function:f:prod, LAMBDA_FUNCTION, REQUEST_RESPONSE",
        "arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST, LAMBDA_FUNCTION, REQUEST_RESPONSE",
        "arn:aws:states:us-east-1:123456789012:activity:a.b, ACTIVITY,"
    })
    void aRightResourceIsKnown(String text, Kind kind, IntegrationPattern pattern) {
        Resource resource = Resource.of(text);
        assertThat(resource.problem()).isEmpty();
        assertThat(resource.kind()).isEqualTo(kind);
        assertThat(resource.pattern()).isEqualTo(Optional.ofNullable(pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "${Resource}, UNKNOWN,",
        "<RESOURCE>, UNKNOWN,",
        "<resource<, UNKNOWN,",
        "${FunctionArn}:prod, UNKNOWN,",
        "arn:${AWS::Partition}:states:::sns:publish, OPTIMIZED_INTEGRATION, REQUEST_RESPONSE",
        "arn:<PARTITION>:states:::sns:publish.waitForTaskToken, OPTIMIZED_INTEGRATION, WAIT_FOR_TASK_TOKEN",
        "arn:aws:states:::${Integration}, UNKNOWN,",
        "arn:aws:states:::${Service}:noSuch.sync, UNKNOWN, SYNC",
        "arn:aws:states:::sqs:${Action}.waitForTaskToken, UNKNOWN, WAIT_FOR_TASK_TOKEN",
        "arn:aws:states:::sns:publish${Pattern}, UNKNOWN,",
        "arn:aws:states:::sns:publish.${Pattern}, UNKNOWN,",
        "arn:aws:states:::aws-sdk:${Call}, AWS_SDK_INTEGRATION,",
        "arn:aws:states:::aws-sdk:dynamodb:${Action}, AWS_SDK_INTEGRATION,",
        "arn:aws:states:::aws-sdk:${Service}:${Ac.tion}.waitForTaskToken, AWS_SDK_INTEGRATION, WAIT_FOR_TASK_TOKEN",
        "arn:${P}:states:${AWS::Region}:${AWS::AccountId}:aws-sdk:s3:getObject, AWS_SDK_INTEGRATION, REQUEST_RESPONSE",
        "arn:aws:states:${AWS::Region}:${AWS::AccountId}:activity:${Name}, ACTIVITY,",
        "arn:aws:states:${RegionAndAccount}:activity:a, UNKNOWN,",
        "arn:aws:states:${Rest}, UNKNOWN,",
        "arn:aws:lambda:::function:${Name}, LAMBDA_FUNCTION, REQUEST_RESPONSE",
        "arn:aws:lambda:${RegionAndAccount}:function:f:prod, LAMBDA_FUNCTION, REQUEST_RESPONSE",
        "arn:aws:${Service}:::sns:publish, UNKNOWN,",
        "arn:${Rest}, UNKNOWN,",
        "arn:${AWS::Partition:states:::sns:publish, UNKNOWN,"
    })
    void whatAPlaceholderMakesUnknownIsNotWrong(String text, Kind kind, IntegrationPattern pattern) {
        aRightResourceIsKnown(text, kind, pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "create",
                "HelloWorld:prod",
                "https://example.com",
                "arn:aws",
                "arn:aws:states",
                "ARN:a:b:c:d:e"
            })
    void whatIsNoArnIsSaidToBeNone(String text) {
        assertThat(Resource.of(text).problem().orElseThrow())
                .isEqualTo(new Problem(
                        Problem.Kind.NO_ARN,
                        "\"" + text + "\" is no ARN; it must be that of an integration, as in"
                                + " \"arn:aws:states:::sns:publish\", of a Lambda function or of an activity",
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arn:aws:states:::sns:Publish"
                        + "|\"arn:aws:states:::sns:Publish\" is no integration; did you mean \"arn:aws:states:::sns:publish\"?"
                        + "|arn:aws:states:::sns:publish",
                "arn:<PARTITION>:states:::sqs:sendMesage.waitForTaskToken"
                        + "|\"arn:<PARTITION>:states:::sqs:sendMesage.waitForTaskToken\" is no integration; did you mean"
                        + " \"arn:<PARTITION>:states:::sqs:sendMessage.waitForTaskToken\"?"
                        + "|arn:<PARTITION>:states:::sqs:sendMessage.waitForTaskToken",
                "arn:aws:states:::dynamodb:query"
                        + "|\"arn:aws:states:::dynamodb:query\" is no optimized integration; the AWS SDK integration is"
                        + " \"arn:aws:states:::aws-sdk:dynamodb:query\""
                        + "|arn:aws:states:::aws-sdk:dynamodb:query",
                "arn:aws:states:::states:ListExecutions.sync"
                        + "|\"arn:aws:states:::states:ListExecutions.sync\" is no optimized integration; the AWS SDK integration is"
                        + " \"arn:aws:states:::aws-sdk:sfn:listExecutions\", without \".sync\""
                        + "|arn:aws:states:::aws-sdk:sfn:listExecutions",
                "arn:aws:states:::lambda:call"
                        + "|\"arn:aws:states:::lambda:call\" is no integration; there are [lambda:invoke]|",
                "arn:aws:states:::thing"
                        + "|\"arn:aws:states:::thing\" is no integration; services without one are called by"
                        + " \"arn:aws:states:::aws-sdk:<service>:<action>\"|",
                "arn:aws:states:us-east-1:123456789012:stateMachine:m"
                        + "|\"arn:aws:states:us-east-1:123456789012:stateMachine:m\" is a state machine; call it by"
                        + " \"arn:aws:states:::states:startExecution\" with the parameter \"StateMachineArn\"|",
                "arn:aws:sns:us-east-1:123456789012:orders"
                        + "|\"arn:aws:sns:us-east-1:123456789012:orders\" is an ARN that a Task cannot call; it must be that of an"
                        + " integration, as in \"arn:aws:states:::sns:publish\", of a Lambda function or of an activity|",
                "arn:aws:lambda:us-east-1:123456789012:f"
                        + "|\"arn:aws:lambda:us-east-1:123456789012:f\" is no ARN of a Lambda function, which is as in"
                        + " \"arn:aws:lambda:us-east-1:123456789012:function:name\"|",
                "arn:aws:states:::aws-sdk:ec2:DescribeInstances"
                        + "|\"aws-sdk:ec2\" has the action \"describeInstances\", not \"DescribeInstances\""
                        + "|arn:aws:states:::aws-sdk:ec2:describeInstances",
                "arn:aws:states:::aws-sdk:ec2:descibeInstances.waitForTaskToken"
                        + "|\"aws-sdk:ec2\" has no action \"descibeInstances\"; did you mean \"describeInstances\"?"
                        + "|arn:aws:states:::aws-sdk:ec2:describeInstances.waitForTaskToken",
                "arn:aws:states:::aws-sdk:states:startExecution"
                        + "|\"aws-sdk\" has no service \"states\"; did you mean \"sfn\"?"
                        + "|arn:aws:states:::aws-sdk:sfn:startExecution",
                "arn:aws:states:::aws-sdk:emr-containers:startJobRun"
                        + "|\"aws-sdk\" has no service \"emr-containers\"; did you mean \"emrcontainers\"?"
                        + "|arn:aws:states:::aws-sdk:emrcontainers:startJobRun",
                "arn:aws:states:::aws-sdk:DynamoDB:query"
                        + "|\"aws-sdk\" has no service \"DynamoDB\"; did you mean \"dynamodb\"?"
                        + "|arn:aws:states:::aws-sdk:dynamodb:query",
                "arn:${P}:states:${R}:${A}:aws-sdk:dynamdb:query"
                        + "|\"aws-sdk\" has no service \"dynamdb\"; did you mean \"dynamodb\"?"
                        + "|arn:${P}:states:${R}:${A}:aws-sdk:dynamodb:query",
                "arn:aws:states:::aws-sdk:kinesis:subscribeToShard"
                        + "|Step Functions cannot call the action \"subscribeToShard\" of \"aws-sdk:kinesis\"|",
                "arn:aws:states:::aws-sdk:dynamodb"
                        + "|\"arn:aws:states:::aws-sdk:dynamodb\" is no integration; it must be"
                        + " \"arn:aws:states:::aws-sdk:<service>:<action>\"|"
            })
    void whatIsNotThereIsExplained(String text, String message, String suggestion) {
        assertThat(Resource.of(text).problem())
                .contains(new Problem(Problem.Kind.UNKNOWN_RESOURCE, message, Optional.ofNullable(suggestion)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arn:aws:states:::sns:publish.sync"
                        + "|\"sns:publish\" has no pattern \".sync\"; it has request response and \".waitForTaskToken\"|",
                "arn:aws:states:::sns:publish.waitForTasktoken"
                        + "|\"sns:publish\" has no pattern \".waitForTasktoken\"; did you mean \".waitForTaskToken\"?"
                        + "|arn:aws:states:::sns:publish.waitForTaskToken",
                "arn:aws:states:::ecs:runTask.sync:2"
                        + "|\"ecs:runTask\" has no pattern \".sync:2\"; it has request response and \".sync\" and \".waitForTaskToken\"|",
                "arn:aws:states:::dynamodb:getItem.sync"
                        + "|\"dynamodb:getItem\" has no pattern \".sync\"; it has only request response|",
                "arn:aws:states:::http:invoke.waitForTaskToken"
                        + "|\"http:invoke\" has no pattern \".waitForTaskToken\"; it has only request response|",
                "arn:aws:states:::aws-sdk:codebuild:startBuild.sync"
                        + "|\"aws-sdk\" integrations have no \".sync\"; the optimized integration has it:"
                        + " \"arn:aws:states:::codebuild:startBuild.sync\"|arn:aws:states:::codebuild:startBuild.sync",
                "arn:aws:states:::aws-sdk:sfn:startExecution.sync:2"
                        + "|\"aws-sdk\" integrations have no \".sync:2\"; the optimized integration has it:"
                        + " \"arn:aws:states:::states:startExecution.sync:2\"|arn:aws:states:::states:startExecution.sync:2",
                "arn:aws:states:::aws-sdk:s3:getObject.sync"
                        + "|\"aws-sdk\" integrations have no \".sync\"; they have request response and \".waitForTaskToken\"|",
                "arn:aws:states:::aws-sdk:${Service}:${Action}.sync"
                        + "|\"aws-sdk\" integrations have no \".sync\"; they have request response and \".waitForTaskToken\"|",
                "arn:aws:states:::aws-sdk:s3:getObject.waitForToken"
                        + "|\"aws-sdk\" integrations have no \".waitForToken\"; they have request response and"
                        + " \".waitForTaskToken\"|",
                "arn:aws:lambda:us-east-1:123456789012:function:f.waitForTaskToken"
                        + "|a Lambda function has no pattern \".waitForTaskToken\"; call it by"
                        + " \"arn:aws:states:::lambda:invoke.waitForTaskToken\" with the parameter \"FunctionName\"|"
            })
    void aPatternThatIsNotThereIsExplained(String text, String message, String suggestion) {
        assertThat(Resource.of(text).problem())
                .contains(new Problem(Problem.Kind.UNSUPPORTED_PATTERN, message, Optional.ofNullable(suggestion)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:states:::aws-sdk:s3:teleportObject",
                "arn:aws:states:::aws-sdk:s3:listObjectsV3",
                "arn:aws:states:::aws-sdk:eventbridgev3:putEvents",
                "arn:aws:states:::aws-sdk:teleportation:teleport"
            })
    void whatAwsMayHaveAddedSinceIsToldFromAMisspelling(String text) {
        Resource resource = Resource.of(text);
        assertThat(resource.kind()).isEqualTo(Kind.AWS_SDK_INTEGRATION);
        assertThat(resource.problem().orElseThrow().kind()).isEqualTo(Problem.Kind.UNLISTED_SDK_ACTION);
        assertThat(resource.problem().orElseThrow().message()).contains("that is known");
    }

    @Test
    void aPatternThatIsNotThereIsStillThatOfTheTask() {
        Resource resource = Resource.of("arn:aws:states:::sns:publish.sync");
        assertThat(resource.integration()).contains(SnsPublish.INTEGRATION);
        assertThat(resource.pattern()).contains(IntegrationPattern.SYNC);
    }

    /** connect-eks and the table of all services contradict each other. */
    @Test
    void whereTheDocumentationContradictsItselfThePatternIsAccepted() {
        assertThat(Resource.of("arn:aws:states:::eks:runJob.waitForTaskToken").problem())
                .isEmpty();
    }

    /** Comparing each with all actions of its service would take minutes. */
    @Test
    void thousandsOfMisspeltActionsHaveProblems() {
        assertThat(IntStream.range(0, 10_000)
                        .mapToObj(i -> Resource.of("arn:aws:states:::aws-sdk:ec2:describeSpotFleetInstnce" + i % 10)))
                .noneMatch(resource -> resource.problem().isEmpty());
    }
}
