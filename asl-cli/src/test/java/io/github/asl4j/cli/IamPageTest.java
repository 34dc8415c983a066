package io.github.asl4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/iam.md} shows is what happens. */
class IamPageTest {

    private static final Page PAGE = Page.read("docs/iam.md");
    private static final String[] ARGUMENTS = {"policy", "--region", "eu-west-1", "--account", "123456789012"};

    @TempDir
    Path folder;

    @Test
    void thePolicyIsThatOfThePage() {
        Asl run = run();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(block("json", 1));
        assertThat(run.err()).isEqualTo(block("text", 0));
    }

    @Test
    void theCheckSaysWhatThePageSays() throws IOException {
        String given = block("json", 1).replace("sns:Publish", "sns:*").replace(":orders-*", ":orders-de");
        Path policy = Files.writeString(folder.resolve("policy.json"), given);
        assertThat(run("--check", policy.toString())).isEqualTo(new Asl(1, block("text", 1), ""));
    }

    private static Asl run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(ARGUMENTS));
        arguments.addAll(List.of(more));
        arguments.add("-");
        return Asl.runOn(block("json", 0), arguments.toArray(String[]::new));
    }

    private static String block(String language, int index) {
        return PAGE.blocks(language).get(index).text();
    }
}
