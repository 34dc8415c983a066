package io.github.asl4j.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A condition of a JSONPath Choice: a comparison, or others combined with {@code And}, {@code Or} and {@code Not}.
 *
 * <pre>{@code
 * variable("$.StatusCode").numericEquals(200).and(not(variable("$.Body").isNull(true)))
 * }</pre>
 *
 * @see Asl#variable
 * @see <a href="https://states-language.net/spec.html#choice-state">Choice State</a>
 */
public final class DataTest extends AslObject {

    static final FieldType<DataTest> TYPE = FieldType.part(Part.DATA_TEST, DataTest::new);

    private final Expression expression;

    DataTest(Fields fields, Reading in) {
        super(fields);
        this.expression = expression(fields, in);
    }

    /** What a test says. */
    public sealed interface Expression {}

    /** A value compared with a literal, or with the value at another path. */
    public record Comparison(ReferencePath variable, ComparisonOperator operator, Json operand) implements Expression {}

    /** All tests must be true; they are tried in order, and those after the first false one are not. */
    public record And(List<DataTest> tests) implements Expression {
        /** Copies the tests. */
        public And {
            tests = List.copyOf(tests);
        }
    }

    /** One test must be true. */
    public record Or(List<DataTest> tests) implements Expression {
        /** Copies the tests. */
        public Or {
            tests = List.copyOf(tests);
        }
    }

    /** The test must be false. */
    public record Not(DataTest test) implements Expression {}

    private static Expression expression(Fields fields, Reading in) {
        Map<String, Expression> found = new LinkedHashMap<>();
        fields.get(Field.AND).ifPresent(tests -> found.put("And", new And(tests)));
        fields.get(Field.OR).ifPresent(tests -> found.put("Or", new Or(tests)));
        fields.get(Field.NOT).ifPresent(test -> found.put("Not", new Not(test)));
        Optional<ReferencePath> variable = fields.get(Field.VARIABLE);
        for (String name : fields.names()) {
            ComparisonOperator.of(name).ifPresent(operator -> {
                if (variable.isEmpty()) {
                    throw in.problem("\"%s\" needs a \"Variable\" beside it", operator);
                }
                Json operand = fields.json(name).orElseThrow();
                found.put(name, new Comparison(variable.get(), operator, operand));
            });
        }
        if (found.size() > 1) {
            throw in.problem("%s exclude one another; combine them with \"And\" or \"Or\"", found.keySet());
        }
        if (found.isEmpty()) {
            throw in.problem(
                    "a comparison operator, \"And\", \"Or\" or \"Not\" is required in %s", Part.DATA_TEST.text());
        }
        Expression expression = found.values().iterator().next();
        if (variable.isPresent() && !(expression instanceof Comparison)) {
            throw in.problem("\"Variable\" has no place beside %s", found.keySet());
        }
        return expression;
    }

    static DataTest comparison(ReferencePath variable, ComparisonOperator operator, Json operand) {
        return new Fields.Builder(Part.DATA_TEST)
                .set(Field.VARIABLE, variable)
                .set(operator.text(), operand, QueryLanguage.JSONPATH)
                .build(QueryLanguage.JSONPATH, DataTest::new);
    }

    static DataTest all(List<DataTest> tests) {
        return new Fields.Builder(Part.DATA_TEST)
                .set(Field.AND, List.copyOf(tests))
                .build(QueryLanguage.JSONPATH, DataTest::new);
    }

    static DataTest any(List<DataTest> tests) {
        return new Fields.Builder(Part.DATA_TEST)
                .set(Field.OR, List.copyOf(tests))
                .build(QueryLanguage.JSONPATH, DataTest::new);
    }

    static DataTest not(DataTest test) {
        return new Fields.Builder(Part.DATA_TEST)
                .set(Field.NOT, Objects.requireNonNull(test, "test"))
                .build(QueryLanguage.JSONPATH, DataTest::new);
    }

    /** Returns the test that this and all others are true: {@code "And"}. */
    public DataTest and(DataTest... others) {
        return all(Stream.concat(Stream.of(this), Arrays.stream(others)).toList());
    }

    /** Returns the test that this or one of the others is true: {@code "Or"}. */
    public DataTest or(DataTest... others) {
        return any(Stream.concat(Stream.of(this), Arrays.stream(others)).toList());
    }

    /** Returns this test with a {@code "Comment"}. */
    public DataTest comment(String comment) {
        return new DataTest(
                fields.with(Field.COMMENT, Objects.requireNonNull(comment, "comment")),
                Reading.of(QueryLanguage.JSONPATH));
    }

    /** Returns what the test says. */
    public Expression expression() {
        return expression;
    }

    /** Returns {@code "Comment"}. */
    public Optional<String> comment() {
        return fields.get(Field.COMMENT);
    }
}
