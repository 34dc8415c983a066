package io.github.asl4j.sample.local;

import io.github.asl4j.local.ApiGatewayInvokeHandler;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.endpoint.Endpoint;
import io.github.asl4j.model.StateMachine;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;

/** What the state machine works with, on loopback: the microservice behind its API, the topic, and Step Functions. */
public final class LocalServices implements AutoCloseable {

    /** The role of the state machine; nobody assumes it. */
    public static final String ROLE = "arn:aws:iam::123456789012:role/local";

    private static final String API = "a1b2c3d4e5.execute-api.us-east-1.amazonaws.com";
    private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:api-calls";

    private final Microservice microservice;
    private final Topic topic;
    private final Endpoint endpoint;

    private LocalServices(Microservice microservice, Topic topic, Endpoint endpoint) {
        this.microservice = microservice;
        this.topic = topic;
        this.endpoint = endpoint;
    }

    /**
     * Starts them.
     *
     * @param port of Step Functions; 0 for any that is free
     * @param subscriber gets every message of the topic
     * @throws java.io.UncheckedIOException if the port is in use
     */
    public static LocalServices start(int port, Consumer<String> subscriber) {
        Topic topic = new Topic(TOPIC, subscriber);
        Microservice microservice = Microservice.start();
        try {
            Endpoint endpoint = Endpoint.builder()
                    .port(port)
                    .tasks(
                            "apigateway:invoke",
                            ApiGatewayInvokeHandler.builder()
                                    .route(API, microservice.uri())
                                    .build())
                    .tasks("sns:publish", TaskHandler.of(topic::publish))
                    .start();
            return new LocalServices(microservice, topic, endpoint);
        } catch (RuntimeException e) {
            microservice.close();
            throw e;
        }
    }

    /** Returns the definition with the API and the topic of this machine. */
    public static StateMachine bind(StateMachine definition) {
        return definition.bind(Map.of("PARTITION", "aws", "API_ENDPOINT", API, "SNS_TOPIC_ARN", TOPIC));
    }

    /** Returns the microservice. */
    public Microservice microservice() {
        return microservice;
    }

    /** Returns the topic. */
    public Topic topic() {
        return topic;
    }

    /** Returns where Step Functions answers. */
    public URI stepFunctions() {
        return endpoint.uri();
    }

    @Override
    public void close() {
        endpoint.close();
        microservice.close();
    }
}
