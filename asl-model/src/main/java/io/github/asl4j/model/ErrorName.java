package io.github.asl4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The name of an error: predefined ({@code States.Timeout}), a service's ({@code SNS.NotFoundException}) or a task's own.
 * Names are compared exactly, in upper and lower case.
 *
 * @param text the name
 * @see <a href="https://states-language.net/spec.html#appendix-a">Predefined Error Codes</a>
 */
public record ErrorName(String text) {

    /** Every error but {@code States.Runtime}; stands alone and in the last Retrier or Catcher. */
    public static final ErrorName ALL = new ErrorName("States.ALL");
    /** A task took longer than its timeout, or missed a heartbeat. */
    public static final ErrorName TIMEOUT = new ErrorName("States.Timeout");
    /** A task missed a heartbeat; the service shows it as {@code States.Timeout} but matches this name. */
    public static final ErrorName HEARTBEAT_TIMEOUT = new ErrorName("States.HeartbeatTimeout");
    /** A task failed; as a matcher, any error but {@code States.Timeout}. */
    public static final ErrorName TASK_FAILED = new ErrorName("States.TaskFailed");
    /** The role may not do what the task does. */
    public static final ErrorName PERMISSIONS = new ErrorName("States.Permissions");
    /** {@code "ResultPath"} cannot be applied to the input. */
    public static final ErrorName RESULT_PATH_MATCH_FAILURE = new ErrorName("States.ResultPathMatchFailure");
    /** A path of a payload template selects nothing. */
    public static final ErrorName PARAMETER_PATH_FAILURE = new ErrorName("States.ParameterPathFailure");
    /** A branch of a Parallel state failed. */
    public static final ErrorName BRANCH_FAILED = new ErrorName("States.BranchFailed");
    /** No rule of a Choice state matches and it has no default. */
    public static final ErrorName NO_CHOICE_MATCHED = new ErrorName("States.NoChoiceMatched");
    /** An intrinsic function failed. */
    public static final ErrorName INTRINSIC_FAILURE = new ErrorName("States.IntrinsicFailure");
    /** More iterations of a Map failed than it tolerates. */
    public static final ErrorName EXCEED_TOLERATED_FAILURE_THRESHOLD =
            new ErrorName("States.ExceedToleratedFailureThreshold");
    /** A Map could not read its items. */
    public static final ErrorName ITEM_READER_FAILED = new ErrorName("States.ItemReaderFailed");
    /** A Map could not write its results. */
    public static final ErrorName RESULT_WRITER_FAILED = new ErrorName("States.ResultWriterFailed");
    /** A JSONata expression failed. */
    public static final ErrorName QUERY_EVALUATION_ERROR = new ErrorName("States.QueryEvaluationError");
    /** AWS: an input or output is larger than 262144 bytes. */
    public static final ErrorName DATA_LIMIT_EXCEEDED = new ErrorName("States.DataLimitExceeded");
    /** AWS: an error that cannot be retried or caught. */
    public static final ErrorName RUNTIME = new ErrorName("States.Runtime");

    static final FieldType<ErrorName> TYPE = FieldType.of(
            (json, in) -> new ErrorName(FieldType.name().read(json, in)),
            error -> Json.of(error.text()),
            language -> FieldType.name().schema(language));

    static final FieldType<List<ErrorName>> LIST_TYPE = listType();

    private static FieldType<List<ErrorName>> listType() {
        FieldType<List<ErrorName>> list = FieldType.list(TYPE, false);
        return FieldType.of(
                (json, in) -> {
                    List<ErrorName> errors = list.read(json, in);
                    checkAllStandsAlone(errors, problem -> in.problem("%s", problem));
                    return errors;
                },
                list::write,
                list::schema);
    }

    /** Returns the errors of a Retrier or Catcher. */
    static List<ErrorName> list(ErrorName first, ErrorName... more) {
        List<ErrorName> errors =
                Stream.concat(Stream.of(first), Arrays.stream(more)).toList();
        checkAllStandsAlone(errors, IllegalArgumentException::new);
        return errors;
    }

    private static void checkAllStandsAlone(
            List<ErrorName> errors, Function<String, ? extends RuntimeException> problem) {
        if (errors.size() > 1 && errors.contains(ALL)) {
            throw problem.apply("\"States.ALL\" must stand alone in its \"ErrorEquals\"");
        }
    }

    /** Checks for null. */
    public ErrorName {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
