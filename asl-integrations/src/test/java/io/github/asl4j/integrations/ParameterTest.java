package io.github.asl4j.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {

    private static Parameter request(String call) {
        return Catalogue.parameters("arn:aws:states:::" + call).orElseThrow();
    }

    @Test
    void anActionOfTheSdkHasTheParametersOfItsApi() {
        Parameter sendMessage = request("aws-sdk:sqs:sendMessage.waitForTaskToken");
        assertThat(sendMessage.name()).isEqualTo("aws-sdk:sqs:sendMessage");
        assertThat(sendMessage.parameters())
                .extracting(Parameter::name)
                .contains("QueueUrl", "MessageBody", "DelaySeconds", "MessageAttributes");
        assertThat(sendMessage.parameter("QueueUrl").orElseThrow().isRequired()).isTrue();
        assertThat(sendMessage.parameter("DelaySeconds").orElseThrow().type()).isEqualTo("integer");
        Parameter attribute = sendMessage
                .parameter("MessageAttributes")
                .flatMap(Parameter::element)
                .orElseThrow();
        assertThat(attribute.parameter("DataType").orElseThrow().isRequired()).isTrue();
        assertThat(attribute
                        .parameter("StringListValues")
                        .flatMap(Parameter::element)
                        .orElseThrow()
                        .type())
                .isEqualTo("string");
    }

    @Test
    void anAcronymMayBeWrittenInTwoWays() {
        Parameter create = request("aws-sdk:rds:createDBInstance");
        Parameter identifier = create.parameter("DbInstanceIdentifier").orElseThrow();
        assertThat(identifier.name()).isEqualTo("DbInstanceIdentifier");
        assertThat(create.parameter("DBInstanceIdentifier")).contains(identifier);
        assertThat(create.parameter("dBInstanceIdentifier")).isEmpty();
        assertThat(request("dynamodb:putItem")
                        .parameter("Item")
                        .flatMap(Parameter::element)
                        .flatMap(value -> value.parameter("Bool"))
                        .orElseThrow()
                        .name())
                .isEqualTo("BOOL");
    }

    @Test
    void whatStepFunctionsChangesCountsBeforeTheApi() {
        assertThat(request("lambda:invoke").parameter("Payload").orElseThrow().type())
                .isEqualTo("any");
        assertThat(request("lambda:invoke")
                        .parameter("FunctionName")
                        .orElseThrow()
                        .isRequired())
                .isTrue();
        assertThat(request("elasticmapreduce:addStep")
                        .parameter("Step")
                        .flatMap(step -> step.parameter("HadoopJarStep"))
                        .flatMap(step -> step.parameter("Jar"))
                        .orElseThrow()
                        .isRequired())
                .isTrue();
        assertThat(request("http:invoke")
                        .parameter("Transform")
                        .flatMap(transform -> transform.parameter("RequestBodyEncoding"))
                        .orElseThrow()
                        .values())
                .containsExactly("NONE", "URL_ENCODED");
    }

    @Test
    void onlyTheValuesThatStepFunctionsDefinesAreAll() {
        assertThat(request("apigateway:invoke")
                        .parameter("Method")
                        .orElseThrow()
                        .mayHaveOtherValues())
                .isFalse();
        Parameter type = request("lambda:invoke").parameter("InvocationType").orElseThrow();
        assertThat(type.values()).contains("Event", "RequestResponse", "DryRun");
        assertThat(type.mayHaveOtherValues()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${Resource}",
                "arn:aws:lambda:us-east-1:123456789012:function:f",
                "arn:aws:states:us-east-1:123456789012:activity:a",
                "arn:aws:states:::aws-sdk:${Service}:listQueues",
                "arn:aws:states:::aws-sdk:nothing:listQueues",
                "arn:aws:states:::aws-sdk:sqs:nothing"
            })
    void whatTakesAnythingOrIsNotKnownHasNoParameters(String resource) {
        assertThat(Catalogue.parameters(resource)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    aws-sdk:sqs:sendMessage|DelaySeconds|5|true
                    aws-sdk:sqs:sendMessage|DelaySeconds|"5"|true
                    aws-sdk:sqs:sendMessage|DelaySeconds|5.0|true
                    aws-sdk:sqs:sendMessage|DelaySeconds|1e400000000|true
                    aws-sdk:sqs:sendMessage|DelaySeconds|5.5|false
                    aws-sdk:sqs:sendMessage|DelaySeconds|"soon"|false
                    aws-sdk:sqs:sendMessage|DelaySeconds|true|false
                    aws-sdk:sqs:sendMessage|DelaySeconds|null|true
                    aws-sdk:sqs:sendMessage|MessageBody|{"a":1}|true
                    aws-sdk:sqs:sendMessage|MessageBody|7|true
                    aws-sdk:sqs:sendMessage|MessageAttributes|[]|false
                    aws-sdk:sqs:sendMessage|MessageAttributes|{}|true
                    aws-sdk:dynamodb:getItem|ConsistentRead|"TRUE"|true
                    aws-sdk:dynamodb:getItem|ConsistentRead|"yes"|false
                    aws-sdk:dynamodb:getItem|ConsistentRead|1|false
                    aws-sdk:dynamodb:getItem|AttributesToGet|"a"|false
                    """)
    void aValueOfAnotherTypeIsOnlyTakenIfItCanBecomeOne(String call, String name, String json, boolean taken)
            throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        assertThat(request(call).parameter(name).orElseThrow().takes(mapper.readTree(json)))
                .isEqualTo(taken);
    }

    @Test
    void textCanStandForAnAttributeOfDynamoDb() throws JsonProcessingException {
        Parameter value = request("dynamodb:putItem")
                .parameter("Item")
                .flatMap(Parameter::element)
                .orElseThrow();
        assertThat(value.takes(new JsonMapper().readTree("\"a\""))).isTrue();
        assertThat(value.takes(new JsonMapper().readTree("1"))).isFalse();
    }

    @Test
    void theParametersOfAllOptimizedIntegrationsAreKnown() {
        assertThat(Catalogue.integrations().values())
                .hasSize(63)
                .allSatisfy(integration -> assertThat(integration.parameters())
                        .as(integration.name())
                        .isNotEmpty());
    }

    /** Every line of every file can be read, down to the last member, and every action has one. */
    @Test
    void theWholeOfTheDataIsReadable() {
        List<String> types = List.of("string", "boolean", "integer", "number", "any", "array", "object");
        int actions = 0;
        int members = 0;
        for (String service : AwsSdk.serviceNames()) {
            for (String action : AwsSdk.service(service).orElseThrow().actions()) {
                Deque<Parameter> open = new ArrayDeque<>();
                ApiModel.of(service, ApiModel.Names.SDK)
                        .flatMap(model -> model.request(action, action))
                        .ifPresent(open::add);
                actions += open.size();
                Set<List<Parameter>> seen = new HashSet<>();
                while (!open.isEmpty()) {
                    Parameter parameter = open.pop();
                    members++;
                    assertThat(parameter.name()).matches("[A-Za-z0-9_:-]+");
                    assertThat(types).contains(parameter.type());
                    parameter.element().ifPresent(open::push);
                    if (seen.add(parameter.parameters())) {
                        parameter.parameters().forEach(open::push);
                    }
                }
            }
        }
        System.out.printf("%d actions of the SDK have %d parameters and members%n", actions, members);
        assertThat(actions).isGreaterThan(19_000);
    }
}
