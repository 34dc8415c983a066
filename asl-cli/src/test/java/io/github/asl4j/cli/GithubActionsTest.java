package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asl4j.model.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The workflows of the guide are YAML, pin their actions, and call the command as it can be called. */
class GithubActionsTest {

    private static final String VALID = """
            {
              "StartAt": "Done",
              "States": {
                "Done": {
                  "Type": "Succeed"
                }
              }
            }
            """;

    private static final String BROKEN = VALID.replace("\"StartAt\": \"Done\"", "\"StartAt\": \"Gone\"");

    private static List<Map<String, Object>> workflows() {
        return Page.read("docs/github-actions.md").blocks("yaml").stream()
                .map(block ->
                        new Yaml(new SafeConstructor(new LoaderOptions())).<Map<String, Object>>load(block.text()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<Map<String, Object>> steps() {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Map<String, Object> workflow : workflows()) {
            for (Object job : map(workflow.get("jobs")).values()) {
                ((List<?>) map(job).get("steps")).forEach(step -> steps.add(map(step)));
            }
        }
        return steps;
    }

    static Stream<String> commands() {
        return steps().stream()
                .filter(step -> step.containsKey("run"))
                .flatMap(step -> step.get("run").toString().lines())
                .filter(line -> line.startsWith("asl "));
    }

    @Test
    void everyStepRunsACommandOrAnActionOfAMajorVersion() {
        assertThat(workflows()).hasSize(2);
        assertThat(steps()).allSatisfy(step -> {
            assertThat(step.containsKey("run")).isNotEqualTo(step.containsKey("uses"));
            if (step.containsKey("uses")) {
                assertThat(step.get("uses").toString()).matches("[\\w-]+(/[\\w-]+)+@v\\d+");
            }
        });
    }

    /** What is uploaded was written before: by the command, or by the plugin below the folder of its reports. */
    @Test
    void whatIsUploadedIsThere() throws Exception {
        List<String> files = steps().stream()
                .filter(step -> step.get("uses") != null && step.containsKey("with"))
                .map(step -> map(step.get("with")))
                .flatMap(with -> Stream.of("sarif_file", "files").map(with::get))
                .filter(file -> file != null)
                .flatMap(file -> file.toString().lines())
                .toList();
        List<String> written = new ArrayList<>(commands()
                .filter(line -> line.contains(" > "))
                .map(line -> line.split(" > ")[1])
                .toList());
        String verified =
                Page.read("asl-maven-plugin/src/it/single/verify.groovy").text();
        Stream.of("target/asl/asl.sarif", "target/asl/TEST-asl.xml")
                .filter(verified::contains)
                .forEach(written::add);
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(written)
                        .anyMatch(each ->
                                file.equals(each) || file.equals("**/" + each) || file.contains("surefire-reports")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandSaysWhetherDefinitionsAreBroken(String line, @TempDir Path src) throws Exception {
        Path definition = Files.writeString(src.resolve("order.asl.json"), VALID);
        String[] arguments = Arrays.stream(
                        line.split(" > ")[0].substring("asl ".length()).split(" "))
                .map(argument -> argument.equals("src") ? src.toString() : argument)
                .toArray(String[]::new);
        assertThat(arguments).contains(src.toString());

        Asl valid = Asl.run(arguments);
        assertThat(valid.err()).isEmpty();
        assertThat(valid.code()).isZero();

        Files.writeString(definition, arguments[0].equals("format") ? VALID.replace(" ", "") : BROKEN);
        Asl broken = Asl.run(arguments);
        assertThat(broken.code()).isEqualTo(Main.ERRORS);
        if (line.contains("sarif")) {
            assertThat(new ObjectMapper()
                            .readTree(broken.out())
                            .at("/runs/0/results/0/ruleId")
                            .asText())
                    .isEqualTo("MISSING_TRANSITION_TARGET");
        } else {
            assertThat(broken.out() + broken.err()).contains("order.asl.json");
        }
    }
}
