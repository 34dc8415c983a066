package io.github.asl4j.local;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A pattern of resource ARNs. {@code *} stands for any text; the partition never counts; {@code sns:publish} is short for
 * {@code arn:*:states:*:*:sns:publish}.
 */
record ResourcePattern(String text, java.util.regex.Pattern regex) {

    static ResourcePattern of(String text) {
        String full = text.startsWith("arn:") ? text.replaceFirst("^arn:[^:]*:", "arn:*:") : "arn:*:states:*:*:" + text;
        String regex = Arrays.stream((text.equals("*") ? "*" : full).split("\\*", -1))
                .map(java.util.regex.Pattern::quote)
                .collect(Collectors.joining(".*"));
        return new ResourcePattern(text, java.util.regex.Pattern.compile(regex));
    }

    boolean matches(String resource) {
        return regex.matcher(resource).matches();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourcePattern pattern && pattern.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
