package io.github.asl4j.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.asl4j.model.ComparisonOperator;
import io.github.asl4j.model.Compiler;
import io.github.asl4j.model.Intrinsics;
import io.github.asl4j.model.Page;
import io.github.asl4j.model.Page.Table;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.validate.Validator;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides of each row of the page run alike. */
class QueryLanguagesTest {

    private static final Page PAGE = Page.read("docs/query-languages.md");

    private static final Pattern WITHOUT_TRANSITION = Pattern.compile("(Succeed|Fail|Choice)State.*");

    private static final String CHOICE = "ChoiceState.%s().choice(%s, \"Ship\").defaultState(\"Refund\")";

    /** What the rows use besides the code of the page. */
    private static final String NAMES = """
            static String arn = "arn:aws:lambda:us-east-1:123456789012:function:pay";
            """;

    private static final String JSON_PATH_NAMES = NAMES + """
            static Catcher.JsonPathBuilder toRefused = Catcher.jsonPath(ErrorName.ALL).resultPath("$.error").next("Refused");
            static ItemProcessor.Builder items = ItemProcessor.builder().startAt("One").state("One", PassState.jsonPath().end());
            static ItemProcessor.Builder distributed = ItemProcessor.builder()
                .distributed(ProcessorConfig.ExecutionType.STANDARD).startAt("One").state("One", PassState.jsonPath().end());
            static ParallelState.JsonPathBuilder both(ParallelState.JsonPathBuilder parallel) {
                return parallel.branch(Branch.builder().startAt("One").state("One", PassState.jsonPath().end()))
                    .branch(Branch.builder().startAt("Two").state("Two", PassState.jsonPath().end()));
            }
            """;

    private static final String JSONATA_NAMES = NAMES + """
            static Catcher.JsonataBuilder toRefused = Catcher.jsonata(ErrorName.ALL)
                .output(jsonata("$merge([$states.input, {'error': $states.errorOutput}])")).next("Refused");
            static ItemProcessor.Builder items = ItemProcessor.builder().startAt("One").state("One", PassState.jsonata().end());
            static ItemProcessor.Builder distributed = ItemProcessor.builder()
                .distributed(ProcessorConfig.ExecutionType.STANDARD).startAt("One").state("One", PassState.jsonata().end());
            static ParallelState.JsonataBuilder both(ParallelState.JsonataBuilder parallel) {
                return parallel.branch(Branch.builder().startAt("One").state("One", PassState.jsonata().end()))
                    .branch(Branch.builder().startAt("Two").state("Two", PassState.jsonata().end()));
            }
            """;

    private static Snippets jsonPath;
    private static Snippets jsonata;

    @TempDir
    private static Path classes;

    /** Two expressions that run alike. */
    record Pair(int index, String jsonPath, String jsonata) {
        @Override
        public String toString() {
            return jsonPath + " | " + jsonata;
        }
    }

    @BeforeAll
    static void compile() {
        jsonPath = Snippets.compile(
                "JsonPathSide",
                Runs.class,
                code("JSONPath:", JSON_PATH_NAMES),
                pairs().map(Pair::jsonPath).toList(),
                classes);
        jsonata = Snippets.compile(
                "JsonataSide",
                Runs.class,
                code("JSONata:", JSONATA_NAMES),
                pairs().map(Pair::jsonata).toList(),
                classes);
    }

    /** The code of a side, and the names; the machine that has both languages stands on the second one. */
    private static List<String> code(String side, String names) {
        List<String> code = new ArrayList<>();
        String current = "";
        for (Page.Block block : PAGE.blocks("java")) {
            current = block.before().matches("JSONPath:|JSONata:") ? block.before() : current;
            if (current.equals(side)) {
                code.add(block.text());
            }
        }
        code.add(names);
        return code;
    }

    private static Table table(String head) {
        return PAGE.tables().stream()
                .filter(table -> table.rows().get(0).get(0).equals(head))
                .findFirst()
                .orElseThrow();
    }

    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static Stream<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Table table : PAGE.tables()) {
            for (List<String> row : table.body()) {
                if (!table.head(0).isEmpty()) {
                    String ending = WITHOUT_TRANSITION.matcher(table.head(0)).matches() ? "" : ".end()";
                    pairs.add(new Pair(
                            pairs.size(),
                            table.head(0) + Page.code(row.get(0)) + ending,
                            table.head(1) + Page.code(row.get(1)) + ending));
                } else if (table.heading().equals("## Paths")) {
                    pairs.add(new Pair(
                            pairs.size(),
                            "path(" + literal(Page.code(row.get(0))) + ")",
                            "jsonata(" + literal(Page.code(row.get(1))) + ")"));
                } else if (table.heading().equals("## Intrinsic functions")) {
                    pairs.add(new Pair(
                            pairs.size(), Page.code(row.get(1)), "jsonata(" + literal(Page.code(row.get(2))) + ")"));
                }
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothSidesRunAlike(Pair pair) throws Exception {
        JsonNode one = Runs.tree(jsonPath.expressions().get(pair.index()).call());
        JsonNode other = Runs.tree(jsonata.expressions().get(pair.index()).call());
        if (pair.jsonata().contains("$random") || pair.jsonata().contains("$uuid")) {
            assertThat(shape(other)).isEqualTo(shape(one));
        } else {
            assertThat(other).isEqualTo(one);
        }
        boolean fails = pair.jsonPath().startsWith("FailState");
        assertThat(one.get("status").asText()).isEqualTo(fails ? "FAILED" : "SUCCEEDED");
    }

    /** What differs from run to run is one digit, or has the form of a UUID. */
    private static String shape(JsonNode run) {
        return run.toString()
                .replaceAll("\"v\":[1-9]}", "\"v\":1}")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "uuid");
    }

    @Test
    void theMachinesRunAlike() throws Exception {
        for (String input : List.of(
                PAGE.blocks("json").get(0).text(),
                PAGE.blocks("json").get(0).text().replace("\"order\": {", "\"order\": {\"fail\": true, "))) {
            StateMachine one = machine(jsonPath, "machine");
            StateMachine other = machine(jsonata, "machine");
            assertThat(Validator.create().validate(one).diagnostics()).isEmpty();
            assertThat(Validator.create().validate(other).diagnostics()).isEmpty();
            assertThat(Runs.tree(Runs.text(other, input))).isEqualTo(Runs.tree(Runs.text(one, input)));
        }
    }

    @Test
    void theMixedMachineIsWhatIsPrinted() throws Exception {
        StateMachine mixed = machine(jsonata, "mixed");
        assertThat(mixed.toJson().strip())
                .isEqualTo(PAGE.blocks("json").get(1).text().strip());
        String output = Runs.tree(Runs.text(mixed)).get("output").toString();
        assertThat(PAGE.text()).contains("prints `" + output + "`");
        assertThat(Validator.create().validate(mixed).errors()).isEmpty();
    }

    private static StateMachine machine(Snippets side, String name) throws ReflectiveOperationException {
        Field field = side.type().getDeclaredField(name);
        field.setAccessible(true);
        return (StateMachine) field.get(null);
    }

    /** What a test is tried on: two values of the type that it is about. */
    private static List<String> inputs(String test) {
        List<String> values = test.contains("timestamp")
                ? List.of("\"2026-01-31T11:00:00Z\"", "\"2026-01-31T12:00:00Z\"", "\"2026-01-31T13:00:00Z\"")
                : test.contains("string")
                        ? List.of("\"a\"", "\"m\"", "\"moon.txt\"", "\"z\"")
                        : List.of("1", "1.5", "2");
        if (test.contains("boolean")) {
            values = List.of("true", "false");
        } else if (test.contains(").is")) {
            values = List.of("null", "1", "\"m\"", "true", "\"2026-01-31T12:00:00Z\"", "[]", "{}");
        }
        List<String> inputs = new ArrayList<>();
        for (String a : values) {
            values.forEach(b -> inputs.add("{\"a\": " + a + ", \"b\": " + b + "}"));
        }
        if (test.contains("isPresent")) {
            inputs.add("{}");
        }
        return inputs;
    }

    @Test
    void conditionsAreTrueWhereTestsAre(@TempDir Path folder) throws Exception {
        List<List<String>> rows = table("test").body();
        Snippets tests = Snippets.compile(
                "Tests",
                Asl4j.class,
                code("JSONPath:", ""),
                rows.stream()
                        .map(row -> CHOICE.formatted("jsonPath", Page.code(row.get(0))))
                        .toList(),
                folder);
        Snippets conditions = Snippets.compile(
                "Conditions",
                Asl4j.class,
                code("JSONata:", ""),
                rows.stream()
                        .map(row -> CHOICE.formatted("jsonata", "jsonata(" + literal(Page.code(row.get(1))) + ")"))
                        .toList(),
                folder);
        for (int i = 0; i < rows.size(); i++) {
            List<String> inputs = inputs(rows.get(i).get(0));
            List<String> ends = ends(tests.expressions().get(i).call(), inputs);
            assertThat(ends(conditions.expressions().get(i).call(), inputs))
                    .as(rows.get(i).toString())
                    .isEqualTo(ends)
                    .anyMatch(end -> end.endsWith("\"Ship\"]"))
                    .anyMatch(end -> end.endsWith("\"Refund\"]"));
        }
    }

    private static List<String> ends(String machine, List<String> inputs) {
        return inputs.stream()
                .map(input -> input
                        + Runs.tree(Runs.text(StateMachine.parse(machine), input))
                                .get("states"))
                .toList();
    }

    @Test
    void otherTypesGiveWhatTheTableSays(@TempDir Path folder) throws Exception {
        Table table = table("value");
        List<String> code = IntStream.of(1, 2, 3, 4)
                .mapToObj(column -> table.head(column).startsWith("variable(")
                        ? CHOICE.formatted("jsonPath", table.head(column))
                        : CHOICE.formatted("jsonata", "jsonata(" + literal(table.head(column)) + ")"))
                .toList();
        Snippets machines = Snippets.compile("Machines", Asl4j.class, code("JSONPath:", ""), code, folder);
        for (List<String> row : table.body()) {
            String input = row.get(0).equals("absent") ? "{}" : "{\"a\": " + Page.code(row.get(0)) + "}";
            for (int column = 1; column < row.size(); column++) {
                StateMachine machine = StateMachine.parse(
                        machines.expressions().get(column - 1).call());
                JsonNode run = Runs.tree(Runs.text(machine, input));
                String expected = Page.code(row.get(column));
                assertThat(expected.isEmpty() ? run.get("states").get(1) : run.get("error"))
                        .as(row + " " + column)
                        .isEqualTo(TextNode.valueOf(
                                expected.isEmpty() ? row.get(column).equals("true") ? "Ship" : "Refund" : expected));
            }
        }
    }

    @Test
    void everyOperatorHasACondition() {
        String tests = table("test").body().toString();
        for (ComparisonOperator operator : ComparisonOperator.values()) {
            String method = operator.text().substring(0, 1).toLowerCase(Locale.ROOT)
                    + operator.text().substring(1);
            assertThat(tests).contains(")." + method + "(");
        }
        assertThat(tests).contains("`and(", "`or(", "`not(");
    }

    @Test
    void everyIntrinsicFunctionStandsAsAslAndAsJava(@TempDir Path folder) throws Exception {
        List<List<String>> rows = table("in the definition").body();
        Snippets builders = Snippets.compile(
                "Builders",
                Asl4j.class,
                code("JSONPath:", ""),
                rows.stream().map(row -> Page.code(row.get(1))).toList(),
                folder);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(builders.expressions().get(i).call())
                    .isEqualTo(Page.code(rows.get(i).get(0)));
        }
        assertThat(Stream.of(Intrinsics.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> method.getName() + "("))
                .allSatisfy(call -> assertThat(rows.toString()).contains(call));
    }

    static Stream<List<String>> forbidden() {
        return table("does not compile").body().stream();
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void whatDoesNotCompileDoesNot(List<String> row) {
        String imports = "import static io.github.asl4j.model.Asl.*; import io.github.asl4j.model.*;";
        assertThat(Compiler.errorsOf(imports, Page.code(row.get(0)))).isNotEmpty();
        assertThat(Compiler.errorsOf(imports, Page.code(row.get(1)))).isEmpty();
    }
}
