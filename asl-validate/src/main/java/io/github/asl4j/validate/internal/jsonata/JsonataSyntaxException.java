package io.github.asl4j.validate.internal.jsonata;

/** Ends the parsing at the first problem. */
@SuppressWarnings("serial")
final class JsonataSyntaxException extends RuntimeException {

    private final JsonataProblem problem;

    JsonataSyntaxException(String code, int offset, String message) {
        super(message, null, false, false);
        this.problem = new JsonataProblem(code, message, offset);
    }

    JsonataProblem problem() {
        return problem;
    }
}
