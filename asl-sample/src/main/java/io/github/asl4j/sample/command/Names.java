package io.github.asl4j.sample.command;

import io.github.asl4j.sample.deployment.Console;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Names of executions. */
final class Names {

    private Names() {}

    static void warnIfNotAscii(@Nullable String name, Console console) {
        if (name != null && !StandardCharsets.US_ASCII.newEncoder().canEncode(name)) {
            console.warn("warning: the name \"" + name
                    + "\" is not ASCII; CloudWatch cannot show metrics of such executions");
        }
    }
}
