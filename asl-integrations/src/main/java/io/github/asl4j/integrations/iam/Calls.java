package io.github.asl4j.integrations.iam;

import io.github.asl4j.integrations.IntegrationPattern;
import io.github.asl4j.integrations.Resource;
import io.github.asl4j.integrations.Resource.Kind;
import io.github.asl4j.integrations.iam.Permissions.Row;
import io.github.asl4j.integrations.iam.PolicyStatement.Origin;
import io.github.asl4j.model.ChoiceState;
import io.github.asl4j.model.FailState;
import io.github.asl4j.model.ItemReader;
import io.github.asl4j.model.MapState;
import io.github.asl4j.model.ParallelState;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.ProcessorConfig;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.model.ReaderConfig;
import io.github.asl4j.model.ResultWriter;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateVisitor;
import io.github.asl4j.model.SucceedState;
import io.github.asl4j.model.TaskState;
import io.github.asl4j.model.Template;
import io.github.asl4j.model.WaitState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calls of the states of a machine, those within others too. */
final class Calls {

    private static final Pattern SDK = Pattern.compile(".*:aws-sdk:([a-z0-9]+):([A-Za-z0-9]+)(?:\\.waitForTaskToken)?");
    private static final Pattern ARN = Pattern.compile("arn:((?:\\$\\{[^}]*}|[^:])*):.*", Pattern.DOTALL);

    private final PolicyOptions options;
    private final Statements statements;
    private final List<String> unknown = new ArrayList<>();

    Calls(PolicyOptions options, Statements statements) {
        this.options = options;
        this.statements = statements;
    }

    /** Returns what of the machine has no permission because what it calls is not known. */
    List<String> unknown() {
        return unknown;
    }

    void addAll(Map<String, State> states) {
        states.forEach((name, state) -> state.accept(new Visitor(name)));
    }

    private Call call(String state, String resource, Optional<Template> parameters, QueryLanguage language) {
        Map<String, String> globals = globals(resource);
        String own = "arn:" + globals.get("partition") + ":states:" + options.region() + ":" + options.account()
                + ":stateMachine:" + options.stateMachineName();
        return new Call(state, resource, CallParameters.of(parameters, language, own), globals);
    }

    private Map<String, String> globals(String resource) {
        Matcher arn = ARN.matcher(resource);
        String partition = arn.matches() ? arn.group(1) : options.partition();
        boolean isGiven = !options.partition().equals(PolicyOptions.DEFAULT.partition());
        Map<String, String> globals = new LinkedHashMap<>();
        globals.put("partition", isGiven && !partition.matches("aws[a-z-]*") ? options.partition() : partition);
        globals.put("region", options.region());
        globals.put("account", options.account());
        globals.put("stateMachineName", options.stateMachineName());
        return globals;
    }

    private void call(String state, TaskState task) {
        Optional<Template> parameters =
                task.queryLanguage() == QueryLanguage.JSONATA ? task.arguments() : task.parameters();
        if (task.credentials().isPresent()) {
            call(state, task.resource(), task.credentials(), task.queryLanguage())
                    .addTo(statements, Permissions.extra("credentials"));
            return;
        }
        Call call = call(state, task.resource(), parameters, task.queryLanguage());
        Resource resource = Resource.of(task.resource());
        Matcher sdk = SDK.matcher(task.resource());
        if (resource.kind() == Kind.LAMBDA_FUNCTION) {
            allowFunction(call, List.of());
        } else if (sdk.matches()) {
            new SdkCall(sdk.group(1), sdk.group(2)).addTo(statements, call);
        } else if (resource.kind() == Kind.DISTRIBUTED_MAP) {
            new SdkCall("s3", resource.integration().orElseThrow().name().substring("s3:".length()))
                    .addTo(statements, call);
        } else if (isFunction(Known.literal(task.resource()))) {
            allowFunction(
                    call,
                    List.of("\"" + state + "\": \"" + task.resource()
                            + "\" is taken for the ARN of a Lambda function; that of an activity needs no permission"));
        } else if (resource.kind() != Kind.ACTIVITY) {
            optimized(call, resource);
        }
    }

    /** Returns whether a resource is a placeholder whose name tells that it stands for a function, or at least for an ARN. */
    private static boolean isFunction(Known resource) {
        String name = resource.text().toLowerCase(Locale.ROOT);
        return resource.isPlaceholder()
                && (resource.isArn("Resource") || name.contains("function") || name.contains("lambda"));
    }

    private void allowFunction(Call call, List<String> notes) {
        statements.add(
                List.of("lambda:InvokeFunction"),
                List.of(call.resource()),
                Map.of(),
                Optional.of(new Origin(call.state(), call.resource(), List.of())),
                notes);
    }

    private void optimized(Call call, Resource resource) {
        Optional<Permissions.Call> needed =
                resource.integration().flatMap(integration -> Permissions.integration(integration.name()));
        if (needed.isPresent()) {
            call.addTo(statements, needed.get(), resource.pattern().orElse(IntegrationPattern.REQUEST_RESPONSE));
        } else {
            unknown.add("\"" + call.state() + "\": what \"" + call.resource() + "\" calls is not known");
        }
    }

    private void distributed(String state, MapState map) {
        Call own = call(state, "ItemProcessor", Optional.empty(), map.queryLanguage());
        own.globals().put("Label", map.label().orElse("*"));
        own.addTo(statements, Permissions.extra("distributedMap"));
        map.itemReader().ifPresent(reader -> read(state, reader, map.queryLanguage()));
        map.resultWriter().ifPresent(writer -> write(state, writer, map.queryLanguage()));
    }

    private void read(String state, ItemReader reader, QueryLanguage language) {
        Optional<Template> parameters = language == QueryLanguage.JSONATA ? reader.arguments() : reader.parameters();
        Call call = call(state, reader.resource(), parameters, language);
        String name = action(reader.resource());
        if (!name.equals("s3:getObject") && !name.equals("s3:listObjectsV2")) {
            unknown.add("\"" + state + "\": what the Item Reader \"" + reader.resource() + "\" calls is not known");
            return;
        }
        boolean readsDataFiles = reader.readerConfig()
                .filter(config -> config.inputType()
                                .filter(ReaderConfig.InputType.MANIFEST::equals)
                                .isPresent()
                        || config.transformation()
                                .filter(ReaderConfig.Transformation.LOAD_AND_FLATTEN::equals)
                                .isPresent())
                .isPresent();
        call.addTo(
                statements,
                Permissions.extra(name).stream()
                        .filter(row -> !row.when().equals(Row.DATA_FILES) || readsDataFiles)
                        .map(row -> row.when().equals(Row.DATA_FILES) ? row.always() : row)
                        .toList());
    }

    private void write(String state, ResultWriter writer, QueryLanguage language) {
        Optional<Template> parameters = language == QueryLanguage.JSONATA ? writer.arguments() : writer.parameters();
        writer.resource()
                .ifPresent(resource -> call(state, resource, parameters, language)
                        .addTo(statements, Permissions.extra("s3:putObject")));
    }

    private static String action(String resource) {
        return resource.replaceFirst(".*:::", "");
    }

    /** What each type of state calls. */
    private final class Visitor implements StateVisitor<List<String>> {

        private final String name;

        private Visitor(String name) {
            this.name = name;
        }

        @Override
        public List<String> visit(TaskState state) {
            call(name, state);
            return unknown;
        }

        @Override
        public List<String> visit(ParallelState state) {
            state.branches().forEach(branch -> addAll(branch.states()));
            return unknown;
        }

        @Override
        public List<String> visit(MapState state) {
            if (state.itemProcessor()
                    .processorConfig()
                    .filter(config -> config.mode() == ProcessorConfig.Mode.DISTRIBUTED)
                    .isPresent()) {
                distributed(name, state);
            }
            addAll(state.itemProcessor().states());
            return unknown;
        }

        @Override
        public List<String> visit(PassState state) {
            return unknown;
        }

        @Override
        public List<String> visit(WaitState state) {
            return unknown;
        }

        @Override
        public List<String> visit(ChoiceState state) {
            return unknown;
        }

        @Override
        public List<String> visit(SucceedState state) {
            return unknown;
        }

        @Override
        public List<String> visit(FailState state) {
            return unknown;
        }
    }
}
