package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.Jsonata;

/**
 * What an expression may use, as measured in the service: nesting, and the size of each value. The time, and the size
 * of a value with all that is in it, are our own bounds, for expressions that would never end or fill the memory.
 */
final class JsonataLimits extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int MAX_DEPTH = 100;
    private static final long MAX_BYTES = 6_990_256;
    private static final long MAX_BYTES_OF_ALL = 4 * MAX_BYTES;
    private static final long MAX_NANOS = 4_000_000_000L;
    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 64;

    private JsonataLimits(String message) {
        super(message, null, false, false);
    }

    static JsonataLimits memory() {
        return new JsonataLimits("Expression evaluation memory limit exceeded: Check for excessive memory usage");
    }

    static JsonataLimits stack() {
        return new JsonataLimits("Stack overflow error: Check for non-terminating recursive function."
                + " Consider rewriting as tail-recursive");
    }

    static JsonataLimits time() {
        return new JsonataLimits("Expression evaluation timeout: Check for infinite loop");
    }

    /** Lets no text or array of more bytes be made. */
    static void checkLength(long bytes) {
        if (bytes > MAX_BYTES) {
            throw memory();
        }
    }

    static void apply(Jsonata.Frame frame) {
        ValueSizes sizes = new ValueSizes();
        int[] depth = new int[1];
        int[] steps = new int[1];
        long start = System.nanoTime();
        frame.setEvaluateEntryCallback((expression, input, environment) -> {
            if (++depth[0] > MAX_DEPTH) {
                throw stack();
            } else if (++steps[0] % STEPS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && System.nanoTime() - start > MAX_NANOS) {
                throw time();
            }
        });
        frame.setEvaluateExitCallback((expression, input, environment, result) -> {
            depth[0]--;
            checkLength(ValueSizes.ofItself(result));
            if (sizes.ofAll(result) > MAX_BYTES_OF_ALL) {
                throw memory();
            }
        });
    }
}
