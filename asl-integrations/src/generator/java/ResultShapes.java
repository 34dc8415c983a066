import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Brings results/*.json up to date with AWS's API models: what the actions return of those services that Step Functions has
 * optimized integrations with. It is run by hand, from the folder of the repository:
 *
 * <pre>
 * mvn dependency:copy -Dartifact=com.amazonaws:aws-java-sdk-models:1.12.797 -DoutputDirectory=target
 * mvn dependency:copy-dependencies -pl asl-model -DincludeGroupIds=com.fasterxml.jackson.core -DoutputDirectory=../target
 * java -cp 'target/*' asl-integrations/src/generator/java/ResultShapes.java \
 *     asl-integrations/src/main/resources/io/github/asl4j/integrations/results target/aws-java-sdk-models-*.jar
 * </pre>
 */
final class ResultShapes {

    /** The services by their ids in the models, with their names as {@code aws-sdk} integrations. */
    private static final Map<String, String> SERVICES = new TreeMap<>(Map.ofEntries(
            Map.entry("Athena", "athena"),
            Map.entry("Batch", "batch"),
            Map.entry("Bedrock", "bedrock"),
            Map.entry("Bedrock Runtime", "bedrockruntime"),
            Map.entry("CodeBuild", "codebuild"),
            Map.entry("DataBrew", "databrew"),
            Map.entry("DynamoDB", "dynamodb"),
            Map.entry("ECS", "ecs"),
            Map.entry("EKS", "eks"),
            Map.entry("EMR", "emr"),
            Map.entry("EMR Serverless", "emrserverless"),
            Map.entry("EMR containers", "emrcontainers"),
            Map.entry("EventBridge", "eventbridge"),
            Map.entry("Glue", "glue"),
            Map.entry("Lambda", "lambda"),
            Map.entry("MediaConvert", "mediaconvert"),
            Map.entry("SFN", "sfn"),
            Map.entry("SNS", "sns"),
            Map.entry("SQS", "sqs"),
            Map.entry("SageMaker", "sagemaker")));

    private static final List<String> CONSTRAINTS = List.of("type", "min", "max", "enum", "required", "document");

    private ResultShapes() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        ObjectMapper json = new ObjectMapper();
        TreeSet<String> missing = new TreeSet<>(SERVICES.values());
        try (ZipFile archive = new ZipFile(arguments[1])) {
            List<? extends ZipEntry> entries = Collections.list(archive.entries());
            List<ZipEntry> models = new ArrayList<>(entries);
            models.sort(java.util.Comparator.comparing(ZipEntry::getName));
            for (ZipEntry entry : models) {
                if (entry.getName().endsWith("-model.json")) {
                    try (InputStream text = archive.getInputStream(entry)) {
                        JsonNode model = json.readTree(text);
                        String name = SERVICES.get(model.at("/metadata/serviceId").asText());
                        if (name != null) {
                            missing.remove(name);
                            Files.writeString(folder.resolve(name + ".json"), results(model, json));
                        }
                    }
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no model of " + missing);
        }
    }

    private static String results(JsonNode model, ObjectMapper json) {
        ObjectNode actions = json.createObjectNode();
        Deque<String> open = new ArrayDeque<>();
        model.get("operations").properties().forEach(operation -> {
            JsonNode output = operation.getValue().at("/output/shape");
            if (output.isTextual()) {
                String name = operation.getKey();
                actions.put(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), output.textValue());
                open.add(output.textValue());
            }
        });
        Map<String, ObjectNode> shapes = new TreeMap<>();
        while (!open.isEmpty()) {
            String name = open.poll();
            if (!shapes.containsKey(name)) {
                shapes.put(name, shape(model.get("shapes").get(name), open, json));
            }
        }
        StringBuilder text = new StringBuilder("{\n\"actions\": {");
        lines(actions.properties(), text);
        text.append("},\n\"shapes\": {");
        lines(shapes.entrySet(), text);
        return text.append("}\n}\n").toString();
    }

    private static ObjectNode shape(JsonNode shape, Deque<String> open, ObjectMapper json) {
        ObjectNode kept = json.createObjectNode();
        CONSTRAINTS.stream().filter(shape::has).forEach(name -> kept.set(name, shape.get(name)));
        if (kept.path("required").isEmpty()) {
            kept.remove("required");
        }
        for (String element : List.of("member", "value")) {
            if (shape.path(element).has("shape")) {
                kept.set(element, shape.get(element).get("shape"));
                open.add(shape.get(element).get("shape").textValue());
            }
        }
        if (shape.has("members")) {
            ObjectNode members = kept.putObject("members");
            shape.get("members").properties().forEach(member -> {
                members.set(member.getKey(), member.getValue().get("shape"));
                open.add(member.getValue().get("shape").textValue());
            });
        }
        return kept;
    }

    private static void lines(java.util.Collection<? extends Map.Entry<String, ? extends JsonNode>> all, StringBuilder text) {
        String separator = "\n";
        for (Map.Entry<String, ? extends JsonNode> one : all) {
            text.append(separator).append('"').append(one.getKey()).append("\": ").append(one.getValue());
            separator = ",\n";
        }
        text.append('\n');
    }
}
