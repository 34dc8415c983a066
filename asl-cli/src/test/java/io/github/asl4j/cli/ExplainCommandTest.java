package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.validate.Validator;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void everyCodeHasItsPage() {
        for (String code : Validator.codes()) {
            Asl run = Asl.run("explain", code);
            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith("# " + code + "\n").contains("\nBad:\n", "\nGood:\n");
        }
    }

    @Test
    void withoutACodeAllAreListed() {
        Asl run = Asl.run("explain");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).isEqualTo(Validator.codes());
    }

    @Test
    void allPagesAreOneText() {
        Asl run = Asl.run("explain", "--all");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("# ")))
                .containsExactlyElementsOf(
                        Validator.codes().stream().map(code -> "# " + code).toList());
        assertThat(Asl.run("explain", "--all", "NO_PATH").code()).isEqualTo(2);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Asl.run("--version").out()).matches("asl \\d+\\.\\d+\\.\\d+.*\n");
    }

    @Test
    void theHelpNamesTheCommandsAndTheExitCodes() {
        assertThat(Asl.run("--help").out()).contains("validate", "explain", "Exit codes:", "0   no error");
    }
}
