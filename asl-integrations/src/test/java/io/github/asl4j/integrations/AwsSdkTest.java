package io.github.asl4j.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AwsSdkTest {

    @Test
    void everyServiceHasActionsThatLookLikeActions() {
        assertThat(AwsSdk.serviceNames()).hasSizeGreaterThan(450).allSatisfy(name -> {
            assertThat(name).matches("[a-z0-9]+");
            AwsSdk.Service service = AwsSdk.service(name).orElseThrow();
            if (!service.hasUnknownActions()) {
                assertThat(service.actions()).isNotEmpty().allMatch(action -> action.matches("[a-z][A-Za-z0-9]+"));
            }
        });
    }

    @Test
    void anOtherNameIsNoNameOfAService() {
        assertThat(AwsSdk.serviceNames().stream()
                        .flatMap(name -> AwsSdk.service(name).orElseThrow().otherNames().stream()))
                .doesNotHaveDuplicates()
                .noneMatch(AwsSdk.serviceNames()::contains);
    }

    @Test
    void anActionIsFoundWithAndWithoutOthersOfItsVerb() {
        assertThat(AwsSdk.service("sns").orElseThrow().actions())
                .contains("publish", "publishBatch", "listTopics", "subscribe", "putDataProtectionPolicy");
    }

    @Test
    void anActionPassesWhereNoneIsKnown() {
        assertThat(Resource.of("arn:aws:states:::aws-sdk:mobile:listProjects").problem())
                .isEmpty();
    }
}
