import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Brings parameters/*.txt, what the actions of the {@code aws-sdk} integrations take, up to date with AWS's API models. It is
 * run by hand, from the folder of the repository, after AwsSdkActions and with the same archives:
 *
 * <pre>
 * mvn dependency:copy -Dartifact=com.amazonaws:aws-java-sdk-models:1.12.797 -DoutputDirectory=target
 * pip download --no-deps --dest target botocore==1.43.107
 * mvn dependency:copy-dependencies -pl asl-model -DincludeGroupIds=com.fasterxml.jackson.core -DoutputDirectory=../target
 * java -cp 'target/*' asl-integrations/src/generator/java/RequestParameters.java \
 *     asl-integrations/src/main/resources/io/github/asl4j/integrations/parameters \
 *     target/botocore-*.whl target/aws-java-sdk-models-*.jar
 * </pre>
 *
 * <p>An action is taken from the first archive, and there from the newest model, that has it. Each service has a file of
 * lines, which {@code ApiModel} reads:
 *
 * <pre>
 * &gt;sendMessage QueueUrl! MessageBody! DelaySeconds# MessageAttributes{:    an action with its parameters
 *  StringValue StringListValues[ DataType!                                   shape 0, a structure
 * =ONE|TWO                                                                   shape 1, text of a few values
 * </pre>
 *
 * <p>Behind the name stand: with a {@code ~} the name that the AWS SDK for Java 2 makes of it, where that is another;
 * {@code !} if it is required; then the type: a boolean {@code ?}, an integer {@code #}, any other number {@code .}, any JSON
 * {@code *}, a list {@code [} or map <code>{</code> of what follows, a shape {@code :0}, and text if there is nothing. The
 * number is left out where the shape is named for the first time: they are numbered in that order. A structure that begins
 * with {@code '} may also be given as text.
 */
final class RequestParameters {

    private static final Pattern MODEL =
            Pattern.compile("models/.*-model\\.json|botocore/data/[^/]+/.*service-2\\.json(\\.gz)?");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    /** The SDK has other names for these than its rule gives. */
    private static final Map<String, String> RENAMED = Map.of("DynamoDB AttributeValue NULL", "Nul");

    /** Step Functions takes text for {@code {"S": text}}. */
    private static final Set<String> ALSO_TEXT = Set.of("DynamoDB AttributeValue");

    private static final Map<String, String> SCALARS = Map.of(
            "boolean", "?", "integer", "#", "long", "#", "float", ".", "double", ".", "bigdecimal", ".", "biginteger", "#");

    /** A model, which is only equal to itself: that of another version may have other shapes of the same names. */
    private static final class Model {

        private final JsonNode json;

        Model(JsonNode json) {
            this.json = json;
        }

        JsonNode json() {
            return json;
        }
    }

    /** The models of each service, the one that counts first. */
    private final Map<String, List<Model>> models = new TreeMap<>();

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        RequestParameters generator = new RequestParameters();
        for (String archive : Arrays.asList(arguments).subList(1, arguments.length)) {
            generator.read(archive);
        }
        for (Path old : files(folder)) {
            Files.delete(old);
        }
        for (Map.Entry<String, List<Model>> service : generator.models.entrySet()) {
            List<String> lines = new Service().lines(service.getValue());
            if (!lines.isEmpty()) {
                Files.write(folder.resolve(service.getKey() + ".txt"), lines);
            }
        }
        writeOrigin(folder, arguments);
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.txt")) {
            found.forEach(files::add);
        }
        files.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return files;
    }

    /** Writes down what the data is made of, so that a test sees when it or this file is changed without the other. */
    private static void writeOrigin(Path folder, String... arguments) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String archive : Arrays.asList(arguments).subList(1, arguments.length)) {
            lines.add("from " + Path.of(archive).getFileName());
        }
        lines.add("by " + digest(List.of(Path.of("asl-integrations/src/generator/java/RequestParameters.java"))));
        lines.add("data " + digest(files(folder)));
        Files.write(folder.resolve("ORIGIN"), lines);
    }

    private static String digest(List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(String archive) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (ZipFile zip = new ZipFile(archive)) {
            List<? extends ZipEntry> newestFirst = zip.stream()
                    .filter(entry -> MODEL.matcher(entry.getName()).matches())
                    .sorted(Comparator.comparing(ZipEntry::getName).reversed())
                    .toList();
            for (ZipEntry entry : newestFirst) {
                try (InputStream text = open(zip, entry)) {
                    JsonNode model = json.readTree(text);
                    String id = model.at("/metadata/serviceId").asText();
                    if (!id.isEmpty()) {
                        models.computeIfAbsent(service(id), key -> new ArrayList<>()).add(new Model(model));
                    }
                }
            }
        }
    }

    private static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream bytes = new BufferedInputStream(zip.getInputStream(entry));
        return entry.getName().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    /** The name that Step Functions has for a service, as in AwsSdkActions. */
    private static String service(String serviceId) {
        return serviceId
                .replaceAll("[ -]", "")
                .replaceFirst("^(Amazon|AWS)", "")
                .replaceFirst("Service$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The lines of one service. */
    private static final class Service {

        private record Shape(Model model, String name) {

            JsonNode json() {
                return model.json().get("shapes").get(name);
            }

            String id() {
                return model.json().at("/metadata/serviceId").textValue() + " " + name;
            }

            Shape other(JsonNode reference) {
                return new Shape(model, reference.get("shape").textValue());
            }
        }

        private final Map<Shape, Integer> numbers = new HashMap<>();
        private final List<Shape> shapes = new ArrayList<>();

        List<String> lines(List<Model> models) {
            Map<String, Model> modelsByAction = new TreeMap<>();
            models.forEach(model -> model.json().get("operations")
                    .fieldNames()
                    .forEachRemaining(action -> modelsByAction.putIfAbsent(action, model)));
            List<String> lines = new ArrayList<>();
            modelsByAction.forEach((action, model) -> {
                JsonNode input = model.json().get("operations").get(action).at("/input/shape");
                String members = input.isTextual() ? members(new Shape(model, input.textValue())) : "";
                lines.add((">" + decapitalized(action) + " " + members).strip());
            });
            for (int i = 0; i < shapes.size(); i++) {
                lines.add(shape(shapes.get(i)));
            }
            return lines;
        }

        private String shape(Shape shape) {
            if (shape.json().has("enum")) {
                List<String> values = new ArrayList<>();
                shape.json().get("enum").forEach(value -> values.add(value.textValue()));
                if (values.stream().anyMatch(value -> value.contains("|") || value.contains("\n"))) {
                    throw new IllegalStateException("an enum that cannot be written: " + values);
                }
                return "=" + String.join("|", values);
            }
            return (ALSO_TEXT.contains(shape.id()) ? "' " : " ") + members(shape);
        }

        private String members(Shape shape) {
            Set<String> required = new HashSet<>();
            shape.json().path("required").forEach(name -> required.add(name.textValue()));
            List<String> words = new ArrayList<>();
            shape.json().path("members").properties().forEach(member -> {
                // The SDK gives an idempotency token itself.
                boolean isRequired = required.contains(member.getKey())
                        && !member.getValue().path("idempotencyToken").asBoolean();
                words.add(name(shape, member.getKey())
                        + (isRequired ? "!" : "")
                        + type(shape.other(member.getValue()), new HashSet<>()));
            });
            return String.join(" ", words);
        }

        private static String name(Shape shape, String member) {
            String name = member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
            String ofSdk = RENAMED.getOrDefault(shape.id() + " " + member, ofSdk(member));
            if (!NAME.matcher(name).matches()) {
                throw new IllegalStateException("a name that cannot be written: " + member);
            }
            return ofSdk.equals(name) ? name : name + "~" + ofSdk;
        }

        private String type(Shape shape, Set<String> around) {
            JsonNode json = shape.json();
            String type = json.get("type").textValue();
            if (json.path("document").asBoolean()) {
                return "*";
            } else if (type.equals("structure") || json.has("enum") && type.equals("string")) {
                return ":" + reference(shape);
            } else if (type.equals("list") || type.equals("map")) {
                if (!around.add(shape.name())) {
                    throw new IllegalStateException("a list of itself: " + shape.name());
                }
                return type.equals("list")
                        ? "[" + type(shape.other(json.get("member")), around)
                        : "{" + type(shape.other(json.get("value")), around);
            }
            return SCALARS.getOrDefault(type, "");
        }

        private String reference(Shape shape) {
            Integer known = numbers.putIfAbsent(shape, shapes.size());
            if (known == null) {
                shapes.add(shape);
            }
            return known == null ? "" : known.toString();
        }

        private static String decapitalized(String name) {
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }

        /** The name that the SDK gives a member: every word, also an acronym, has one capital. */
        private static String ofSdk(String member) {
            String words = member.replaceAll("[^A-Za-z0-9]+", " ")
                    .replaceAll("(?<=[A-Z])(?=v[0-9])", " ")
                    .replaceAll("(?<=[a-z])(?=[A-Z][A-Za-z0-9])", " ")
                    .replaceAll("(?<=[A-Z])(?=[A-Z][a-z])", " ")
                    .replaceAll("(?<=[0-9])(?=[A-Za-z])", " ");
            return Arrays.stream(words.strip().split(" +"))
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                            + word.substring(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining());
        }
    }
}
