package io.github.asl4j.sample.command;

import io.github.asl4j.sample.deployment.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a user types and sees. */
public final class Terminal {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console;

    /** Takes what is typed; the empty text is a closed input. */
    public Terminal(String typed) {
        console = new Console(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** Returns the console of a command. */
    public Console console() {
        return console;
    }

    int run(String... arguments) {
        return Main.run(console, arguments);
    }

    /** Returns what was printed, with Unix line ends. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Returns what was printed to the standard error, with Unix line ends. */
    public String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
