package io.github.asl4j.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.Validator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportTest {

    private static final String GOOD = "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}";

    /** An error and a warning. */
    private static final String BAD = """
            {
              "StartAt": "A",
              "States": {
                "A": {"Type": "Pass", "Assign": {"unread": 1}, "Next": "100% \\u001b,\\n::"}, "B": {"Type": "Succeed"}
              }
            }""";

    private static String report(Function<PrintWriter, Report> form) {
        StringWriter text = new StringWriter();
        Report report = form.apply(new PrintWriter(text));
        add("good.asl.json", GOOD, report);
        add("dir\\a b:c,d.asl.json", BAD, report);
        report.end();
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static void add(String file, String text, Report report) {
        report.add(
                file,
                text,
                Validator.builder().disable("UNREACHABLE_STATE").build().validate(text));
    }

    @Test
    void textHasColoursOnlyWhereTheyAreAskedFor() {
        String plain = report(out -> Report.text(out, false));
        String colored = report(out -> Report.text(out, true));
        assertThat(plain).doesNotContain("\u001b").contains(":4:48: WARNING UNUSED_VARIABLE: ");
        assertThat(colored).contains("\u001b[1;31mERROR\u001b[0m MISSING_TRANSITION_TARGET", "\u001b[1;32m^\u001b[0m");
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void github() {
        assertThat(report(Report::github)).isEqualTo("""
                ::warning file=dir/a b%3Ac%2Cd.asl.json,line=4,col=48,title=UNUSED_VARIABLE::"unread" is assigned, but no state reads it at /States/A/Assign/unread
                ::error file=dir/a b%3Ac%2Cd.asl.json,line=4,col=60,title=MISSING_TRANSITION_TARGET::"Next": "100%25 \uFFFD,%0A::" is not a state of this "States" object; it has [A, B] at /States/A/Next
                """);
    }

    @Test
    void junitFailsTheFilesWithErrors() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(report(Report::junit).getBytes(StandardCharsets.UTF_8)));
        Element suite = xml.getDocumentElement();
        assertThat(suite.getTagName()).isEqualTo("testsuite");
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element good = (Element) suite.getElementsByTagName("testcase").item(0);
        Element bad = (Element) suite.getElementsByTagName("testcase").item(1);
        assertThat(good.getAttribute("name")).isEqualTo("good.asl.json");
        assertThat(good.getChildNodes().getLength()).isZero();
        assertThat(bad.getElementsByTagName("failure").item(0).getTextContent())
                .contains(":4:60: ERROR MISSING_TRANSITION_TARGET: ");
        assertThat(bad.getElementsByTagName("system-out").item(0).getTextContent())
                .contains(":4:48: WARNING UNUSED_VARIABLE: ");
    }

    @Test
    void sarifIsValidByItsPublishedSchema() throws Exception {
        String text = report(Report::sarif);
        try (InputStream published = ReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(published.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(text.replace("\"level\" : \"error\"", "\"level\" : \"bad\""), InputFormat.JSON))
                    .isNotEmpty();
        }
        JsonNode run = new JsonMapper().readTree(text).at("/runs/0");
        assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
                .containsExactly("UNUSED_VARIABLE", "MISSING_TRANSITION_TARGET");
        JsonNode result = run.at("/results/1");
        assertThat(result.path("ruleIndex").intValue()).isEqualTo(1);
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue())
                .isEqualTo("dir/a%20b%3Ac,d.asl.json");
        assertThat(result.at("/locations/0/physicalLocation/region")).isEqualTo(new JsonMapper().readTree("""
                {"startLine": 4, "startColumn": 60}"""));
    }

    @Test
    void anErrorAtTheWholeDefinitionHasAPlaceToo() {
        StringWriter text = new StringWriter();
        Report report = Report.sarif(new PrintWriter(text));
        ValidationResult result = Validator.create().validate("");
        report.add("<stdin>", "", result);
        report.end();
        assertThat(text.toString()).contains("\"uri\" : \"%3Cstdin%3E\"", "\"startLine\" : 1");
    }
}
