package io.github.asl4j.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypedBuildersTest {

    private static final Path SOURCES = Path.of(System.getProperty("asl.root", ".."))
            .resolve("asl-integrations/src/main/java/io/github/asl4j/integrations");

    /** Written by hand, with what AWS says of each parameter. */
    private static final Set<String> BY_HAND = Set.of("apigateway:invoke", "sns:publish");

    private static Map<String, String> generated() {
        Map<String, String> sources = new TreeMap<>();
        Catalogue.integrations().values().stream()
                .filter(integration -> !BY_HAND.contains(integration.name()))
                .forEach(integration -> sources.putAll(new TypedBuilderSource(integration).sources()));
        return sources;
    }

    @Test
    void theSourcesAreWhatTheCatalogueGives() throws IOException {
        for (Map.Entry<String, String> source : generated().entrySet()) {
            Path file = SOURCES.resolve(source.getKey() + ".java");
            if (System.getProperty("asl.expected", "check").equals("write")) {
                Files.writeString(file, source.getValue());
            }
            assertThat(words(Files.readString(file))).as(source.getKey()).isEqualTo(words(source.getValue()));
        }
    }

    /** Returns the text without spaces and the stars of comments, which the formatter decides. */
    private static String words(String java) {
        return java.replaceAll("\\s|\\*", "");
    }

    static Stream<Integration> integrations() {
        return Catalogue.integrations().values().stream();
    }

    @ParameterizedTest
    @MethodSource("integrations")
    void everyParameterOfEveryIntegrationHasASetter(Integration integration) throws ReflectiveOperationException {
        Class<?> builder = Class.forName("io.github.asl4j.integrations." + TypedBuilderSource.className(integration));
        Set<String> methods =
                Stream.of(builder.getMethods()).map(method -> method.getName()).collect(Collectors.toSet());

        assertThat(methods)
                .containsAll(integration.parameters().stream()
                        .map(parameter -> TypedBuilderSource.setter(parameter.name()))
                        .toList());
        assertThat(builder.getField("INTEGRATION").get(null)).isSameAs(integration);
    }

    @Test
    void namesOfSettersAreReadable() {
        assertThat(Stream.of(
                                "TopicArn",
                                "KMSKeyId",
                                "S3Uri",
                                "ARN",
                                "VPCConfig",
                                "Comment",
                                "Output",
                                "MD5OfBody",
                                "JobName")
                        .map(TypedBuilderSource::setter))
                .containsExactly(
                        "topicArn",
                        "kmsKeyId",
                        "s3Uri",
                        "arn",
                        "vpcConfig",
                        "commentParameter",
                        "outputParameter",
                        "md5OfBody",
                        "jobName");
    }
}
