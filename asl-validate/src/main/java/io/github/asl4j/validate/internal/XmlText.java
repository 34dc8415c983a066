package io.github.asl4j.validate.internal;

/** Texts of unknown origin, as XML can hold them. */
public final class XmlText {

    private XmlText() {}

    /** Returns a text with a mark in place of each character that XML cannot hold. */
    public static String allowed(String text) {
        return text.codePoints()
                .map(character -> isAllowed(character) ? character : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character >= ' ' && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character < 0xFFFE
                || character > 0xFFFF;
    }
}
