package io.github.asl4j.integrations;

import io.github.asl4j.model.TaskState;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Writes the builder of an integration from what the catalogue knows of it. {@link TypedBuildersTest} holds the sources
 * against it, and {@code -Dasl.expected=write} writes them again.
 */
final class TypedBuilderSource {

    /** Services whose names are words without a boundary. */
    private static final Map<String, String> SERVICES = Map.ofEntries(
            Map.entry("apigateway", "ApiGateway"),
            Map.entry("codebuild", "CodeBuild"),
            Map.entry("databrew", "DataBrew"),
            Map.entry("dynamodb", "DynamoDb"),
            Map.entry("elasticmapreduce", "Emr"),
            Map.entry("events", "EventBridge"),
            Map.entry("mediaconvert", "MediaConvert"),
            Map.entry("sagemaker", "SageMaker"),
            Map.entry("states", "StepFunctions"));

    /** What setters of a Task are called, and what no method may be called. */
    private static final Set<String> TAKEN = Stream.of(
                    TaskState.JsonPathSetters.class,
                    TaskState.JsonataSetters.class,
                    IntegrationSetters.class,
                    Object.class)
            .flatMap(type -> Arrays.stream(type.getMethods()))
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    /** The values of the enum that is written by hand. */
    private static final Set<String> HTTP_METHODS =
            Arrays.stream(HttpMethod.values()).map(Enum::name).collect(Collectors.toSet());

    private static final Pattern ACRONYM = Pattern.compile("^([A-Z]+)(?=[A-Z][a-z]|[0-9]|$)|^[A-Z]");

    private final Integration integration;
    private final String name;
    private final StringBuilder source = new StringBuilder();

    TypedBuilderSource(Integration integration) {
        this.integration = integration;
        this.name = className(integration);
    }

    /** Returns the name of the builder's interface, {@code SnsPublish}. */
    static String className(Integration integration) {
        String[] parts = integration.name().split(":");
        return service(parts[0]) + capitalized(parts[1]);
    }

    private static String service(String service) {
        return SERVICES.containsKey(service)
                ? SERVICES.get(service)
                : Arrays.stream(service.split("-"))
                        .map(TypedBuilderSource::capitalized)
                        .collect(Collectors.joining());
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns the name of the setter of a parameter, {@code topicArn}. */
    static String setter(String parameter) {
        String setter = ACRONYM.matcher(parameter)
                .replaceFirst(start -> start.group().toLowerCase(Locale.ROOT))
                .replaceAll("[^A-Za-z0-9]", "");
        return TAKEN.contains(setter) || SourceVersion.isKeyword(setter) ? setter + "Parameter" : setter;
    }

    /**
     * Returns the name of the enum of a parameter: {@code EcsLaunchType} where all actions of the service have the same
     * values, else with the action in it.
     */
    private String enumName(Parameter parameter) {
        if (HTTP_METHODS.equals(Set.copyOf(parameter.values()))) {
            return "HttpMethod";
        }
        String service = integration.name().split(":")[0];
        long others = Catalogue.integrations().values().stream()
                .filter(other -> other.name().startsWith(service + ":"))
                .flatMap(other -> other.parameter(parameter.name()).stream())
                .map(Parameter::values)
                .filter(values -> !values.equals(parameter.values()))
                .count();
        return (others == 0 ? service(service) : name) + capitalized(setter(parameter.name()));
    }

    /** Returns the parameters that have an enum. */
    private List<Parameter> enums() {
        return integration.parameters().stream()
                .filter(parameter -> !parameter.values().isEmpty())
                .toList();
    }

    /** Returns the sources, by the names of their types. */
    Map<String, String> sources() {
        builder();
        Map<String, String> sources = new java.util.TreeMap<>();
        sources.put(name, source.toString());
        enums().stream()
                .filter(parameter -> !enumName(parameter).equals("HttpMethod"))
                .forEach(parameter -> sources.put(enumName(parameter), enumSource(parameter)));
        return sources;
    }

    private void line(String text) {
        source.append(text).append('\n');
    }

    private void builder() {
        Set<String> types =
                integration.parameters().stream().map(Parameter::type).collect(Collectors.toSet());
        boolean takesJson = !Set.of("object", "array").containsAll(types);
        line("package io.github.asl4j.integrations;\n");
        if (takesJson) {
            line("import io.github.asl4j.model.Json;");
        }
        line("import io.github.asl4j.model.JsonPathValue;");
        line("import io.github.asl4j.model.JsonataValue;");
        line("import io.github.asl4j.model.Value;");
        if (types.contains("array") || types.contains("any")) {
            line("import java.util.List;");
        }
        if (types.contains("object") || types.contains("any")) {
            line("import java.util.Map;");
        }
        line("\n/**\n * Calls {@code " + integration.name() + "}.");
        if (!integration.exactlyOneOf().isEmpty()) {
            line(" *\n * <p>Exactly one of "
                    + integration.exactlyOneOf().stream()
                            .map(one -> one.stream()
                                    .map(name -> "{@code " + name + "}")
                                    .collect(Collectors.joining(", ")))
                            .collect(Collectors.joining("; and of "))
                    + " is required.");
        }
        line(" *\n * @param <B> the builder\n * @param <V> the computed values of its query language");
        line(
                " * @see <a href=\"https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html\">AWS</a>\n */");
        line("public interface " + name + "<B, V extends Value> extends IntegrationSetters<B, V> {\n");
        line("/** The data of this integration. */");
        line("Integration INTEGRATION = Catalogue.get(\"" + integration.name() + "\");\n");
        line("/** Returns a builder of a JSONPath Task state. */\nstatic JsonPathBuilder jsonPath() {");
        line("return new JsonPathBuilder();\n}\n");
        line("/** Returns a builder of a JSONata Task state. */\nstatic JsonataBuilder jsonata() {");
        line("return new JsonataBuilder();\n}\n");
        waits().forEach(wait -> line(wait.description() + "\nB " + wait.method() + "();\n"));
        integration.parameters().forEach(this::setters);
        language("JsonPath", "JSONPath", "JsonPathValue");
        line("");
        language("Jsonata", "JSONata", "JsonataValue");
        line("}");
    }

    private record Wait(String method, IntegrationPattern pattern, String description) {}

    private List<Wait> waits() {
        List<Wait> waits = new ArrayList<>();
        if (integration.patterns().contains(IntegrationPattern.SYNC)) {
            waits.add(new Wait(
                    "sync", IntegrationPattern.SYNC, "/** Makes the task wait until what it starts has ended. */"));
        }
        if (integration.patterns().contains(IntegrationPattern.SYNC_2)) {
            waits.add(
                    new Wait(
                            "sync2",
                            IntegrationPattern.SYNC_2,
                            "/** Makes the task wait until what it starts has ended, and gives its output as JSON in place of text. */"));
        }
        if (integration.patterns().contains(IntegrationPattern.WAIT_FOR_TASK_TOKEN)) {
            waits.add(new Wait("waitForTaskToken", IntegrationPattern.WAIT_FOR_TASK_TOKEN, """
                    /**
                     * Makes the task wait until the task token comes back with SendTaskSuccess or SendTaskFailure. Send the token
                     * along in a parameter: {@code $$.Task.Token} in JSONPath, {@code $states.context.Task.Token} in JSONata.
                     */"""));
        }
        return waits;
    }

    private void setters(Parameter parameter) {
        String setter = setter(parameter.name());
        String argument = SourceVersion.isKeyword(setter) ? setter + "Value" : setter;
        String what = "{@code \"" + parameter.name() + "\"}";
        String required = parameter.isRequired() ? "; required" : "";
        for (String type : literals(parameter)) {
            boolean isJson = !type.startsWith("Map") && !type.startsWith("List");
            line("/** Sets " + what + ", " + described(type, parameter) + required + ". */");
            line("default B " + setter + "(" + type + " " + argument + ") {");
            String value = type.equals("HttpMethod")
                    ? argument + ".name()"
                    : type.equals(enumName(parameter)) ? argument + ".text()" : argument;
            line("return with(\"" + parameter.name() + "\", " + (isJson ? "Json.of(" + value + ")" : value)
                    + ");\n}\n");
        }
        line("/** Sets " + what + ", computed" + required + ". */");
        line("default B " + setter + "(V " + argument + ") {");
        line("return with(\"" + parameter.name() + "\", " + argument + ");\n}\n");
    }

    private static String described(String type, Parameter parameter) {
        if (type.startsWith("Map")) {
            return "an object, with computed values in it or without";
        } else if (type.startsWith("List")) {
            return "an array, with computed values in it or without";
        }
        return switch (type) {
            case "String" -> parameter.values().isEmpty() ? "a text" : "a text, also one that is not known here";
            case "boolean" -> "a boolean";
            case "long" -> "a whole number";
            case "double" -> "a number";
            default -> "one of the known values";
        };
    }

    private List<String> literals(Parameter parameter) {
        return switch (parameter.type()) {
            case "boolean" -> List.of("boolean");
            case "integer" -> List.of("long");
            case "number" -> List.of("double");
            case "object" -> List.of("Map<String, ?>");
            case "array" -> List.of("List<?>");
            case "any" -> List.of("String", "Map<String, ?>", "List<?>");
            default -> parameter.values().isEmpty() ? List.of("String") : List.of(enumName(parameter), "String");
        };
    }

    private void language(String prefix, String language, String value) {
        String builder = prefix + "Builder";
        line("/** Builds a " + language + " Task state that calls {@code " + integration.name() + "}. */");
        line("final class " + builder + " extends IntegrationTask." + prefix + "<" + builder + ">");
        line("implements " + name + "<" + builder + ", " + value + "> {\n");
        line("private " + builder + "() {\nsuper(INTEGRATION);\n}");
        waits().forEach(wait -> {
            line("\n@Override\npublic " + builder + " " + wait.method() + "() {");
            line("return pattern(IntegrationPattern." + wait.pattern() + ");\n}");
        });
        line("}");
    }

    private String enumSource(Parameter parameter) {
        StringBuilder values = new StringBuilder("package io.github.asl4j.integrations;\n\n");
        String type = enumName(parameter);
        values.append("/** The values of {@code \"")
                .append(parameter.name())
                .append("\"} of {@code ")
                .append(
                        type.startsWith(name)
                                ? integration.name()
                                : integration.name().split(":")[0])
                .append("} that are known; a text may stand in their place. */\npublic enum ")
                .append(type)
                .append(" {\n");
        values.append(parameter.values().stream()
                .map(value -> "/** {@code " + value + "}. */\n" + constant(value) + "(\"" + value + "\")")
                .collect(Collectors.joining(",\n", "", ";\n\n")));
        values.append("private final String text;\n\n")
                .append(type)
                .append("(String text) {\nthis.text = text;\n}\n\n")
                .append("/** Returns the value as AWS has it. */\npublic String text() {\nreturn text;\n}\n}\n");
        return values.toString();
    }

    private static String constant(String value) {
        String constant = value.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
        return Character.isDigit(constant.charAt(0)) ? "V" + constant : constant;
    }
}
