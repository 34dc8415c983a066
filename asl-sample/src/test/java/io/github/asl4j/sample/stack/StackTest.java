package io.github.asl4j.sample.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.sample.CallMicroservice;
import io.github.asl4j.validate.Validator;
import io.github.asl4j.validate.source.SourceValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackTest {

    private static final String TEMPLATE = Stack.template();
    private static final JsonNode TREE = tree(TEMPLATE);

    private static JsonNode tree(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyNameResolvesAndEveryPropertyIsOneOfItsType() {
        assertThat(TemplateCheck.problems(TEMPLATE)).isEmpty();
        assertThat(TREE.path("Resources")).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"EnableDnsSupport\" | \"EnableDnsSuport\" | Vpc: : property 'EnableDnsSuport' is not defined",
                "\"EnableDnsSupport\": true | \"EnableDnsSupport\": \"yes\" | Vpc: /EnableDnsSupport: string found, boolean",
                "\"RouteKey\": \"GET /\", | '' | Route: : required property 'RouteKey' not found",
                "\"AllocationId\"\\n | \"Id\"\\n | NatGateway: AWS::EC2::EIP has no attribute \"Id\"",
                "\"Ref\": \"VpcLink\" | \"Ref\": \"VpcLnk\" | Integration: there is no \"VpcLnk\"",
                "integrations/${Integration} | integrations/${Integrate} | Route: there is no \"Integrate\"",
                "\"DependsOn\": \"VpcGatewayAttachment\" | \"DependsOn\": \"Attachment\" | NatEip: there is no \"Attachment\"",
                "AWS::EC2::InternetGateway | AWS::EC2::Internet | InternetGateway: the type \"AWS::EC2::Internet\" is not",
                "\"Type\": \"AWS::ECS::Cluster\" | \"DependsOn\": \"Service\", \"Type\": \"AWS::ECS::Cluster\" | these need one another: [Cluster, Service]"
            })
    void theCheckFindsWhatIsWrong(String right, String wrong, String problem) {
        String from = right.replace("\\n", "\n");
        assertThat(TEMPLATE).contains(from);
        String broken =
                TEMPLATE.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(wrong.replace("\\n", "\n")));
        assertThat(TemplateCheck.problems(broken))
                .anySatisfy(found -> assertThat(found).startsWith(problem));
    }

    @Test
    void nothingOfAnAccountIsFixed() {
        assertThat(TEMPLATE)
                .doesNotContainPattern("[0-9]{12}")
                .doesNotContainPattern("(us|eu|ap)-[a-z]+-[0-9]")
                .doesNotContain("arn:aws");
        assertThat(Pattern.compile("[a-z.-]+\\.amazonaws\\.com")
                        .matcher(TEMPLATE)
                        .results())
                .extracting(found -> found.group())
                .containsOnly("ecs-tasks.amazonaws.com", "states.amazonaws.com");
        // One account can have it twice.
        assertThat(TREE.findValues("RoleName")).isEmpty();
        assertThat(TREE.at("/Resources/TargetGroup/Properties").has("Name")).isFalse();
        assertThat(TREE.findValues("StateMachineName")).isEmpty();
    }

    @Test
    void onlyTheLoadBalancerLetsInAndOnlyTheVpcLink() {
        assertThat(TREE.findValues("CidrIp")).isEmpty();
        assertThat(TREE.at("/Resources/LoadBalancerIngress/Properties/SourceSecurityGroupId/Fn::GetAtt/0")
                        .asText())
                .isEqualTo("VpcLinkSecurityGroup");
        assertThat(TREE.at("/Resources/ServiceIngress/Properties/SourceSecurityGroupId/Fn::GetAtt/0")
                        .asText())
                .isEqualTo("LoadBalancerSecurityGroup");
        assertThat(TREE.at("/Resources/VpcLink/Properties/SubnetIds").findValuesAsText("Ref"))
                .containsExactly("PrivateSubnetA", "PrivateSubnetB");
        assertThat(TREE.at("/Resources/LoadBalancer/Properties/Scheme").asText())
                .isEqualTo("internal");
    }

    @Test
    void theDefinitionIsThatOfTheSample() {
        JsonNode machine = TREE.at("/Resources/StateMachine/Properties");
        String text = machine.get("DefinitionString").textValue();
        StateMachine definition = StateMachine.parse(text);
        assertThat(definition.bind(Map.of("Partition", "aws", "ApiEndpoint", "e", "SnsTopicArn", "t")))
                .isEqualTo(CallMicroservice.definition()
                        .bind(Map.of("PARTITION", "aws", "API_ENDPOINT", "e", "SNS_TOPIC_ARN", "t")));
        assertThat(definition.placeholders())
                .containsExactlyInAnyOrderElementsOf(
                        () -> machine.get("DefinitionSubstitutions").fieldNames());
    }

    /** The first policy document of the AWS page: publish to the topic, and GET on any stage and path of the API. */
    @Test
    void thePolicyOfTheRoleIsThatOfThePage() {
        JsonNode policy = TREE.at("/Resources/StateMachineRole/Properties/Policies/0/PolicyDocument");
        assertThat(policy).isEqualTo(tree("""
                        {
                          "Version": "2012-10-17",
                          "Statement": [
                            {
                              "Effect": "Allow",
                              "Action": ["execute-api:Invoke"],
                              "Resource": [{"Fn::Sub":
                                "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${HttpApi}/*/GET/*"}]
                            },
                            {"Effect": "Allow", "Action": ["sns:Publish"], "Resource": [{"Ref": "Topic"}]}
                          ]
                        }"""));
    }

    @Test
    void theValidatorHasNothingToSayOfIt(@TempDir Path folder) throws Exception {
        List<Path> files = Synthesis.write(folder);
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("template.json", "call-microservice.asl.json", "policy.json", "call-microservice.svg");
        for (Path file : files.subList(0, 2)) {
            List<SourceValidator.Validated> validated =
                    SourceValidator.of(Validator::builder).validate(file.toString(), Files.readString(file));
            assertThat(validated)
                    .singleElement()
                    .satisfies(one -> assertThat(one.result().diagnostics()).isEmpty());
        }
    }

    @Test
    void itIsAlwaysTheSame(@TempDir Path first, @TempDir Path second) throws Exception {
        List<Path> files = Synthesis.write(first);
        for (Path file : Synthesis.write(second.resolve("new/folder"))) {
            Path other = first.resolve(file.getFileName());
            assertThat(files).contains(other);
            assertThat(Files.readString(file))
                    .isEqualTo(Files.readString(other))
                    .doesNotContain("\r");
        }
    }
}
