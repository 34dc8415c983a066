package io.github.asl4j.sample.deployment;

/** A command cannot do what it is for; the message says why and what to do, in a line. */
public final class TargetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What AWS refuses, or what fails there. */
    public static final int FAILED = 1;

    /** The user said no. */
    public static final int DECLINED = 3;

    /** Stopped by Ctrl-C, as shells count. */
    public static final int INTERRUPTED = 130;

    private final int exitCode;

    /** Takes the code that the command exits with. */
    public TargetException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Returns the code that the command exits with. */
    public int exitCode() {
        return exitCode;
    }
}
