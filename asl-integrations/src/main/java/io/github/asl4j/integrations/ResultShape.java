package io.github.asl4j.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the API that a Task calls can return: names, types and limits of its fields. It is known of the services that Step
 * Functions has optimized integrations with; of a {@code .sync} task it is that of the API which tells how the job stands.
 */
public final class ResultShape {

    /** What is asked until a job is done, by the action that starts it. */
    private static final Map<String, String> POLLS = Map.ofEntries(
            Map.entry("athena:startQueryExecution", "getQueryExecution"),
            Map.entry("batch:submitJob", "describeJobs"),
            Map.entry("codebuild:startBuild", "batchGetBuilds"),
            Map.entry("codebuild:startBuildBatch", "batchGetBuildBatches"),
            Map.entry("codebuild:retryBuildBatch", "batchGetBuildBatches"),
            Map.entry("databrew:startJobRun", "describeJobRun"),
            Map.entry("ecs:runTask", "describeTasks"),
            Map.entry("emrserverless:startJobRun", "getJobRun"),
            Map.entry("emrcontainers:startJobRun", "describeJobRun"),
            Map.entry("glue:startJobRun", "getJobRun"),
            Map.entry("mediaconvert:createJob", "getJob"),
            Map.entry("sagemaker:createLabelingJob", "describeLabelingJob"),
            Map.entry("sagemaker:createHyperParameterTuningJob", "describeHyperParameterTuningJob"),
            Map.entry("sagemaker:createProcessingJob", "describeProcessingJob"),
            Map.entry("sagemaker:createTrainingJob", "describeTrainingJob"),
            Map.entry("sagemaker:createTransformJob", "describeTransformJob"),
            Map.entry("sfn:startExecution", "describeExecution"));

    /** The SDK's names of such fields differ from those of the API in more than the first letter. */
    private static final Pattern ACRONYM = Pattern.compile(".*[A-Z]{2}.*");

    private final ResultModel model;
    private final String root;
    private final Predicate<String> isAny;

    private ResultShape(ResultModel model, String root, Predicate<String> isAny) {
        this.model = model;
        this.root = root;
        this.isAny = isAny;
    }

    /**
     * Returns what a Task with this {@code "Resource"} gets; empty where that is not known, or up to whoever brings back the
     * task token.
     */
    public static Optional<ResultShape> of(String resource) {
        Resource named = Resource.of(resource);
        boolean isSdk = named.kind() == Resource.Kind.AWS_SDK_INTEGRATION;
        if (!isSdk && named.kind() != Resource.Kind.OPTIMIZED_INTEGRATION
                || named.pattern().isEmpty()
                || named.pattern().get() == IntegrationPattern.WAIT_FOR_TASK_TOKEN) {
            return Optional.empty();
        }
        IntegrationPattern pattern = named.pattern().get();
        String[] parts = resource.split(":", 6)[5].replaceFirst("^aws-sdk:", "").split(":", 2);
        String action =
                parts[1].substring(0, parts[1].length() - pattern.suffix().length());
        Optional<String> service = AwsSdk.serviceByOtherName(parts[0]).map(AwsSdk.Service::name);
        if (pattern == IntegrationPattern.REQUEST_RESPONSE) {
            // What is raw bytes in the API is JSON in an optimized integration.
            return service.flatMap(name -> find(name, action, isSdk ? type -> false : "blob"::equals));
        }
        Predicate<String> isAny = pattern == IntegrationPattern.SYNC_2 ? "SensitiveData"::equals : "blob"::equals;
        return service.flatMap(
                name -> Optional.ofNullable(POLLS.get(name + ":" + action)).flatMap(poll -> find(name, poll, isAny)));
    }

    private static Optional<ResultShape> find(String service, String action, Predicate<String> isAny) {
        Optional<ResultShape> shape = ResultModel.of(service)
                .flatMap(model -> model.output(action).map(root -> new ResultShape(model, root, isAny)));
        return shape.isEmpty() && service.equals("bedrock") ? find("bedrockruntime", action, isAny) : shape;
    }

    private record Value(
            JsonNode json, String shape, @Nullable String field) {}

    /**
     * Returns a JSON Schema (draft 2020-12) of the result. Fields that the API does not promise are not required; what is raw
     * bytes in the API may be any JSON.
     */
    public JsonNode toJsonSchema() {
        return ResultSchema.of(model, root, isAny);
    }

    /**
     * Returns what is wrong with a result, in the words of the service; fields that the API does not have are not.
     *
     * @param isComplete whether no required field may be missing
     */
    public Optional<String> problem(JsonNode result, boolean isComplete) {
        Deque<Value> open = new ArrayDeque<>();
        open.add(new Value(result, root, null));
        while (!open.isEmpty()) {
            Optional<String> problem = problem(open.pop(), isComplete, open);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<String> problem(Value value, boolean isComplete, Deque<Value> open) {
        JsonNode shape = model.shape(value.shape());
        String type = shape.get("type").textValue();
        if (value.json().isNull() || isAny.test(type) || isAny.test(value.shape()) || shape.has("document")) {
            return Optional.empty();
        }
        return switch (type) {
            case "structure" -> structure(value, shape, isComplete, open);
            case "list" -> {
                // The first element is the next one to be looked at.
                for (int i = value.json().size() - 1; i >= 0; i--) {
                    open.push(
                            new Value(value.json().path(i), shape.get("member").textValue(), value.field()));
                }
                yield value.json().isArray() ? Optional.empty() : mustBe(value, "an array");
            }
            case "map" -> {
                value.json()
                        .forEach(element ->
                                open.add(new Value(element, shape.get("value").textValue(), value.field())));
                yield value.json().isObject() ? Optional.empty() : mustBe(value, "an object");
            }
            case "boolean" -> value.json().isBoolean() ? Optional.empty() : mustBe(value, "a boolean");
            case "integer", "long", "float", "double" ->
                value.json().isNumber() ? range(value, shape) : mustBe(value, "a number");
            default -> value.json().isTextual() ? text(value, shape) : mustBe(value, "a string");
        };
    }

    private Optional<String> structure(Value value, JsonNode shape, boolean isComplete, Deque<Value> open) {
        if (!value.json().isObject()) {
            return mustBe(value, "an object");
        }
        for (JsonNode required : shape.path("required")) {
            String name = field(required.textValue());
            if (isComplete && !ACRONYM.matcher(name).matches() && !value.json().has(name)) {
                return Optional.of("Required field '" + name + "' is missing");
            }
        }
        shape.get("members").properties().forEach(member -> {
            String name = field(member.getKey());
            value.json().properties().stream()
                    .filter(given -> ACRONYM.matcher(name).matches()
                            ? given.getKey().equalsIgnoreCase(name)
                            : given.getKey().equals(name))
                    .forEach(given -> open.add(
                            new Value(given.getValue(), member.getValue().textValue(), given.getKey())));
        });
        return Optional.empty();
    }

    /** Returns the name of a field as Step Functions has it. */
    static String field(String member) {
        return member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
    }

    private static Optional<String> range(Value value, JsonNode shape) {
        double number = value.json().doubleValue();
        if (shape.has("min") && number < shape.get("min").doubleValue()) {
            return problem(value, "is less than the minimum value");
        } else if (shape.has("max") && number > shape.get("max").doubleValue()) {
            return problem(value, "exceeds the maximum value");
        }
        return Optional.empty();
    }

    private static Optional<String> text(Value value, JsonNode shape) {
        String text = value.json().textValue();
        if (shape.has("min") && text.length() < shape.get("min").intValue()) {
            return problem(value, "is smaller than the minimum length");
        } else if (shape.has("max") && text.length() > shape.get("max").intValue()) {
            return problem(value, "exceeds the maximum length");
        } else if (shape.has("enum")
                && shape.get("enum")
                        .valueStream()
                        .noneMatch(word -> word.textValue().equals(text))) {
            return problem(value, "is not an expected value");
        }
        return Optional.empty();
    }

    private static Optional<String> mustBe(Value value, String type) {
        return value.field() == null ? Optional.of("The result must be " + type) : problem(value, "must be " + type);
    }

    private static Optional<String> problem(Value value, String what) {
        return Optional.of("Field '" + value.field() + "' " + what);
    }
}
