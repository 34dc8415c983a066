package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.Expression;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.local.objects.ObjectStore;
import io.github.asl4j.model.WriterConfig.OutputType;
import io.github.asl4j.model.WriterConfig.Transformation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A compiled {@code "ResultWriter"}.
 *
 * @param arguments of the call that writes; empty if the results are the output of the state
 */
record ResultWriting(Optional<Expression> arguments, Transformation transformation, OutputType outputType) {

    /** Where the results go. */
    record Target(String bucket, String prefix) {}

    /** Returns where the results go; empty if they are the output of the state. */
    Optional<Target> target(Scope scope) {
        return arguments.map(expression -> {
            Map<?, ?> call = expression.evaluate(scope) instanceof Map<?, ?> map ? map : Map.of();
            String prefix = call.get("Prefix") instanceof String text ? text : "";
            return new Target(
                    String.valueOf(call.get("Bucket")),
                    prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/");
        });
    }

    /** Returns the results in the form that is wanted. */
    List<@Nullable Object> transform(List<Execution> succeeded) {
        List<@Nullable Object> results = new ArrayList<>();
        for (Execution execution : succeeded) {
            Object output = execution.outputData();
            if (transformation == Transformation.NONE) {
                results.add(ExecutionDescription.inFile(execution));
            } else if (transformation == Transformation.FLATTEN && output instanceof List<?> list) {
                results.addAll(list);
            } else {
                results.add(output);
            }
        }
        return results;
    }

    /** Writes a file for each status that occurs, and the manifest; returns the key of the manifest. */
    String write(ObjectStore store, Target target, MapRun run, String id) throws IOException {
        Map<String, List<Execution>> byStatus =
                run.executions().stream().collect(Collectors.groupingBy(ResultWriting::status));
        Map<String, Object> files = new LinkedHashMap<>();
        for (String status : List.of("FAILED", "PENDING", "SUCCEEDED")) {
            List<Execution> executions = byStatus.getOrDefault(status, List.of());
            if (executions.isEmpty()) {
                files.put(status, List.of());
                continue;
            }
            List<@Nullable Object> entries = status.equals("SUCCEEDED")
                    ? transform(executions)
                    : executions.stream()
                            .<@Nullable Object>map(ExecutionDescription::inFile)
                            .collect(Data.list());
            byte[] content = text(entries).getBytes(StandardCharsets.UTF_8);
            String key = target.prefix() + id + "/" + status + "_0."
                    + outputType.name().toLowerCase(java.util.Locale.ROOT);
            store.put(target.bucket(), key, content);
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("Key", key);
            file.put("Size", (long) content.length);
            files.put(status, List.of(file));
        }
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("DestinationBucket", target.bucket());
        manifest.put("MapRunArn", run.mapRunArn());
        manifest.put("ResultFiles", files);
        String key = target.prefix() + id + "/manifest.json";
        store.put(target.bucket(), key, Data.text(manifest).getBytes(StandardCharsets.UTF_8));
        return key;
    }

    private static String status(Execution execution) {
        return switch (execution.status()) {
            case SUCCEEDED -> "SUCCEEDED";
            case RUNNING -> "PENDING";
            default -> "FAILED";
        };
    }

    private String text(List<@Nullable Object> entries) {
        return outputType == OutputType.JSONL
                ? entries.stream().map(entry -> Data.text(entry) + "\n").collect(Collectors.joining())
                : Data.text(entries);
    }
}
