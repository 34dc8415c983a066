package io.github.asl4j.validate.internal.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.validate.internal.jsonata.JsonataReferences.Binding;
import io.github.asl4j.validate.internal.jsonata.JsonataReferences.FunctionUse;
import io.github.asl4j.validate.internal.jsonata.JsonataReferences.Reference;
import io.github.asl4j.validate.internal.jsonata.JsonataReferences.StatesReference;
import io.github.asl4j.validate.internal.jsonata.JsonataReferences.VariableRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each line is an expression, and the lines below it that are indented are all that is found in it. Between the two, what
 * follows {@code #} at the beginning of a line says why the expressions below are there.
 */
class JsonataFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/jsonata");
    private static final boolean WRITES = "write".equals(System.getProperty("asl.expected"));

    @TestFactory
    Stream<DynamicTest> expressionsGiveExactlyTheirFindings() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList()
                    .stream();
        }
    }

    private static void check(Path file) throws IOException {
        List<String> actual = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("    ")) {
                actual.add(line);
                if (!line.isBlank() && !line.startsWith("#")) {
                    findings(line).forEach(finding -> actual.add("    " + finding));
                }
            }
        }
        String text = String.join("\n", actual) + "\n";
        if (WRITES) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    private static List<String> findings(String text) {
        JsonataExpression expression = JsonataExpression.parse(text);
        JsonataReferences references = expression.references();
        List<String> findings = new ArrayList<>();
        expression
                .problem()
                .ifPresent(problem -> findings.add(problem.code() + " " + problem.offset() + " " + problem.message()));
        for (Reference name : references.context()) {
            findings.add("context " + name.offset() + " " + name.name());
        }
        for (Reference root : references.roots()) {
            findings.add("root " + root.offset());
        }
        for (StatesReference states : references.states()) {
            findings.add("states " + states.offset() + " " + states.path());
        }
        for (VariableRead variable : references.variables()) {
            findings.add("variable " + variable.offset() + " " + variable.name()
                    + (variable.isInExists() ? " in $exists" : ""));
        }
        for (Binding binding : references.bindings()) {
            findings.add(
                    (binding.isAssignment() ? "assignment " : "binding ") + binding.offset() + " " + binding.name());
        }
        for (FunctionUse function : references.functions()) {
            findings.add((function.isBuiltIn() ? "function " : "unknown function ") + function.offset() + " "
                    + function.name() + (function.isCalled() ? "" : " as a value"));
        }
        for (Reference operator : references.laterOperators()) {
            findings.add("later operator " + operator.offset() + " " + operator.name());
        }
        if (expression.isConstant()) {
            findings.add("constant");
        }
        expression.type().ifPresent(type -> findings.add("type " + type));
        return findings;
    }
}
