package io.github.asl4j.sample.aws;

import io.github.asl4j.sample.deployment.TargetException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;

/** What a user is told of a failed call: a line that says what to do, and nothing of the request, which is signed. */
public final class AwsFailure {

    private static final Set<String> EXPIRED = Set.of("ExpiredToken", "ExpiredTokenException", "RequestExpired");
    private static final Set<String> UNKNOWN_CREDENTIALS = Set.of(
            "InvalidClientTokenId",
            "UnrecognizedClientException",
            "SignatureDoesNotMatch",
            "IncompleteSignature",
            "AuthFailure");

    /** How the SDK begins to say that it could not even call; the rest of its messages is about itself. */
    private static final Map<String, String> NOT_CALLED = Map.of(
            "unable to load credentials",
            "no credentials of AWS are found; set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
            "unable to load region",
            "no Region is given; name one with --region, or set AWS_REGION");

    private AwsFailure() {}

    /**
     * Returns whether a call or a pause ended because its thread was interrupted, which the SDK says in several ways; then
     * the thread is not any more, because whatever it calls next would end at once as well.
     */
    public static boolean isInterruption(Exception failure) {
        boolean isInterrupted = Thread.interrupted();
        return isInterrupted || failure instanceof InterruptedException || failure instanceof AbortedException;
    }

    /** Returns what to tell of an exception of the SDK. */
    public static TargetException of(SdkException failure) {
        return new TargetException(
                TargetException.FAILED,
                failure instanceof AwsServiceException refused && refused.awsErrorDetails() != null
                        ? refused(refused)
                        : notCalled(failure));
    }

    private static String refused(AwsServiceException failure) {
        String code = failure.awsErrorDetails().errorCode();
        String name = failure.awsErrorDetails().serviceName();
        String service = name.equals("Sfn") ? "Step Functions" : name;
        if (EXPIRED.contains(code)) {
            return "the credentials of AWS have expired; get new ones, as with \"aws sso login\", and call again";
        } else if (UNKNOWN_CREDENTIALS.contains(code)) {
            return "AWS does not accept the credentials (" + code + "); check the profile and the clock";
        } else if (failure.isThrottlingException()) {
            return service + " still throttles after many attempts (" + code + "); wait a minute, and call again";
        }
        return service + " refused: " + code + ": "
                + firstLine(failure.awsErrorDetails().errorMessage());
    }

    private static String notCalled(SdkException failure) {
        String message = String.valueOf(failure.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        return NOT_CALLED.entrySet().stream()
                .filter(known -> lower.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> "AWS could not be called: " + firstLine(message));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
