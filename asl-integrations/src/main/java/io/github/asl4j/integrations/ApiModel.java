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
import java.util.function.Supplier;

/**
 * What the actions of a service take, from AWS's API models: parameters/*.txt, each read when it is first asked for. Of its
 * lines, which {@code src/generator/java/RequestParameters.java} explains, only those that are asked for are understood.
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

    private static final Map<Character, String> TYPES =
            Map.of('?', "boolean", '#', "integer", '.', "number", '*', "any");

    private static final ParameterShape TEXT = ParameterShape.of("string");

    private final Map<String, Line> actions = new HashMap<>();
    private final List<Line> shapes = new ArrayList<>();
    private final Map<Integer, ParameterShape> understood = new ConcurrentHashMap<>();
    private final Map<String, Parameter> requests = new ConcurrentHashMap<>();
    private final Names names;

    /** A line, and the number of the shape that it is the first to name. */
    private record Line(String text, int nextShape) {}

    private ApiModel(List<String> lines, Names names) {
        this.names = names;
        int nextShape = 0;
        for (String text : lines) {
            Line line = new Line(text, nextShape);
            if (text.startsWith(">")) {
                int space = text.indexOf(' ');
                actions.put(text.substring(1, space < 0 ? text.length() : space), line);
            } else {
                shapes.add(line);
            }
            nextShape += text.startsWith("=") ? 0 : newShapes(text);
        }
    }

    private static int newShapes(String text) {
        int count = 0;
        for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            if (at + 1 == text.length() || text.charAt(at + 1) == ' ') {
                count++;
            }
        }
        return count;
    }

    /** Returns the model of the service with this name in the SDK; empty if there is none here. */
    static Optional<ApiModel> of(String service, Names names) {
        return MODELS.computeIfAbsent(service + " " + names, key -> read(service, names));
    }

    private static Optional<ApiModel> read(String service, Names names) {
        try (InputStream text = ApiModel.class.getResourceAsStream("parameters/" + service + ".txt")) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new ApiModel(
                            new String(text.readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList(),
                            names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all that an action takes, under the name of the call; empty if the action is not known. */
    Optional<Parameter> request(String action, String call) {
        Line line = actions.get(action);
        return line == null
                ? Optional.empty()
                : Optional.of(requests.computeIfAbsent(call, key -> {
                    ParameterShape shape = ParameterShape.ofMembers(members(line), false);
                    return new Parameter(call, call, true, () -> shape);
                }));
    }

    /** Returns the members in a line, which all stand behind a blank. */
    private List<Parameter> members(Line line) {
        String[] words = line.text().split(" ");
        List<Parameter> members = new ArrayList<>();
        int nextShape = line.nextShape();
        for (int i = 1; i < words.length; i++) {
            if (words[i].endsWith(":")) {
                members.add(member(words[i] + nextShape));
                nextShape++;
            } else {
                members.add(member(words[i]));
            }
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
        return names == Names.SDK
                ? new Parameter(ofSdk, name, required, shape(ofSdk, type))
                : new Parameter(name, ofSdk, required, shape(name, type));
    }

    private static int end(String word, int start) {
        int end = start;
        while (end < word.length()
                && (Character.isLetterOrDigit(word.charAt(end)) || "_-".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private Supplier<ParameterShape> shape(String name, String type) {
        if (type.startsWith(":")) {
            int number = Integer.parseInt(type.substring(1));
            return () -> shape(number);
        }
        ParameterShape shape = type.isEmpty()
                ? TEXT
                : switch (type.charAt(0)) {
                    case '[' -> ParameterShape.ofElements("array", element(name, type));
                    case '{' -> ParameterShape.ofElements("object", element(name, type));
                    default -> ParameterShape.of(TYPES.get(type.charAt(0)));
                };
        return () -> shape;
    }

    private Parameter element(String name, String type) {
        return new Parameter(name, name, false, shape(name, type.substring(1)));
    }

    private ParameterShape shape(int number) {
        ParameterShape known = understood.get(number);
        if (known == null) {
            Line line = shapes.get(number);
            String text = line.text();
            known = text.startsWith("=")
                    ? ParameterShape.ofValues(List.of(text.substring(1).split("\\|")))
                    : ParameterShape.ofMembers(members(line), text.startsWith("'"));
            understood.put(number, known);
        }
        return known;
    }
}
