package io.github.asl4j.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The Pythons of this machine that have boto3. */
final class Pythons {

    private Pythons() {}

    /**
     * Returns those with different versions of boto3: the Python that is found first may hide Debian's. Where there is none,
     * the test is skipped and says so; with {@code CI=true} it fails.
     */
    static List<String> withBoto3() throws InterruptedException {
        List<String> pythons = new ArrayList<>();
        List<String> versions = new ArrayList<>();
        for (String python : List.of("python3", "/usr/bin/python3")) {
            try {
                Command version = Command.run(
                        Path.of("."), Map.of(), List.of(python, "-c", "import boto3; print(boto3.__version__)"));
                if (version.code() == 0 && !versions.contains(version.text())) {
                    pythons.add(python);
                    versions.add(version.text());
                }
            } catch (IOException absent) {
                System.out.println(absent.getMessage());
            }
        }
        if (pythons.isEmpty()) {
            String message = "there is no Python 3 with boto3; on Debian, it is in python3-boto3";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(message);
            }
            System.out.println(message + "; this test is skipped");
            Assumptions.abort(message);
        }
        return pythons;
    }
}
