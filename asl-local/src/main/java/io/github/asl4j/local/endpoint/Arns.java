package io.github.asl4j.local.endpoint;

import java.util.regex.Pattern;

/** Checks the ARNs and names of requests. */
final class Arns {

    /** What no name may hold: white space, brackets, wildcards, some punctuation, control characters. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\s?*<>{}\\[\\]\"#%\\\\^|~`$&,;:/\\u0000-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF]");

    private Arns() {}

    static String stateMachine(String arn) {
        return check(arn, "stateMachine");
    }

    static String execution(String arn) {
        return check(arn, "execution");
    }

    private static String check(String arn, String resourceType) {
        String[] parts = arn.split(":", -1);
        if (parts.length < 7 || !parts[0].equals("arn") || !parts[2].equals("states")) {
            throw new ApiException("InvalidArn", "Invalid Arn: 'Invalid ARN prefix: " + arn + "'");
        } else if (!parts[5].equals(resourceType)) {
            throw new ApiException(
                    "InvalidArn", "Invalid Arn: 'Resource type not valid in this context: " + parts[5] + "'");
        }
        return arn;
    }

    static String name(String name) {
        if (FORBIDDEN.matcher(name).find()) {
            throw new ApiException("InvalidName", "Invalid Name: '" + name + "'");
        }
        return name;
    }
}
