package io.github.asl4j.local.endpoint;

/** An error of the API: its type and message are the answer. */
final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String type;
    private final int httpStatus;

    ApiException(String type, String message) {
        this(type, message, 400);
    }

    ApiException(String type, String message, int httpStatus) {
        super(message, null, false, false);
        this.type = type;
        this.httpStatus = httpStatus;
    }

    String type() {
        return type;
    }

    int httpStatus() {
        return httpStatus;
    }
}
