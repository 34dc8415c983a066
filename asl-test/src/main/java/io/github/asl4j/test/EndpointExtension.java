package io.github.asl4j.test;

import io.github.asl4j.local.endpoint.Endpoint;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.SfnClientBuilder;

/**
 * Starts the embedded endpoint before the first test of a class and closes it after the last one. Tests take the
 * {@link Endpoint}, its {@link URI}, or an {@link SfnClient} for it as parameters.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final EndpointExtension ENDPOINT = EndpointExtension.of(Endpoint.builder().tasks("sns:publish", handler));
 *
 * @Test
 * void itIsCreated(SfnClient client) { .. }
 * }</pre>
 *
 * <p>{@code @ExtendWith(EndpointExtension.class)} starts one without handlers. The client needs
 * {@code software.amazon.awssdk:sfn} and an HTTP client of the AWS SDK among the dependencies of the tests; without it, all
 * but the client works.
 */
public final class EndpointExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final String CLIENT = "software.amazon.awssdk.services.sfn.SfnClient";

    private final Endpoint.Builder builder;
    private @Nullable Endpoint endpoint;
    private @Nullable AutoCloseable client;

    /** Makes the extension of an endpoint without handlers, in real time, for {@code @ExtendWith}. */
    public EndpointExtension() {
        this(Endpoint.builder());
    }

    private EndpointExtension(Endpoint.Builder builder) {
        this.builder = builder;
    }

    /** Returns the extension of an endpoint with handlers and options. */
    public static EndpointExtension of(Endpoint.Builder builder) {
        return new EndpointExtension(builder);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        endpoint = builder.start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        try {
            if (client != null) {
                client.close();
            }
        } finally {
            if (endpoint != null) {
                endpoint.close();
            }
            endpoint = null;
            client = null;
        }
    }

    /**
     * Returns the endpoint.
     *
     * @throws IllegalStateException before the first test of the class and after the last one
     */
    public Endpoint endpoint() {
        if (endpoint == null) {
            throw new IllegalStateException(
                    "the endpoint runs from before the first test to after the last one; is the extension static?");
        }
        return endpoint;
    }

    /** Returns where the endpoint listens. */
    public URI uri() {
        return endpoint().uri();
    }

    /** Returns a client for the endpoint, the same for all tests, which is closed with it. */
    public synchronized SfnClient client() {
        if (client == null) {
            client = SfnClients.builder(uri()).build();
        }
        return (SfnClient) client;
    }

    /**
     * Returns the builder of a client for the endpoint, for more settings: with its URL, a Region, no credentials, and no
     * host prefix for TestState.
     */
    public SfnClientBuilder clientBuilder() {
        return SfnClients.builder(uri());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Endpoint.class || type == URI.class || type.getName().equals(CLIENT);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Endpoint.class) {
            return endpoint();
        }
        return type == URI.class ? uri() : client();
    }
}
