package io.github.asl4j.validate.source;

/** A file that is no JSON or YAML, or holds what cannot be read. */
final class UnreadableSource extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final int offset;

    /**
     * Says what is wrong.
     *
     * @param code that of the rule which it breaks
     * @param offset where
     */
    UnreadableSource(String code, String message, int offset) {
        super(message);
        this.code = code;
        this.offset = offset;
    }

    String code() {
        return code;
    }

    int offset() {
        return offset;
    }
}
