package io.github.asl4j.sample.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A server on loopback that speaks the Query protocol as CloudFormation does, after its API reference. Each action has a list
 * of answers, one for each call; the last one stays.
 */
final class CloudFormationStub implements AutoCloseable {

    static final String STACK_ID =
            "arn:aws:cloudformation:eu-west-1:123456789012:stack/asl4j-call-microservice/0a1b2c3d";

    private final WireMockServer server =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

    private final URI uri;

    CloudFormationStub() {
        server.start();
        uri = URI.create("http://127.0.0.1:" + server.port());
        on("CreateChangeSet", ok("CreateChangeSet", "<Id>the-change-set</Id><StackId>" + STACK_ID + "</StackId>"));
        on("DescribeStackEvents", events());
        for (String action : List.of("ExecuteChangeSet", "DeleteChangeSet", "DeleteStack")) {
            on(action, ok(action, ""));
        }
    }

    URI uri() {
        return uri;
    }

    CloudFormationStub on(String action, ResponseDefinitionBuilder... answers) {
        for (int i = 0; i < answers.length; i++) {
            MappingBuilder stub = post(urlEqualTo("/")).withRequestBody(containing("Action=" + action + "&"));
            if (answers.length > 1) {
                stub.inScenario(action)
                        .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "answer " + i)
                        .willSetStateTo("answer " + Math.min(i + 1, answers.length - 1));
            }
            server.stubFor(stub.willReturn(answers[i]));
        }
        return this;
    }

    static ResponseDefinitionBuilder ok(String action, String result) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "text/xml")
                .withBody("<%1$sResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><%1$sResult>%2$s"
                                .formatted(action, result)
                        + "</%1$sResult></%1$sResponse>".formatted(action));
    }

    static ResponseDefinitionBuilder error(int status, String code, String message) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "text/xml")
                .withBody("<ErrorResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><Error>"
                        + "<Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error></ErrorResponse>"
                                .formatted(code, message));
    }

    static ResponseDefinitionBuilder noStack() {
        return error(400, "ValidationError", "Stack with id asl4j-call-microservice does not exist");
    }

    static ResponseDefinitionBuilder stack(String status) {
        return ok(
                "DescribeStacks",
                "<Stacks><member><StackName>asl4j-call-microservice</StackName><StackId>" + STACK_ID
                        + "</StackId><CreationTime>2026-11-23T12:00:00Z</CreationTime><StackStatus>" + status
                        + "</StackStatus><Parameters>"
                        + "<member><ParameterKey>VpcCidr</ParameterKey><ParameterValue>10.0.0.0/16</ParameterValue></member>"
                        + "<member><ParameterKey>DesiredCount</ParameterKey><ParameterValue>1</ParameterValue></member>"
                        + "</Parameters><Outputs>"
                        + "<member><OutputKey>StateMachineArn</OutputKey><OutputValue>"
                        + "arn:aws:states:eu-west-1:123456789012:stateMachine:m</OutputValue></member>"
                        + "</Outputs></member></Stacks>");
    }

    /** A change set, with changes as {@code Add Topic AWS::SNS::Topic}. */
    static ResponseDefinitionBuilder changeSet(String status, String reason, String... changes) {
        String members = Arrays.stream(changes)
                .map(change -> change.split(" "))
                .map(words -> "<member><Type>Resource</Type><ResourceChange><Action>%s</Action>".formatted(words[0])
                        + "<LogicalResourceId>%s</LogicalResourceId><ResourceType>%s</ResourceType>"
                                .formatted(words[1], words[2])
                        + (words.length > 3 ? "<Replacement>" + words[3] + "</Replacement>" : "")
                        + "</ResourceChange></member>")
                .collect(Collectors.joining());
        return ok(
                "DescribeChangeSet",
                "<Status>%s</Status><StatusReason>%s</StatusReason><Changes>%s</Changes>"
                        .formatted(status, reason, members));
    }

    /** Events, the newest first, as {@code 3 CREATE_COMPLETE Topic AWS::SNS::Topic why it is so}; the number is the id. */
    static ResponseDefinitionBuilder events(String... events) {
        return page("", events);
    }

    /** Events, and a token for more. */
    static ResponseDefinitionBuilder page(String nextToken, String... events) {
        String members = Arrays.stream(events)
                .map(event -> event.split(" ", 5))
                .map(words -> "<member><EventId>%s</EventId><ResourceStatus>%s</ResourceStatus>"
                                .formatted(words[0], words[1])
                        + "<LogicalResourceId>%s</LogicalResourceId><ResourceType>%s</ResourceType>"
                                .formatted(words[2], words[3])
                        + (words.length > 4 ? "<ResourceStatusReason>" + words[4] + "</ResourceStatusReason>" : "")
                        + "<StackId>%s</StackId><PhysicalResourceId>%s</PhysicalResourceId>"
                                .formatted(STACK_ID, words[2].equals("asl4j-call-microservice") ? STACK_ID : words[2])
                        + "<Timestamp>2026-11-23T12:00:0" + words[0].charAt(words[0].length() - 1)
                        + "Z</Timestamp></member>")
                .collect(Collectors.joining());
        String token = nextToken.isEmpty() ? "" : "<NextToken>" + nextToken + "</NextToken>";
        return ok("DescribeStackEvents", "<StackEvents>" + members + "</StackEvents>" + token);
    }

    /** Answers a call of Step Functions. */
    CloudFormationStub onStepFunctions(String action, String json) {
        server.stubFor(post(urlEqualTo("/"))
                .withHeader("X-Amz-Target", containing("." + action))
                .willReturn(aResponse()
                        .withStatus(200)
                        .withHeader("Content-Type", "application/x-amz-json-1.0")
                        .withBody(json)));
        return this;
    }

    /** Returns the actions that were called, in order, without those that only look. */
    List<String> changes() {
        return requests().stream()
                .map(request -> request.getOrDefault("Action", ""))
                .filter(action -> !action.startsWith("Describe"))
                .toList();
    }

    /** Returns the parameters of the calls of an action, in order. */
    List<Map<String, String>> calls(String action) {
        return requests().stream()
                .filter(request -> request.getOrDefault("Action", "").equals(action))
                .toList();
    }

    private List<Map<String, String>> requests() {
        List<ServeEvent> events = new ArrayList<>(server.getAllServeEvents());
        // The newest is the first.
        Collections.reverse(events);
        return events.stream().map(event -> form(event.getRequest())).toList();
    }

    private static Map<String, String> form(LoggedRequest request) {
        Map<String, String> form = new TreeMap<>();
        for (String pair : request.getBodyAsString().split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    @Override
    public void close() {
        server.stop();
    }
}
