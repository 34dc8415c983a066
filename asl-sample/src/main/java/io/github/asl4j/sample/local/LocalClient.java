package io.github.asl4j.sample.local;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;

/** The AWS SDK's client of a server on this machine, which wants no credentials. */
public final class LocalClient {

    private LocalClient() {}

    /** Returns a client of the server at this URL. */
    public static SfnClient of(URI stepFunctions) {
        return SfnClient.builder()
                .region(Region.US_EAST_1)
                .endpointOverride(stepFunctions)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .build();
    }
}
