package io.github.asl4j.validate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.integrations.Catalogue;
import io.github.asl4j.integrations.Parameter;
import io.github.asl4j.integrations.Resource;
import io.github.asl4j.model.internal.NearestName;
import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tasks of all integrations and actions of the SDK, with parameters as the catalogue has them, and with one mistake. */
class MutatedTasksTest {

    private static final Path DATA =
            Path.of("../asl-integrations/src/main/resources/io/github/asl4j/integrations/parameters");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Set<String> CODES = Set.of(
            "UNKNOWN_RESOURCE",
            "UNLISTED_SDK_ACTION",
            "UNSUPPORTED_PATTERN",
            "UNKNOWN_PARAMETER",
            "UNLISTED_PARAMETER",
            "MISSING_PARAMETER",
            "WRONG_PARAMETER_TYPE",
            "UNKNOWN_PARAMETER_VALUE",
            "MALFORMED_PARAMETER_VALUE",
            "FORBIDDEN_HEADER");

    private static final List<String> OPTIMIZED = List.of(
            "apigateway:invoke",
            "athena:startQueryExecution.sync",
            "batch:submitJob.sync",
            "bedrock:invokeModel",
            "codebuild:startBuild.sync",
            "databrew:startJobRun.sync",
            "dynamodb:getItem",
            "dynamodb:updateItem",
            "ecs:runTask.waitForTaskToken",
            "eks:runJob.sync",
            "eks:call",
            "elasticmapreduce:createCluster.sync",
            "elasticmapreduce:addStep.sync",
            "emr-containers:startJobRun.sync",
            "emr-serverless:startJobRun.sync",
            "events:putEvents.waitForTaskToken",
            "glue:startJobRun.sync",
            "http:invoke",
            "lambda:invoke.waitForTaskToken",
            "mediaconvert:createJob.sync",
            "sagemaker:createTrainingJob.sync",
            "sns:publish.waitForTaskToken",
            "sqs:sendMessage",
            "states:startExecution.sync:2");

    private static final List<String> CALLS = calls();

    private static List<String> calls() {
        List<String> calls = new ArrayList<>();
        try (Stream<Path> files = Files.list(DATA)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String service = file.getFileName().toString().replace(".txt", "");
                for (String line : Files.readAllLines(file)) {
                    String call = "aws-sdk:" + service + ":" + line.replaceAll("^>| .*", "");
                    if (line.startsWith(">")
                            && Resource.of("arn:aws:states:::" + call).problem().isEmpty()) {
                        calls.add(call);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calls;
    }

    private final Validator validator = Validator.create();

    /** A task that can be spoilt: what it calls and passes, and where a name or value of the catalogue stands. */
    private static final class Task {

        private final Random random;
        private final String call;
        private final ObjectNode parameters;
        private final List<Name> names = new ArrayList<>();
        private final List<Name> values = new ArrayList<>();

        /** A member of an object. */
        private record Name(ObjectNode holder, String name, Parameter parameter, List<String> others) {}

        Task(Random random) {
            this.random = random;
            this.call = pick(random.nextInt(3) == 0 ? OPTIMIZED : CALLS);
            Parameter request = Catalogue.parameters(resource()).orElseThrow();
            this.parameters = object(request, 0);
            Resource.of(resource())
                    .integration()
                    .ifPresent(integration -> integration.exactlyOneOf().forEach(alternatives -> {
                        if (alternatives.stream().noneMatch(parameters::has)) {
                            Parameter first =
                                    integration.parameter(alternatives.get(0)).orElseThrow();
                            parameters.set(first.name(), value(first, 1));
                        }
                    }));
        }

        String resource() {
            return "arn:aws:states:::" + call;
        }

        <T> T pick(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private ObjectNode object(Parameter parameter, int depth) {
            ObjectNode object = JSON.objectNode();
            List<String> others =
                    parameter.parameters().stream().map(Parameter::name).toList();
            for (Parameter member : parameter.parameters()) {
                if (member.isRequired() || depth < 4 && random.nextInt(3 + others.size() / 3) == 0) {
                    object.set(member.name(), value(member, depth + 1));
                    names.add(new Name(object, member.name(), member, others));
                    if (!member.values().isEmpty()) {
                        values.add(new Name(object, member.name(), member, member.values()));
                    }
                }
            }
            return object;
        }

        private JsonNode value(Parameter parameter, int depth) {
            Optional<Parameter> element = parameter.element();
            return switch (parameter.type()) {
                case "boolean" -> JSON.booleanNode(random.nextBoolean());
                case "integer" -> random.nextBoolean() ? JSON.numberNode(3) : JSON.textNode("3");
                case "number" -> JSON.numberNode(1.5);
                case "any" -> JSON.objectNode().put("anything", 1);
                case "array" -> {
                    ArrayNode array = JSON.arrayNode();
                    yield depth > 6 ? array : array.add(value(element.orElseThrow(), depth + 1));
                }
                case "object" ->
                    element.isEmpty()
                            ? parameter.parameters().isEmpty()
                                    ? JSON.objectNode().put("anything", 1)
                                    : object(parameter, depth)
                            : depth > 6
                                    ? JSON.objectNode()
                                    : JSON.objectNode().set("a name", value(element.get(), depth + 1));
                default -> JSON.textNode(text(parameter));
            };
        }

        private String text(Parameter parameter) {
            if (!parameter.values().isEmpty()) {
                return pick(parameter.values());
            }
            return parameter.formProblem("some text").isPresent() ? "${Value}" : "some text";
        }

        /** Returns a word with one slip of the fingers, never the same. */
        String misspelt(String word) {
            int at = random.nextInt(word.length());
            String head = word.substring(0, at);
            String tail = word.substring(at + 1);
            char letter = word.charAt(at);
            return switch (random.nextInt(3)) {
                case 0 -> head + letter + letter + tail;
                case 1 -> head + tail;
                default ->
                    head
                            + (Character.isUpperCase(letter)
                                    ? Character.toLowerCase(letter)
                                    : Character.toUpperCase(letter))
                            + tail;
            };
        }

        String definition() {
            boolean isJsonata = random.nextBoolean();
            ObjectNode machine = JSON.objectNode().put("StartAt", "A");
            if (isJsonata) {
                machine.put("QueryLanguage", "JSONata");
            }
            machine.putObject("States")
                    .putObject("A")
                    .put("Type", "Task")
                    .put("Resource", resource())
                    .put("End", true)
                    .set(isJsonata ? "Arguments" : "Parameters", parameters);
            return machine.toString();
        }
    }

    private List<Diagnostic> diagnostics(String definition) {
        return validator.validate(definition).diagnostics().stream()
                .filter(diagnostic -> CODES.contains(diagnostic.code()))
                .toList();
    }

    /** Returns the one diagnostic of a definition. */
    private Diagnostic only(String definition) {
        assertThat(diagnostics(definition)).as(definition).hasSize(1);
        return diagnostics(definition).get(0);
    }

    @Property(tries = 1_000)
    void aTaskAsTheCatalogueHasItIsRight(@ForAll long seed) {
        Task task = new Task(new Random(seed));
        assertThat(diagnostics(task.definition())).as(task.definition()).isEmpty();
    }

    @Property(tries = 1_000)
    void aMisspeltParameterIsReportedWithTheRightName(@ForAll long seed) {
        Task task = new Task(new Random(seed));
        Assume.that(!task.names.isEmpty());
        Task.Name name = task.pick(task.names);
        String misspelt = task.misspelt(name.name());
        Assume.that(isNoOtherName(misspelt, name) && !name.parameter().isNamed(misspelt));
        name.holder().set(misspelt, name.holder().remove(name.name()));
        Diagnostic diagnostic = only(task.definition());
        // A short name, and one with another number, may be one that AWS has added.
        boolean isSure = misspelt.equalsIgnoreCase(name.name())
                || misspelt.length() > 4
                        && misspelt.replaceAll("[^0-9]", "").equals(name.name().replaceAll("[^0-9]", ""));
        assertThat(diagnostic.code()).isEqualTo(isSure ? "UNKNOWN_PARAMETER" : "UNLISTED_PARAMETER");
        assertThat(diagnostic.severity()).isEqualTo(isSure ? Severity.ERROR : Severity.WARNING);
        assertThat(diagnostic.message()).startsWith("\"" + misspelt + "\"").endsWith("\"" + name.name() + "\"?");
    }

    /** Returns whether only one name can be meant by a misspelt one. */
    private static boolean isNoOtherName(String misspelt, Task.Name name) {
        List<String> others = name.others().stream()
                .filter(other -> !other.equals(name.name()))
                .toList();
        return !misspelt.isEmpty()
                && !misspelt.equals(name.name())
                && NearestName.of(misspelt, others).isEmpty()
                && NearestName.of(misspelt, List.of(name.name())).isPresent();
    }

    @Property(tries = 1_000)
    void aMissingParameterIsReported(@ForAll long seed) {
        Task task = new Task(new Random(seed));
        List<Task.Name> required = task.names.stream()
                .filter(name -> name.holder() == task.parameters
                        && Catalogue.parameters(task.resource())
                                .flatMap(request -> request.parameter(name.name()))
                                .orElseThrow()
                                .isRequired())
                .toList();
        Assume.that(!required.isEmpty());
        Task.Name name = task.pick(required);
        name.holder().remove(name.name());
        Diagnostic diagnostic = only(task.definition());
        assertThat(diagnostic.code()).isEqualTo("MISSING_PARAMETER");
        assertThat(diagnostic.message()).endsWith("requires \"" + name.name() + "\"");
    }

    @Property(tries = 1_000)
    void aMisspeltValueIsReportedWithTheRightOne(@ForAll long seed) {
        Random random = new Random(seed);
        Task task = new Task(random);
        while (task.values.isEmpty()) {
            task = new Task(random);
        }
        Task.Name name = task.pick(task.values);
        String right = name.holder().get(name.name()).textValue();
        Assume.that(!right.isEmpty());
        String misspelt = task.misspelt(right);
        Assume.that(isNoOtherName(misspelt, new Task.Name(name.holder(), right, name.parameter(), name.others()))
                && !name.others().contains(misspelt));
        name.holder().put(name.name(), misspelt);
        Diagnostic diagnostic = only(task.definition());
        assertThat(diagnostic.code()).isEqualTo("UNKNOWN_PARAMETER_VALUE");
        assertThat(diagnostic.suggestion()).contains(right);
    }

    @Property(tries = 1_000)
    void aMisspeltResourceIsReportedWithTheRightOne(@ForAll long seed) {
        Random random = new Random(seed);
        Task task = new Task(random);
        String[] parts = task.call.split("[.:]");
        String part = task.pick(List.of(parts));
        Assume.that(part.length() > 4 && !part.equals("aws-sdk"));
        String misspelt = task.misspelt(part);
        String resource = "arn:aws:states:::" + task.call.replaceFirst("(?<=^|[.:])" + part + "(?=$|[.:])", misspelt);
        List<Diagnostic> found =
                diagnostics(task.definition().replace("\"" + task.resource() + "\"", "\"" + resource + "\""));
        Assume.that(Resource.of(resource).problem().isPresent());
        assertThat(found).as(resource).hasSize(1);
        assertThat(found.get(0).code())
                .as(resource)
                .isIn("UNKNOWN_RESOURCE", "UNLISTED_SDK_ACTION", "UNSUPPORTED_PATTERN");
        String suggested = found.get(0).suggestion().orElse("nothing");
        // Of two services with nearly the same name either may be meant, and the SDK has all that is optimized, too.
        assertThat(suggested.equals(task.resource())
                        || isAsNear(suggested, task.resource(), resource)
                        || plain(suggested).equals(plain(task.resource())))
                .as(resource + " -> " + suggested)
                .isTrue();
    }

    private static String plain(String resource) {
        return resource.replaceAll("aws-sdk:|-|\\..*", "");
    }

    private static boolean isAsNear(String suggested, String right, String misspelt) {
        return Resource.of(suggested).problem().isEmpty()
                && NearestName.of(misspelt, List.of(right, suggested)).equals(Optional.of(right))
                && NearestName.of(misspelt, List.of(suggested, right)).equals(Optional.of(suggested));
    }
}
