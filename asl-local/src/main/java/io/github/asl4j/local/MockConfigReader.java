package io.github.asl4j.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.asl4j.local.internal.data.Data;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a {@link MockConfig} and says what is wrong with it, by JSON Pointer. */
final class MockConfigReader {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

    private final String text;
    private final Map<String, MockedResponse> responses = new LinkedHashMap<>();

    MockConfigReader(String text) {
        this.text = text;
    }

    MockConfig read() {
        Map<String, @Nullable Object> config = members("", json(), List.of("StateMachines", "MockedResponses"));
        for (String member : List.of("StateMachines", "MockedResponses")) {
            if (!config.containsKey(member)) {
                throw wrong("", "has no \"" + member + "\"; it must be an object");
            }
        }
        members("/MockedResponses", config.get("MockedResponses"))
                .forEach((name, value) -> responses.put(name, response(name, value)));
        Map<String, Map<String, Map<String, MockedResponse>>> machines = new LinkedHashMap<>();
        members("/StateMachines", config.get("StateMachines"))
                .forEach((name, value) -> machines.put(name, testCases(child("/StateMachines", name), value)));
        return new MockConfig(Collections.unmodifiableMap(machines));
    }

    private @Nullable Object json() {
        try {
            return Data.parse(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    Optional.ofNullable(e.getLocation())
                                    .map(at -> at.getLineNr() + ":" + at.getColumnNr() + ": ")
                                    .orElse("")
                            + "the mock configuration is no JSON: " + e.getOriginalMessage(),
                    e);
        }
    }

    private Map<String, Map<String, MockedResponse>> testCases(String place, @Nullable Object machine) {
        Map<String, Map<String, MockedResponse>> testCases = new LinkedHashMap<>();
        Map<String, @Nullable Object> members = members(place, machine, List.of("TestCases"));
        if (!members.containsKey("TestCases")) {
            throw wrong(place, "has no \"TestCases\"; it must be an object");
        }
        String below = place + "/TestCases";
        members(below, members.get("TestCases"))
                .forEach((name, value) -> testCases.put(name, testCase(child(below, name), value)));
        return Collections.unmodifiableMap(testCases);
    }

    private Map<String, MockedResponse> testCase(String place, @Nullable Object states) {
        Map<String, MockedResponse> testCase = new LinkedHashMap<>();
        members(place, states).forEach((state, value) -> {
            MockedResponse response = value instanceof String name ? responses.get(name) : null;
            if (response == null) {
                throw wrong(
                        child(place, state),
                        Data.text(value) + " is not the name of a mocked response; there are " + responses.keySet());
            }
            testCase.put(state, response);
        });
        return Collections.unmodifiableMap(testCase);
    }

    private static MockedResponse response(String name, @Nullable Object value) {
        String place = child("/MockedResponses", name);
        List<MockedResponse.Step> steps = new ArrayList<>();
        members(place, value).forEach((range, answer) -> steps.add(step(child(place, range), range, answer)));
        steps.sort(Comparator.comparingInt(MockedResponse.Step::first));
        int next = 0;
        for (MockedResponse.Step step : steps) {
            if (step.first() < next) {
                throw wrong(step.place(), "invocation " + step.first() + " has an answer already; each has one");
            } else if (step.first() > next) {
                throw wrong(
                        step.place(),
                        "invocation " + next + " has no answer; the ranges must begin at 0 and leave none out");
            }
            next = step.last() + 1;
        }
        return new MockedResponse(name, place, List.copyOf(steps));
    }

    private static MockedResponse.Step step(String place, String range, @Nullable Object answer) {
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches()) {
            throw wrong(place, "\"" + range + "\" is no range of invocations; write \"0\" or \"1-2\"");
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (last < first) {
            throw wrong(place, "the range ends before it begins; write \"" + last + "-" + first + "\"");
        }
        return new MockedResponse.Step(place, first, last, result(place, answer));
    }

    private static TaskResult result(String place, @Nullable Object answer) {
        Map<String, @Nullable Object> members = members(place, answer, List.of("Return", "Throw"));
        if (members.size() != 1) {
            throw wrong(
                    place,
                    (members.isEmpty() ? "has neither \"Return\" nor \"Throw\"" : "has both \"Return\" and \"Throw\"")
                            + "; it must have exactly one of them");
        }
        if (members.containsKey("Return")) {
            return new TaskResult.Success(members.get("Return"), null);
        }
        String below = place + "/Throw";
        Map<String, @Nullable Object> error = members(below, members.get("Throw"), List.of("Error", "Cause"));
        if (!error.containsKey("Error")) {
            throw wrong(below, "has no \"Error\"; Retry and Catch compare it");
        }
        error.forEach((name, value) -> {
            if (!(value instanceof String)) {
                throw wrong(child(below, name), Data.text(value) + " is no string");
            }
        });
        return new TaskResult.Failure(
                Optional.ofNullable((String) error.get("Error")),
                Optional.ofNullable((String) error.get("Cause")),
                null);
    }

    private static Map<String, @Nullable Object> members(String place, @Nullable Object value, List<String> known) {
        Map<String, @Nullable Object> members = members(place, value);
        for (String name : members.keySet()) {
            if (!known.contains(name)) {
                throw wrong(child(place, name), "is not part of a mock configuration; here there can be " + known);
            }
        }
        return members;
    }

    @SuppressWarnings("unchecked") // JSON has no other names
    private static Map<String, @Nullable Object> members(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return (Map<String, @Nullable Object>) members;
        }
        throw wrong(place, Data.text(value) + " is no object");
    }

    private static String child(String place, String name) {
        return place + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static IllegalArgumentException wrong(String place, String problem) {
        return new IllegalArgumentException((place.isEmpty() ? "the mock configuration" : place + ":") + " " + problem);
    }
}
