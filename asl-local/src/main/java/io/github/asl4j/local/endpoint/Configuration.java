package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a state machine logs, traces and encrypts. The endpoint does none of it, but checks and keeps what is said. */
record Configuration(JsonNode logging, JsonNode tracing, Optional<JsonNode> encryption) {

    private static final Pattern LOG_GROUP = Pattern.compile("arn:[^:]*:logs:[^:]*:[^:]*:log-group:[^:]+:\\*");

    private enum Level {
        ALL,
        ERROR,
        FATAL,
        OFF
    }

    private enum EncryptionType {
        AWS_OWNED_KEY,
        CUSTOMER_MANAGED_KMS_KEY
    }

    /** Returns the configuration of a request; what it does not have is as before. */
    static Configuration of(Request request, Optional<Configuration> before) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        JsonNode logging = request.object(
                        "loggingConfiguration", List.of("level", "includeExecutionData", "destinations"))
                .<JsonNode>map(Configuration::logging)
                .or(() -> before.map(Configuration::logging))
                .orElseGet(() -> nodes.objectNode().put("level", "OFF").put("includeExecutionData", false));
        JsonNode tracing = request.object("tracingConfiguration", List.of("enabled"))
                .<JsonNode>map(given -> nodes.objectNode().put("enabled", given.flag("enabled", false)))
                .or(() -> before.map(Configuration::tracing))
                .orElseGet(() -> nodes.objectNode().put("enabled", false));
        return new Configuration(
                logging, tracing, encryption(request).or(() -> before.flatMap(Configuration::encryption)));
    }

    private static ObjectNode logging(Request given) {
        Level level = given.oneOf("level", List.of(Level.values())).orElse(Level.OFF);
        List<Request> destinations = given.list("destinations", 0, Integer.MAX_VALUE, Object::toString);
        given.check();
        if (destinations.size() > 1 || destinations.isEmpty() && level != Level.OFF) {
            throw invalidLogging("Must specify exactly one Log Destination.");
        }
        for (Request destination : destinations) {
            Optional<Request> group = destination.object("cloudWatchLogsLogGroup", List.of("logGroupArn"));
            String arn = group.flatMap(members -> members.text("logGroupArn", 1, 256))
                    .orElseThrow(() -> invalidLogging("Must specify exactly one Log Destination."));
            group.ifPresent(Request::check);
            if (!LOG_GROUP.matcher(arn).matches()) {
                throw invalidLogging("Log Destination not found.");
            }
        }
        ObjectNode logging = JsonNodeFactory.instance
                .objectNode()
                .put("level", level.name())
                .put("includeExecutionData", given.flag("includeExecutionData", false));
        if (given.has("destinations")) {
            logging.set("destinations", given.json("destinations"));
        }
        return logging;
    }

    private static ApiException invalidLogging(String problem) {
        return new ApiException("InvalidLoggingConfiguration", "Invalid Logging Configuration: " + problem);
    }

    /** Returns how a state machine or an activity of a request is encrypted. */
    static Optional<JsonNode> encryption(Request request) {
        Optional<Request> given =
                request.object("encryptionConfiguration", List.of("kmsKeyId", "kmsDataKeyReusePeriodSeconds", "type"));
        given.ifPresent(Configuration::checkEncryption);
        return given.map(members -> request.json("encryptionConfiguration"));
    }

    private static void checkEncryption(Request given) {
        given.require("type");
        Optional<EncryptionType> type = given.oneOf("type", List.of(EncryptionType.values()));
        Optional<String> key = given.text("kmsKeyId", 1, 2_048);
        given.wholeNumber("kmsDataKeyReusePeriodSeconds", 60, 900);
        given.check();
        boolean isOwn = type.orElseThrow() == EncryptionType.CUSTOMER_MANAGED_KMS_KEY;
        if (isOwn && key.isEmpty()) {
            throw invalidEncryption("KmsKeyId must be specified for CUSTOMER_MANAGED_KMS_KEY");
        } else if (!isOwn && (key.isPresent() || given.has("kmsDataKeyReusePeriodSeconds"))) {
            throw invalidEncryption("AWS_OWNED_KEY allows neither KmsKeyId nor KmsDataKeyReusePeriodSeconds");
        }
    }

    private static ApiException invalidEncryption(String problem) {
        return new ApiException("InvalidEncryptionConfiguration", "Invalid Encryption Configuration: " + problem);
    }

    void write(ObjectNode response) {
        response.set("loggingConfiguration", logging);
        response.set("tracingConfiguration", tracing);
        encryption.ifPresent(given -> response.set("encryptionConfiguration", given));
    }
}
