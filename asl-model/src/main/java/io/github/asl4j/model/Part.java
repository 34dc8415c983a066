package io.github.asl4j.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The objects of the language that have fields. */
enum Part {
    STATE_MACHINE("a state machine"),
    TASK("a Task state"),
    PASS("a Pass state"),
    WAIT("a Wait state"),
    CHOICE("a Choice state"),
    SUCCEED("a Succeed state"),
    FAIL("a Fail state"),
    PARALLEL("a Parallel state"),
    MAP("a Map state"),
    BRANCH("a branch"),
    ITEM_PROCESSOR("an Item Processor"),
    PROCESSOR_CONFIG("a \"ProcessorConfig\""),
    ITEM_READER("an Item Reader"),
    READER_CONFIG("a \"ReaderConfig\""),
    ITEM_BATCHER("an Item Batcher"),
    RESULT_WRITER("a Result Writer"),
    WRITER_CONFIG("a \"WriterConfig\""),
    CHOICE_RULE("a Choice Rule"),
    DATA_TEST("a data test"),
    RETRIER("a Retrier"),
    CATCHER("a Catcher");

    private static final Map<String, Part> BY_TYPE =
            Arrays.stream(values()).filter(Part::isState).collect(Collectors.toMap(Part::type, part -> part));

    private final String text;

    Part(String text) {
        this.text = text;
    }

    /** Returns the noun with its article, for messages. */
    String text() {
        return text;
    }

    boolean isState() {
        return text.endsWith(" state");
    }

    /** Returns the value of {@code "Type"}. */
    String type() {
        return text.substring(text.indexOf(' ') + 1, text.lastIndexOf(' '));
    }

    static Optional<Part> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }
}
