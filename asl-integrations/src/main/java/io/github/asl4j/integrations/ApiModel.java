package io.github.asl4j.integrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the actions of a service take, from AWS's API models: parameters/*.txt, each read when it is first asked for. Of its
 * lines, which {@code src/generator/java/RequestParameters.java} explains, only those that are asked for are understood.
 *
 * <p>Most programs ask once, for little, and end: so there are no streams and lambdas here, whose first ones take longer than
 * all the work.
 */
final class ApiModel {

    /** Whose names count where the API and the SDK have two. */
    enum Names {
        /** Those of the API; the optimized integrations have them. */
        API,
        /** Those of the AWS SDK for Java 2; the integrations of the SDK have them. */
        SDK
    }

    private static final Map<String, Optional<ApiModel>> MODELS = new ConcurrentHashMap<>();

    private static final ParameterShape TEXT = ParameterShape.of("string");

    private final byte[] text;
    private final Names names;
    private final Map<String, Line> actions = new HashMap<>();
    private final List<Line> shapes = new ArrayList<>();
    private final Map<Integer, ParameterShape> understood = new ConcurrentHashMap<>();
    private final Map<String, Parameter> requests = new ConcurrentHashMap<>();

    /** A line, and the number of the shape that it is the first to name. */
    private record Line(int start, int end, int nextShape) {}

    private ApiModel(byte[] text, Names names) {
        this.text = text;
        this.names = names;
        int nextShape = 0;
        int start = 0;
        int newShapes = 0;
        int nameEnd = 0;
        for (int i = 0; i < text.length; i++) {
            byte character = text[i];
            if (character == '\n') {
                Line line = new Line(start, i, nextShape);
                if (text[start] == '>') {
                    int end = nameEnd == 0 ? i : nameEnd;
                    actions.put(new String(text, start + 1, end - start - 1, StandardCharsets.US_ASCII), line);
                } else {
                    shapes.add(line);
                }
                nextShape += text[start] == '=' ? 0 : newShapes;
                start = i + 1;
                newShapes = 0;
                nameEnd = 0;
            } else if (character == ' ') {
                if (nameEnd == 0) {
                    nameEnd = i;
                }
            } else if (character == ':' && (text[i + 1] == ' ' || text[i + 1] == '\n')) {
                newShapes++;
            }
        }
    }

    /** Returns the model of the service with this name in the SDK; empty if there is none here. */
    static Optional<ApiModel> of(String service, Names names) {
        String key = names == Names.SDK ? "aws-sdk:" + service : service;
        Optional<ApiModel> known = MODELS.get(key);
        if (known == null) {
            known = Optional.ofNullable(read(service, names));
            MODELS.put(key, known);
        }
        return known;
    }

    private static @Nullable ApiModel read(String service, Names names) {
        try (InputStream text = ApiModel.class.getResourceAsStream("parameters/" + service + ".txt")) {
            return text == null ? null : new ApiModel(text.readAllBytes(), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all that an action takes, under the name of the call; empty if the action is not known. */
    Optional<Parameter> request(String action, String call) {
        Parameter known = requests.get(call);
        Line line = actions.get(action);
        if (known == null && line != null) {
            known = new Parameter(call, call, true, ParameterShape.ofMembers(members(line), false));
            requests.put(call, known);
        }
        return Optional.ofNullable(known);
    }

    private String text(Line line) {
        return new String(text, line.start(), line.end() - line.start(), StandardCharsets.UTF_8);
    }

    /** Returns the members in a line, which all stand behind a blank. */
    private List<Parameter> members(Line line) {
        String words = text(line);
        List<Parameter> members = new ArrayList<>();
        int nextShape = line.nextShape();
        int start = words.indexOf(' ') + 1;
        while (start > 0 && start < words.length()) {
            int blank = words.indexOf(' ', start);
            int end = blank < 0 ? words.length() : blank;
            String word = words.substring(start, end);
            if (word.endsWith(":")) {
                members.add(member(word + nextShape));
                nextShape++;
            } else {
                members.add(member(word));
            }
            start = end + 1;
        }
        return List.copyOf(members);
    }

    private Parameter member(String word) {
        int end = end(word, 0);
        String name = word.substring(0, end);
        String ofSdk = name;
        if (end < word.length() && word.charAt(end) == '~') {
            int start = end + 1;
            end = end(word, start);
            ofSdk = word.substring(start, end);
        }
        boolean required = end < word.length() && word.charAt(end) == '!';
        String type = word.substring(required ? end + 1 : end);
        return names == Names.SDK ? parameter(ofSdk, name, required, type) : parameter(name, ofSdk, required, type);
    }

    private static int end(String word, int start) {
        int end = start;
        while (end < word.length()
                && (Character.isLetterOrDigit(word.charAt(end)) || "_-".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private Parameter parameter(String name, String otherName, boolean required, String type) {
        if (type.startsWith(":")) {
            return new Parameter(name, otherName, required, this, Integer.parseInt(type.substring(1)));
        }
        ParameterShape shape = type.isEmpty()
                ? TEXT
                : switch (type.charAt(0)) {
                    case '?' -> ParameterShape.of("boolean");
                    case '#' -> ParameterShape.of("integer");
                    case '.' -> ParameterShape.of("number");
                    case '*' -> ParameterShape.of("any");
                    case '[' -> ParameterShape.ofElements("array", element(name, type));
                    case '{' -> ParameterShape.ofElements("object", element(name, type));
                    default -> throw new AssertionError(type);
                };
        return new Parameter(name, otherName, required, shape);
    }

    private Parameter element(String name, String type) {
        return parameter(name, name, false, type.substring(1));
    }

    /** Returns the shape with a number. */
    ParameterShape shape(int number) {
        ParameterShape known = understood.get(number);
        if (known == null) {
            Line line = shapes.get(number);
            char kind = (char) text[line.start()];
            known = kind == '='
                    ? ParameterShape.ofValues(List.of(text(line).substring(1).split("\\|")))
                    : ParameterShape.ofMembers(members(line), kind == '\'');
            understood.put(number, known);
        }
        return known;
    }
}
