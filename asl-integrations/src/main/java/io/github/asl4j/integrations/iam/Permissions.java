package io.github.asl4j.integrations.iam;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.integrations.IntegrationPattern;
import io.github.asl4j.model.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the calls of a machine need, as data: permissions.json. */
final class Permissions {

    private static final JsonNode DATA = read();

    private Permissions() {}

    /**
     * A statement that a call may need.
     *
     * @param actions what is done in every pattern
     * @param sync what is done beside in {@code .sync}
     * @param only the patterns that need the statement
     * @param resources ARNs with the names of parameters, or of parts of them, between braces
     * @param whole those in place of them where all that is known of the resource is one placeholder
     * @param when the parameter, or part of one, that must be given; empty for none
     * @param unless those of which none may be given
     * @param is a parameter and the value that it must have; empty for none
     * @param condition as {@link PolicyStatement#conditions}, with names between braces
     * @param note why the resource is no narrower; empty where it is exact
     */
    record Row(
            List<String> actions,
            List<String> sync,
            List<String> only,
            List<String> resources,
            List<String> whole,
            String when,
            List<String> unless,
            List<String> is,
            Map<String, Map<String, List<String>>> condition,
            String note) {

        /** Instead of a parameter: that of a list or manifest, the files are read too. */
        static final String DATA_FILES = "reads data files";

        /** Returns the row without the parameter that must be given. */
        Row always() {
            return new Row(actions, sync, only, resources, whole, "", unless, is, condition, note);
        }

        private static Row of(JsonNode json) {
            if (json.has("rule")) {
                Row rule = extra("rule").get(0);
                return new Row(
                        List.of(),
                        rule.actions,
                        List.of(),
                        rule.resources.stream()
                                .map(arn ->
                                        arn.replace("{rule}", json.get("rule").textValue()))
                                .toList(),
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        Map.of(),
                        "");
            }
            Map<String, Map<String, List<String>>> condition = new LinkedHashMap<>();
            json.path("condition").properties().forEach(operator -> condition.put(operator.getKey(), lists(operator)));
            return new Row(
                    texts(json.path("actions")),
                    texts(json.path("sync")),
                    texts(json.path("only")),
                    texts(json.path("resources")),
                    texts(json.path("whole")),
                    json.path("when").asText(),
                    texts(json.path("unless")),
                    texts(json.path("is")),
                    condition,
                    json.path("note").asText());
        }

        /** Returns the actions of a pattern; none if it does not need the statement. */
        List<String> actions(IntegrationPattern pattern) {
            List<String> all = new ArrayList<>();
            if (only.isEmpty() || only.contains(pattern.name())) {
                all.addAll(actions);
                if (isSync(pattern)) {
                    all.addAll(sync);
                }
            }
            return all;
        }
    }

    /**
     * What a call needs.
     *
     * @param parse for parameters, the regular expressions of which the first that matches gives parts of it their names
     * @param unverified the patterns for which AWS's documentation does not confirm it
     */
    record Call(List<Row> rows, Map<String, List<String>> parse, List<String> unverified) {

        private static Call of(JsonNode json) {
            return new Call(
                    json.path("statements").valueStream().map(Row::of).toList(),
                    json.has("parse") ? lists(Map.entry("parse", json.get("parse"))) : Map.of(),
                    texts(json.path("unverified")));
        }

        boolean isUnverified(IntegrationPattern pattern) {
            return unverified.contains(isSync(pattern) ? "SYNC" : "REQUEST_RESPONSE");
        }
    }

    /** What names the resource of actions of a service: a parameter, and what {@link Call} has. */
    record SdkResource(String parameter, String actions, List<String> resources, Call call, List<String> whole) {}

    static boolean isSync(IntegrationPattern pattern) {
        return pattern == IntegrationPattern.SYNC || pattern == IntegrationPattern.SYNC_2;
    }

    /** Returns what an optimized integration needs, by its name; empty if that is not known. */
    static Optional<Call> integration(String name) {
        return Optional.ofNullable(DATA.required("integrations").get(name)).map(Call::of);
    }

    /** Returns what something else needs: a distributed Map, its readers and writers, logging. */
    static List<Row> extra(String name) {
        return DATA.required("extra").required(name).valueStream().map(Row::of).toList();
    }

    /** Returns the actions that a call with the AWS SDK needs. */
    static List<String> sdkActions(String service, String action) {
        JsonNode sdk = DATA.required("sdk");
        JsonNode exception = sdk.required("actions").get(service + ":" + action);
        if (exception != null) {
            return texts(exception);
        }
        String prefix = sdkPrefix(service);
        if (prefix.equals("apigateway")) {
            JsonNode verbs = sdk.required("apigatewayVerbs");
            return verbs.properties().stream()
                    .filter(verb -> action.startsWith(verb.getKey()))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .map(Permissions::texts)
                    .orElseGet(() -> List.of("DELETE", "GET", "PATCH", "POST", "PUT"))
                    .stream()
                    .map(verb -> "apigateway:" + verb)
                    .toList();
        }
        return List.of(prefix + ":" + Character.toUpperCase(action.charAt(0)) + action.substring(1));
    }

    /** Returns what IAM calls a service of the AWS SDK. */
    static String sdkPrefix(String service) {
        return DATA.required("sdk").required("prefixes").path(service).asText(service);
    }

    /** Returns the names of services that the data has. */
    static Set<String> prefixes() {
        Set<String> prefixes = new TreeSet<>();
        DATA.required("sdk").required("prefixes").forEach(prefix -> prefixes.add(prefix.textValue()));
        DATA.findValues("actions").stream()
                .filter(JsonNode::isArray)
                .flatMap(JsonNode::valueStream)
                .forEach(action -> prefixes.add(action.textValue().replaceFirst(":.*", "")));
        return prefixes;
    }

    static List<SdkResource> sdkResources(String service) {
        return DATA.required("sdk")
                .required("resources")
                .path(service)
                .valueStream()
                .map(json -> new SdkResource(
                        json.required("parameter").textValue(),
                        json.path("for").asText(".*"),
                        texts(json.required("resources")),
                        Call.of(json),
                        texts(json.path("whole"))))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::textValue).toList();
    }

    private static Map<String, List<String>> lists(Map.Entry<String, JsonNode> member) {
        return member.getValue().properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> texts(entry.getValue()),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    private static JsonNode read() {
        try (InputStream json = Permissions.class.getResourceAsStream("permissions.json")) {
            return Json.parse(new String(json.readAllBytes(), StandardCharsets.UTF_8))
                    .toNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
