package io.github.asl4j.bench;

import io.github.asl4j.local.endpoint.Endpoint;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.StateMachineType;

/** Clients of an endpoint. */
final class Clients {

    private static final int CONNECTIONS = 500;

    private Clients() {}

    static SfnClient of(Endpoint endpoint) {
        return SfnClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClientBuilder(ApacheHttpClient.builder().maxConnections(CONNECTIONS))
                .overrideConfiguration(configuration ->
                        configuration.putAdvancedOption(SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true))
                .build();
    }

    static String create(SfnClient client, String name, String definition, StateMachineType type) {
        return client.createStateMachine(request -> request.name(name)
                        .definition(definition)
                        .type(type)
                        .roleArn("arn:aws:iam::123456789012:role/role"))
                .stateMachineArn();
    }
}
