package io.github.asl4j.model;

import java.util.Optional;

/**
 * How the iterations of a Map run. Absent fields mean {@link Mode#INLINE}.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html">AWS: Map state processing modes</a>
 */
public final class ProcessorConfig extends AslObject {

    static final FieldType<ProcessorConfig> TYPE = FieldType.part(Part.PROCESSOR_CONFIG, ProcessorConfig::new);

    private ProcessorConfig(Fields fields, Reading in) {
        super(fields);
    }

    /** Where iterations run. */
    public enum Mode {
        /** Inside the execution of the machine. */
        INLINE,
        /** As child executions, at most 10,000 at a time. */
        DISTRIBUTED
    }

    /** What child executions are. */
    public enum ExecutionType {
        /** Standard workflows. */
        STANDARD,
        /** Express workflows, at most 5 minutes each. */
        EXPRESS
    }

    /** Returns {@code {"Mode": "INLINE"}}. */
    public static ProcessorConfig inline() {
        return new ProcessorConfig(
                new Fields.Builder(Part.PROCESSOR_CONFIG)
                        .set(Field.MODE, Mode.INLINE)
                        .build(),
                Reading.of(QueryLanguage.JSONPATH));
    }

    /** Returns {@code {"Mode": "DISTRIBUTED", "ExecutionType": ..}}. */
    public static ProcessorConfig distributed(ExecutionType executionType) {
        return new ProcessorConfig(
                new Fields.Builder(Part.PROCESSOR_CONFIG)
                        .set(Field.MODE, Mode.DISTRIBUTED)
                        .set(Field.EXECUTION_TYPE, executionType)
                        .build(),
                Reading.of(QueryLanguage.JSONPATH));
    }

    /** Returns {@code "Mode"}, default {@link Mode#INLINE}. */
    public Mode mode() {
        return fields.get(Field.MODE).orElse(Mode.INLINE);
    }

    /** Returns {@code "ExecutionType"}: the type of the child executions of a distributed Map. */
    public Optional<ExecutionType> executionType() {
        return fields.get(Field.EXECUTION_TYPE);
    }
}
