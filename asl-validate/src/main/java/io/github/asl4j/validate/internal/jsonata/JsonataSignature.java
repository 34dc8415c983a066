package io.github.asl4j.validate.internal.jsonata;

/** The types of a function's parameters, {@code <a<s>s?:s>}: one letter each, behind which others may refine it. */
final class JsonataSignature {

    private static final String TYPES = "snbloafjx";

    private JsonataSignature() {}

    /** Refuses what cannot be a signature; letters without a meaning are ignored. */
    static void check(String signature, int offset) {
        char last = '\0';
        for (int i = 1; i < signature.length() && signature.charAt(i) != ':'; i++) {
            char c = signature.charAt(i);
            if (TYPES.indexOf(c) >= 0) {
                last = c;
            } else if (c == '(') {
                int end = closing(signature, i, ')');
                if (signature.substring(i, end).contains("<")) {
                    throw new JsonataSyntaxException(
                            "S0402", offset + i, "Choice groups containing parameterized types are not supported");
                }
                last = c;
                i = end;
            } else if (c == '<') {
                if (last != 'a' && last != 'f') {
                    throw new JsonataSyntaxException(
                            "S0401", offset + i, "Type parameters can only be applied to functions and arrays");
                }
                i = closing(signature, i, '>');
            }
        }
    }

    /** Returns where the bracket closes that opens there, or the length. */
    private static int closing(String signature, int open, char close) {
        int depth = 0;
        for (int i = open; i < signature.length(); i++) {
            if (signature.charAt(i) == signature.charAt(open)) {
                depth++;
            } else if (signature.charAt(i) == close && --depth == 0) {
                return i;
            }
        }
        return signature.length();
    }
}
