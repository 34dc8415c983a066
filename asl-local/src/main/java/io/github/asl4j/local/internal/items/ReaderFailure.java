package io.github.asl4j.local.internal.items;

/** The items cannot be read; the message is the cause of {@code States.ItemReaderFailed}. */
public final class ReaderFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Creates a failure with its cause. */
    public ReaderFailure(String message) {
        super(message, null, false, false);
    }
}
