package io.github.asl4j.integrations.iam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.asl4j.integrations.Resource;
import io.github.asl4j.model.Corpus;
import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.model.ParseOptions;
import io.github.asl4j.model.StateMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The policies of the machines that AWS published. */
class IamCorpusTest {

    @Test
    void noPolicyOfAPublishedMachineAllowsMoreThanActionsThatExist() {
        Set<String> unreadable = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        Set<String> actions = new TreeSet<>();
        int machines = 0;
        for (JsonNode row : Corpus.rows("published.jsonl")) {
            StateMachine machine;
            try {
                machine = StateMachine.parse(
                        Corpus.definition(row), ParseOptions.strict().keepUnknownFields());
            } catch (InvalidDefinitionException e) {
                unreadable.add(row.get("id").textValue());
                continue;
            }
            machines++;
            IamPolicy policy = IamPolicy.of(machine);
            assertThat(IamPolicy.of(StateMachine.parse(
                                    machine.toJson(), ParseOptions.strict().keepUnknownFields()))
                            .toJson())
                    .isEqualTo(policy.toJson());
            assertThat(policy.compare(policy.toJson()))
                    .as(row.get("id").textValue())
                    .isEqualTo(new PolicyComparison(List.of(), List.of(), List.of()));
            policy.statements().forEach(statement -> {
                actions.addAll(statement.actions());
                assertThat(statement.resources()).isNotEmpty().doesNotContain("");
                if (statement.resources().contains("*")) {
                    assertThat(statement.notes()).as(statement.toString()).isNotEmpty();
                }
            });
            unknown.addAll(policy.unknownCalls());
        }
        assertThat(isService("dynamodbb")).isFalse();
        assertThat(machines).isGreaterThan(90);
        assertThat(unreadable).hasSizeLessThan(10);
        // Placeholders for whole integrations; with their values, their policies are complete.
        assertThat(unknown)
                .isNotEmpty()
                .allMatch(call -> call.matches("\".+\": what \"\\$\\{\\w+}\" calls is not known"));
        assertThat(actions)
                .hasSizeGreaterThan(60)
                .allMatch(action -> action.matches("[a-z0-9-]+:[A-Z][A-Za-z0-9]*"))
                .allSatisfy(action -> assertThat(isService(action.substring(0, action.indexOf(':'))))
                        .as(action)
                        .isTrue());
    }

    /** Returns whether IAM has the service: an optimized integration has its actions, or the AWS SDK's service is called so. */
    private static boolean isService(String prefix) {
        return Permissions.prefixes().contains(prefix)
                || Resource.of("arn:aws:states:::aws-sdk:" + prefix + ":x")
                        .problem()
                        .filter(problem -> problem.message().contains("service"))
                        .isEmpty();
    }
}
