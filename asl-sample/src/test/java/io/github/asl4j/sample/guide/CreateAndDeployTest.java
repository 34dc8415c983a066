package io.github.asl4j.sample.guide;

import static io.github.asl4j.model.Asl.path;
import static io.github.asl4j.model.Asl.substitution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.asl4j.integrations.SnsPublish;
import io.github.asl4j.local.endpoint.Endpoint;
import io.github.asl4j.model.Compiler;
import io.github.asl4j.model.Page;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.Validator;
import io.github.asl4j.validate.source.SourceValidator;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.CreateStateMachineRequest;
import software.amazon.awssdk.services.sfn.model.CreateStateMachineResponse;
import software.amazon.awssdk.services.sfn.model.ListStateMachinesRequest;
import software.amazon.awssdk.services.sfn.model.ListStateMachinesResponse;
import software.amazon.awssdk.services.sfn.model.StateMachineAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.StateMachineListItem;
import software.amazon.awssdk.services.sfn.model.UpdateStateMachineRequest;
import software.amazon.awssdk.services.sfn.model.UpdateStateMachineResponse;

/** The page's classes deploy to the embedded server, and its templates and its definition are valid together. */
class CreateAndDeployTest {

    private static final Page PAGE = Page.read("docs/create-and-deploy.md");

    private static final String ROLE = "arn:aws:iam::123456789012:role/order";
    private static final Map<String, String> VALUES = Map.of("Topic", "arn:aws:sns:us-east-1:123456789012:orders");

    private static final Pattern CLASS = Pattern.compile("public final class (\\w+)");

    @TempDir
    private static Path classes;

    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws Exception {
        for (Page.Block block : PAGE.blocks("java")) {
            Matcher name = CLASS.matcher(block.text());
            assertThat(name.find()).isTrue();
            assertThat(Compiler.compile(name.group(1), block.text(), classes)).isEmpty();
        }
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    }

    private static StateMachine machine() {
        return StateMachine.builder()
                .startAt("Publish")
                .state(
                        "Publish",
                        SnsPublish.jsonPath()
                                .message(path("$.text"))
                                .topicArn(substitution("Topic"))
                                .end())
                .build();
    }

    private static String deploy(SfnClient client, StateMachine machine, Map<String, String> values) throws Exception {
        Class<?> deploy = loader.loadClass("com.example.Deploy");
        try {
            return (String) deploy.getMethod("deploy", String.class, StateMachine.class, Map.class)
                    .invoke(
                            deploy.getConstructor(SfnClient.class, String.class).newInstance(client, ROLE),
                            "order",
                            machine,
                            values);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    @Test
    void theStateMachineIsCreatedOnce() throws Exception {
        try (Endpoint endpoint = Endpoint.start();
                SfnClient client = (SfnClient) loader.loadClass("com.example.LocalClient")
                        .getMethod("of", Endpoint.class)
                        .invoke(null, endpoint)) {
            String arn = deploy(client, machine(), VALUES);
            assertThat(deploy(client, machine(), VALUES)).isEqualTo(arn);
            String deployed = client.describeStateMachine(request -> request.stateMachineArn(arn))
                    .definition();
            assertThat(StateMachine.parse(deployed)).isEqualTo(machine().bind(VALUES));
        }
    }

    @Test
    void anotherDefinitionUpdatesIt() throws Exception {
        Existing client = new Existing();
        assertThat(deploy(client, machine(), VALUES)).isEqualTo("arn:order");
        assertThat(client.updates).singleElement().satisfies(request -> {
            assertThat(request.stateMachineArn()).isEqualTo("arn:order");
            assertThat(StateMachine.parse(request.definition()))
                    .isEqualTo(machine().bind(VALUES));
        });
    }

    @Test
    void whatCannotBeDeployedIsNotSent() {
        Existing client = new Existing();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deploy(client, machine(), Map.of()))
                .withMessage("no value for [Topic]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deploy(client, machine(), Map.of("Topic", "<TOPIC<")))
                .withMessageContaining("MALFORMED_PLACEHOLDER");
        assertThat(client.updates).isEmpty();
    }

    /** A service that has the state machine already, with another definition. */
    private static final class Existing implements SfnClient {

        private final List<UpdateStateMachineRequest> updates = new ArrayList<>();

        @Override
        public CreateStateMachineResponse createStateMachine(CreateStateMachineRequest request) {
            throw StateMachineAlreadyExistsException.builder().build();
        }

        @Override
        public ListStateMachinesResponse listStateMachines(ListStateMachinesRequest request) {
            return ListStateMachinesResponse.builder()
                    .stateMachines(item("other"), item("order"))
                    .build();
        }

        private static StateMachineListItem item(String name) {
            return StateMachineListItem.builder()
                    .name(name)
                    .stateMachineArn("arn:" + name)
                    .build();
        }

        @Override
        public UpdateStateMachineResponse updateStateMachine(UpdateStateMachineRequest request) {
            updates.add(request);
            return UpdateStateMachineResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }

    @Test
    void theFileIsThatOfTheBuilders() {
        assertThat(PAGE.blocks("json"))
                .singleElement()
                .satisfies(block -> assertThat(StateMachine.parse(block.text())).isEqualTo(machine()));
    }

    @Test
    void theTemplatesAreValidWithTheFile(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("order.asl.json"), PAGE.blocks("json").get(0).text());
        List<Page.Block> templates = PAGE.blocks("yaml");
        assertThat(templates).hasSize(2);
        for (Page.Block template : templates) {
            assertThat(diagnostics(folder, template.text())).isEmpty();
            String without = template.text().replace("Topic: !Ref Topic", "Table: !Ref Topic");
            assertThat(diagnostics(folder, without))
                    .extracting(Diagnostic::code)
                    .contains("UNDECLARED_SUBSTITUTION");
        }
    }

    private static List<Diagnostic> diagnostics(Path folder, String template) {
        return SourceValidator.of(Validator::builder)
                .validate(folder.resolve("template.yaml").toString(), template)
                .stream()
                .flatMap(file -> file.result().diagnostics().stream())
                .toList();
    }
}
