package io.github.asl4j.local.endpoint;

import java.util.Optional;
import java.util.regex.Pattern;

/** Checks and reads the ARNs and names of requests. */
final class Arns {

    /** What no name may hold: white space, brackets, wildcards, some punctuation, control characters. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\s?*<>{}\\[\\]\"#%\\\\^|~`$&,;:/\\u0000-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF]");

    private static final int TYPE = 5;
    private static final int QUALIFIER = 7;

    /**
     * The ARN of a state machine.
     *
     * @param machine without what comes after the name
     * @param qualifier the number of a version or the name of an alias
     */
    record MachineArn(String machine, Optional<String> qualifier) {

        /** Returns the number of the version; empty if it is none. */
        Optional<Integer> version() {
            return qualifier.filter(text -> text.matches("[0-9]{1,9}")).map(Integer::valueOf);
        }
    }

    private Arns() {}

    static MachineArn stateMachine(String arn) {
        check(arn, "stateMachine");
        String[] parts = arn.split(":", QUALIFIER + 1);
        return parts.length <= QUALIFIER
                ? new MachineArn(arn, Optional.empty())
                : new MachineArn(
                        arn.substring(0, arn.length() - parts[QUALIFIER].length() - 1), Optional.of(parts[QUALIFIER]));
    }

    static String execution(String arn) {
        return check(arn, "execution");
    }

    static String activity(String arn) {
        return check(arn, "activity");
    }

    static String mapRun(String arn) {
        return check(arn, "mapRun");
    }

    private static String check(String arn, String resourceType) {
        String actual = resourceType(arn);
        if (!actual.equals(resourceType)) {
            throw ApiException.invalidArn("Resource type not valid in this context: " + actual);
        }
        return arn;
    }

    /** Returns the type of the resource, {@code activity}. */
    static String resourceType(String arn) {
        String[] parts = arn.split(":", -1);
        if (parts.length < QUALIFIER || !parts[0].equals("arn") || !parts[2].equals("states")) {
            throw ApiException.invalidArn("Invalid ARN prefix: " + arn);
        }
        return parts[TYPE];
    }

    /** Checks the ARN of a role, key or log group. */
    static String any(String arn) {
        if (!arn.startsWith("arn:")) {
            throw ApiException.invalidArn("Invalid ARN prefix: " + arn);
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
