package io.github.asl4j.local.internal.jsonata;

/** A text that can be looked at only so often: some regular expressions take exponential time. */
record BoundedText(String text, int[] looks) implements CharSequence {

    private static final int MAX_LOOKS = 100_000_000;

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks[0] > MAX_LOOKS) {
            throw JsonataLimits.time();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
