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

    static ApiException invalid(String message) {
        return new ApiException("ValidationException", message);
    }

    static ApiException invalidToken() {
        return new ApiException("InvalidToken", "Invalid Token: 'Invalid token'");
    }

    static ApiException invalidArn(String problem) {
        return new ApiException("InvalidArn", "Invalid Arn: '" + problem + "'");
    }

    static ApiException conflict(String message) {
        return new ApiException("ConflictException", message);
    }

    /** Recorded of aliases: the resource is not named. */
    static ApiException noSuchResource() {
        return new ApiException("ResourceNotFound", "Request references a resource that does not exist.");
    }

    static ApiException noSuchResource(String arn) {
        return new ApiException("ResourceNotFound", "Resource not found: '" + arn + "'");
    }

    static ApiException noMachine(String arn) {
        return new ApiException("StateMachineDoesNotExist", "State Machine Does Not Exist: '" + arn + "'");
    }

    static ApiException noExecution(String arn) {
        return new ApiException("ExecutionDoesNotExist", "Execution Does Not Exist: '" + arn + "'");
    }

    /** Recorded of operations that only STANDARD, or only EXPRESS machines have. */
    static ApiException typeNotSupported() {
        return new ApiException(
                "StateMachineTypeNotSupported", "This operation is not supported by this type of state machine");
    }

    String type() {
        return type;
    }

    int httpStatus() {
        return httpStatus;
    }
}
