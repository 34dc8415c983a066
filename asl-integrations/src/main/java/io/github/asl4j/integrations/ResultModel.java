package io.github.asl4j.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the actions of a service return, from AWS's API models: results/*.json, each read when it is first asked for. */
final class ResultModel {

    private static final Map<String, Optional<ResultModel>> MODELS = new ConcurrentHashMap<>();

    private final JsonNode json;

    private ResultModel(JsonNode json) {
        this.json = json;
    }

    /** Returns the model of the service with this name in the SDK; empty if there is none here. */
    static Optional<ResultModel> of(String service) {
        return MODELS.computeIfAbsent(service, ResultModel::read);
    }

    private static Optional<ResultModel> read(String service) {
        try (InputStream text = ResultModel.class.getResourceAsStream("results/" + service + ".json")) {
            return text == null ? Optional.empty() : Optional.of(new ResultModel(new JsonMapper().readTree(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the name of the shape that an action returns. */
    Optional<String> output(String action) {
        return Optional.ofNullable(json.get("actions").path(action).textValue());
    }

    /** Returns the shape with this name. */
    JsonNode shape(String name) {
        return json.get("shapes").get(name);
    }
}
