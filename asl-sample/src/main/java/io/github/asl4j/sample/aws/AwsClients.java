package io.github.asl4j.sample.aws;

import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.sfn.SfnClient;

/**
 * The clients of a deployment, with the credentials of the SDK's default chain.
 *
 * @param cloudFormation the one that deploys
 * @param stepFunctions the one that runs
 */
public record AwsClients(CloudFormationClient cloudFormation, SfnClient stepFunctions) implements AutoCloseable {

    /** CloudFormation throttles those who ask for events, and it takes a while until it does not. */
    private static final int ATTEMPTS = 10;

    /**
     * Connects.
     *
     * @param region the Region; without one, that of the SDK's default chain
     * @param endpoint a server in place of AWS
     */
    public static AwsClients of(Optional<String> region, Optional<URI> endpoint) {
        StandardRetryStrategy retries = AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(ATTEMPTS)
                .build();
        return of(region, endpoint, retries);
    }

    static AwsClients of(Optional<String> region, Optional<URI> endpoint, RetryStrategy retries) {
        ClientOverrideConfiguration configuration =
                ClientOverrideConfiguration.builder().retryStrategy(retries).build();
        return new AwsClients(
                with(CloudFormationClient.builder(), region, endpoint)
                        .overrideConfiguration(configuration)
                        .build(),
                with(SfnClient.builder(), region, endpoint)
                        .overrideConfiguration(configuration)
                        .build());
    }

    private static <B extends AwsClientBuilder<B, ?>> B with(
            B builder, Optional<String> region, Optional<URI> endpoint) {
        region.map(Region::of).ifPresent(builder::region);
        endpoint.ifPresent(builder::endpointOverride);
        return builder;
    }

    @Override
    public void close() {
        cloudFormation.close();
        stepFunctions.close();
    }
}
