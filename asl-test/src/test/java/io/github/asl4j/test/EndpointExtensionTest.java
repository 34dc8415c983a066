package io.github.asl4j.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.endpoint.Endpoint;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

class EndpointExtensionTest {

    @RegisterExtension
    static final EndpointExtension ENDPOINT = EndpointExtension.of(Endpoint.builder()
            .options(ExecutionOptions.defaults())
            .tasks("apigateway:invoke", TaskHandler.of(input -> Map.of("StatusCode", 200)))
            .tasks("sns:publish", TaskHandler.of(input -> input.get("Message"))));

    @Test
    void testsGetAClientForIt(SfnClient client) {
        String machine = client.createStateMachine(request -> request.name("sample")
                        .roleArn("arn:aws:iam::123456789012:role/role")
                        .definition(Samples.CALL_MICROSERVICE.toJson()))
                .stateMachineArn();
        String execution = client.startExecution(request -> request.stateMachineArn(machine))
                .executionArn();

        var described = client.describeExecution(request -> request.executionArn(execution));
        while (described.status() == ExecutionStatus.RUNNING) {
            described = client.describeExecution(request -> request.executionArn(execution));
        }

        assertThat(described.output()).isEqualTo("\"Call was successful\"");
    }

    @Test
    void theHostPrefixOfTestStateIsSwitchedOff(SfnClient client) {
        String output = client.testState(request -> request.definition("{\"Type\": \"Pass\", \"End\": true}")
                        .roleArn("arn:aws:iam::123456789012:role/role")
                        .input("{\"n\": 1}"))
                .output();

        assertThat(output).isEqualTo("{\"n\":1}");
    }

    @Test
    void testsGetTheEndpointAndItsUrl(Endpoint endpoint, URI uri) {
        assertThat(uri).isEqualTo(endpoint.uri()).isEqualTo(ENDPOINT.uri());
    }

    @Test
    void outsideOfAClassThereIsNone() {
        assertThatThrownBy(new EndpointExtension()::uri)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is the extension static?");
    }

    /** All classes of the tests anew, but none of the AWS SDK. */
    private static final class WithoutSdk extends URLClassLoader {

        WithoutSdk() throws MalformedURLException {
            super(urls(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] urls() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (!entry.contains("awssdk")) {
                    urls.add(new File(entry).toURI().toURL());
                }
            }
            return urls.toArray(new URL[0]);
        }
    }

    @Test
    void withoutTheSdkAllButTheClientWorks() throws Exception {
        try (WithoutSdk loader = new WithoutSdk()) {
            Object extension = loader.loadClass(EndpointExtension.class.getName())
                    .getConstructor()
                    .newInstance();

            // By the interfaces, as JUnit does: a look at all methods would find the client.
            call(loader, BeforeAllCallback.class, "beforeAll", extension);
            call(loader, AfterAllCallback.class, "afterAll", extension);

            assertThatThrownBy(() -> loader.loadClass(SfnClient.class.getName()))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    private static void call(ClassLoader loader, Class<?> type, String method, Object extension) throws Exception {
        Class<?> context = loader.loadClass(ExtensionContext.class.getName());
        loader.loadClass(type.getName()).getMethod(method, context).invoke(extension, (Object) null);
    }

    @Nested
    @ExtendWith(EndpointExtension.class)
    class WithoutHandlers {

        @Test
        void aNestedClassHasItsOwn(URI uri) {
            assertThat(uri.getHost()).isEqualTo("127.0.0.1");
        }
    }
}
