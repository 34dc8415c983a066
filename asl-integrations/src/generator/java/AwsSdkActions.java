import static java.util.Comparator.comparing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Brings aws-sdk.txt, the services and actions of the {@code aws-sdk} integrations, up to date with AWS's API models. It is
 * run by hand, from the folder of the repository, when AWS has more services or actions:
 *
 * <pre>
 * mvn dependency:copy -Dartifact=com.amazonaws:aws-java-sdk-models:1.12.797 -DoutputDirectory=target
 * pip download --no-deps --dest target botocore==1.43.107
 * java asl-integrations/src/generator/java/AwsSdkActions.java \
 *     asl-integrations/src/main/resources/io/github/asl4j/integrations/aws-sdk.txt target/aws-java-sdk-models-*.jar target/botocore-*.whl
 * </pre>
 *
 * <p>The archives hold the models of the same APIs: that of Java those of services and actions that AWS has withdrawn, which
 * old definitions still call; that of Python the newest. What any of them has is an action. Lines and actions marked by hand
 * in aws-sdk.txt stay; its head says what the marks are.
 */
final class AwsSdkActions {

    private static final Pattern MODEL =
            Pattern.compile("models/.*-model\\.json|botocore/data/(?<client>[^/]+)/.*service-2\\.json(\\.gz)?");

    private final Map<String, TreeSet<String>> actions = new TreeMap<>();
    private final Map<String, String> servicesByClient = new TreeMap<>();
    private final Map<String, TreeSet<String>> endpointPrefixes = new HashMap<>();
    private final Map<String, TreeSet<String>> marks = new HashMap<>();

    public static void main(String... arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        List<String> lines = Files.readAllLines(data);
        AwsSdkActions generator = new AwsSdkActions();
        for (String archive : Arrays.asList(arguments).subList(1, arguments.length)) {
            generator.read(archive);
        }
        List<String> head = lines.stream().filter(line -> line.startsWith("#")).toList();
        lines.stream().filter(line -> !line.startsWith("#")).forEach(generator::keepMarks);
        List<String> result = new ArrayList<>(head);
        generator.actions.keySet().forEach(service -> result.add(generator.line(service)));
        Files.write(data, result);
    }

    private void read(String archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive)) {
            for (ZipEntry entry : zip.stream().sorted(comparing(ZipEntry::getName)).toList()) {
                Matcher name = MODEL.matcher(entry.getName());
                if (name.matches()) {
                    try (InputStream model = open(zip, entry)) {
                        String json = new String(model.readAllBytes(), StandardCharsets.UTF_8);
                        add(json, name.group("client"), entry.getName());
                    }
                }
            }
        }
    }

    private static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream bytes = new BufferedInputStream(zip.getInputStream(entry));
        return entry.getName().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private void add(String json, String client, String entry) {
        Map<String, String> metadata = new HashMap<>();
        List<String> operations = new ArrayList<>();
        Json model = new Json(json);
        model.object(member -> {
            if (member.equals("metadata")) {
                model.object(key -> metadata.put(key, model.value()));
            } else if (member.equals("operations")) {
                model.object(operation -> {
                    operations.add(operation);
                    model.value();
                });
            } else {
                model.value();
            }
        });
        if (!metadata.containsKey("serviceId")) {
            System.err.println(entry + " has no serviceId and is left out");
            return;
        }
        String service = service(metadata.get("serviceId"));
        operations.forEach(operation -> names(actions, service)
                .add(operation.substring(0, 1).toLowerCase(Locale.ROOT) + operation.substring(1)));
        if (client != null) {
            servicesByClient.put(client, service); // The newest model of a client comes last.
        }
        names(endpointPrefixes, service).add(metadata.getOrDefault("endpointPrefix", ""));
    }

    /** The name that Step Functions has for a service: that of its client in the AWS SDK for Java 2, in lower case. */
    private static String service(String serviceId) {
        return serviceId
                .replaceAll("[ -]", "")
                .replaceFirst("^(Amazon|AWS)", "")
                .replaceFirst("Service$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static TreeSet<String> names(Map<String, TreeSet<String>> map, String service) {
        return map.computeIfAbsent(service, key -> new TreeSet<>());
    }

    private void keepMarks(String line) {
        String[] words = line.split(" ");
        String service = words[0].replaceFirst("=.*", "");
        Arrays.stream(words)
                .filter(word -> word.startsWith("-") || word.equals("*") && !actions.containsKey(service))
                .forEach(word -> names(marks, service).add(word));
        names(actions, service);
    }

    private String line(String service) {
        Set<String> kept = names(marks, service);
        Map<String, List<String>> byVerb = new TreeMap<>();
        actions.get(service).stream()
                .filter(action -> !kept.contains("-" + action))
                .forEach(action -> byVerb.computeIfAbsent(verb(action), key -> new ArrayList<>())
                        .add(action.substring(verb(action).length())));
        String otherNames = String.join(",", otherNames(service));
        List<String> words = new ArrayList<>();
        words.add(otherNames.isEmpty() ? service : service + "=" + otherNames);
        byVerb.forEach((verb, nouns) -> {
            nouns.stream().filter(noun -> noun.isEmpty() || nouns.size() == 1).forEach(noun -> words.add(verb + noun));
            List<String> several = nouns.stream().filter(noun -> !noun.isEmpty()).toList();
            if (nouns.size() > 1) {
                words.add(verb + ":" + String.join(",", several));
            }
        });
        words.addAll(kept);
        return String.join(" ", words);
    }

    private static String verb(String action) {
        return action.replaceFirst("(?<=.)[A-Z].*", "");
    }

    /** What people call a service by mistake: the names that other AWS tools have for it, where they mean no other. */
    private Set<String> otherNames(String service) {
        Stream<String> clients = servicesByClient.keySet().stream()
                .filter(client -> servicesByClient.get(client).equals(service));
        Stream<String> prefixes = names(endpointPrefixes, service).stream()
                .filter(prefix -> !servicesByClient.containsKey(prefix) && servicesAt(prefix) == 1);
        return Stream.concat(clients, prefixes)
                .filter(name -> name.matches("[a-z0-9-]+"))
                .filter(name -> !actions.containsKey(name.replace("-", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private long servicesAt(String endpointPrefix) {
        return endpointPrefixes.values().stream()
                .filter(prefixes -> prefixes.contains(endpointPrefix))
                .count();
    }

    /** As much of a JSON reader as this takes, so that this file runs without a class path. */
    private static final class Json {

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        /** Reads an object; for each key the reader given must read the value. */
        void object(Consumer<String> value) {
            expect('{');
            while (next() != '}') {
                String key = value();
                expect(':');
                value.accept(key);
                if (next() == ',') {
                    at++;
                }
            }
            at++;
        }

        /** Reads any value; returns the text of a string, and something of all others. */
        String value() {
            int start = at;
            switch (next()) {
                case '{' -> object(key -> value());
                case '[' -> array();
                case '"' -> {
                    return string();
                }
                default -> {
                    while (",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
                        at++;
                    }
                }
            }
            return text.substring(start, at);
        }

        private void array() {
            expect('[');
            while (next() != ']') {
                value();
                if (next() == ',') {
                    at++;
                }
            }
            at++;
        }

        private String string() {
            int start = ++at;
            while (text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return text.substring(start, at++);
        }

        private char next() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.charAt(at);
        }

        private void expect(char character) {
            if (next() != character) {
                throw new UncheckedIOException(new IOException(character + " is missing at " + at));
            }
            at++;
        }
    }
}
