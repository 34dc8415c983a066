package io.github.asl4j.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The definitions that are run. {@code java -cp asl-bench.jar io.github.asl4j.bench.Machines FOLDER} writes them, so that
 * {@code runs.cjs} runs the same ones with an interpreter of npm.
 */
final class Machines {

    /** The names of the machines, with their numbers of states, rounds or items. */
    private static final List<String> NAMES = List.of(
            "pass:1000", "parameters:1000", "jsonata:1000", "loop:10000", "map:10000", "parallel:100", "sample:4");

    private Machines() {}

    /** Writes the definitions and inputs into a folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (String name : NAMES) {
            String file = name.replace(':', '-');
            Files.writeString(folder.resolve(file + ".asl.json"), definition(name));
            Files.writeString(folder.resolve(file + ".input.json"), input(name));
        }
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(name.indexOf(':') + 1));
    }

    static String definition(String name) {
        return switch (name.substring(0, name.indexOf(':'))) {
            case "pass" -> pass(number(name));
            case "parameters" -> parameters(number(name));
            case "jsonata" -> jsonata(number(name));
            case "loop" -> loop(number(name));
            case "map" -> map();
            case "parallel" -> parallel(number(name));
            case "wait" -> waiting();
            case "sample" -> sample();
            default -> throw new IllegalArgumentException(name);
        };
    }

    static String input(String name) {
        return name.startsWith("map:") ? items(number(name)) : "{\"n\": 0, \"who\": {\"name\": \"Ada\"}}";
    }

    private static String machine(String head, int states, IntFunction<String> state) {
        return IntStream.range(0, states)
                .mapToObj(i -> "\"S" + i + "\": {" + state.apply(i) + ", \"Next\": \"S" + (i + 1) + "\"}, ")
                .collect(Collectors.joining(
                        "",
                        "{" + head + "\"StartAt\": \"S0\", \"States\": {",
                        "\"S" + states + "\": {\"Type\": \"Succeed\"}}}"));
    }

    /** A chain of Pass states that do nothing. */
    static String pass(int states) {
        return machine("", states, i -> "\"Type\": \"Pass\"");
    }

    /** A chain of Pass states with a payload template, whose result is put into the input. */
    static String parameters(int states) {
        return machine(
                "",
                states,
                i -> "\"Type\": \"Pass\", \"Parameters\": {\"name.$\": \"$.who.name\", \"step\": " + i
                        + "}, \"ResultPath\": \"$.last\"");
    }

    /** A chain of JSONata states that each compute a small object. */
    static String jsonata(int states) {
        return machine(
                "\"QueryLanguage\": \"JSONata\", ",
                states,
                i -> "\"Type\": \"Pass\", \"Output\": {\"n\": \"{% $states.input.n + 1 %}\","
                        + " \"who\": \"{% $states.input.who %}\"}");
    }

    /** A Choice and a Pass that count to a number. */
    static String loop(int rounds) {
        return """
                {"StartAt": "Done?", "States": {
                  "Done?": {"Type": "Choice",
                    "Choices": [{"Variable": "$.n", "NumericGreaterThanEquals": %d, "Next": "End"}], "Default": "Add"},
                  "Add": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"}, "Next": "Done?"},
                  "End": {"Type": "Succeed"}}}
                """.formatted(rounds);
    }

    /** A Map that takes each item of the input through a Pass. */
    static String map() {
        return """
                {"StartAt": "Each", "States": {"Each": {"Type": "Map", "ItemsPath": "$.items", "End": true,
                  "ItemProcessor": {"StartAt": "Item", "States": {"Item": {"Type": "Pass", "End": true}}}}}}
                """;
    }

    static String items(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "{\"id\": " + i + "}")
                .collect(Collectors.joining(", ", "{\"items\": [", "]}"));
    }

    /** A Parallel of branches with a Pass each. */
    static String parallel(int branches) {
        return IntStream.range(0, branches)
                .mapToObj(i -> "{\"StartAt\": \"B" + i + "\", \"States\": {\"B" + i
                        + "\": {\"Type\": \"Pass\", \"End\": true}}}")
                .collect(Collectors.joining(
                        ", ",
                        "{\"StartAt\": \"P\", \"States\": {\"P\": {\"Type\": \"Parallel\", \"End\": true, \"Branches\": [",
                        "]}}}"));
    }

    /** A year of waiting, nearly. */
    static String waiting() {
        return """
                {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 30000000, "End": true}}}
                """;
    }

    /** The AWS sample "Call a microservice with API Gateway". */
    static String sample() {
        return """
                {"StartAt": "Call API", "States": {
                  "Call API": {"Type": "Task", "Resource": "arn:aws:states:::apigateway:invoke",
                    "Parameters": {"ApiEndpoint": "api.example", "Method": "GET", "AuthType": "IAM_ROLE"},
                    "Next": "Call Successful?"},
                  "Call Successful?": {"Type": "Choice",
                    "Choices": [{"Variable": "$.StatusCode", "NumericEquals": 200, "Next": "Notify Success"}],
                    "Default": "Notify Failure"},
                  "Notify Success": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish",
                    "Parameters": {"Message": "Call was successful", "TopicArn": "arn:aws:sns:us-east-1:123456789012:t"},
                    "End": true},
                  "Notify Failure": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish",
                    "Parameters": {"Message": "Call was not successful", "TopicArn": "arn:aws:sns:us-east-1:123456789012:t"},
                    "End": true}}}
                """;
    }
}
