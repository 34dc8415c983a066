package io.github.asl4j.sample.deployment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Where a command prints, and where its questions are answered. */
public final class Console {

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    /** Takes the streams. */
    public Console(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Returns where results go. */
    public PrintStream out() {
        return out;
    }

    /** Prints a line. */
    public void line(String text) {
        out.println(text);
    }

    /** Prints a line to the standard error. */
    public void warn(String text) {
        err.println(text);
    }

    /** Returns whether the answer is yes; the end of the input is no answer, and none is no. */
    public boolean confirm(String question) throws InterruptedException {
        out.print(question + " [y/N] ");
        out.flush();
        // On a thread of its own, because reading cannot be interrupted.
        FutureTask<String> answer = new FutureTask<>(this::read);
        Thread reader = new Thread(answer, "answer");
        reader.setDaemon(true);
        reader.start();
        try {
            return answer.get().strip().toLowerCase(Locale.ROOT).startsWith("y");
        } catch (ExecutionException e) {
            throw new TargetException(TargetException.FAILED, "the answer cannot be read: " + e.getCause());
        }
    }

    private String read() throws IOException {
        String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }
}
