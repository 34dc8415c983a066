package io.github.asl4j.validate.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.Severity;
import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.Validator;
import io.github.asl4j.validate.internal.PrintableJson;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A log with one run; its results are the diagnostics of all files. */
final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** Also where it begins with a drive. */
    private static final Pattern ABSOLUTE = Pattern.compile("/|[A-Za-z]:[/\\\\]");

    private final PrintWriter out;
    private final ObjectNode log = new JsonMapper().createObjectNode();
    private final List<String> codes = new ArrayList<>();
    private final ArrayNode rules;
    private final ArrayNode results;

    SarifReport(PrintWriter out) {
        this.out = out;
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "asl4j");
        String version = SarifReport.class.getPackage().getImplementationVersion();
        if (version != null) {
            driver.put("version", version);
        }
        rules = driver.putArray("rules");
        run.put("columnKind", "utf16CodeUnits");
        results = run.putArray("results");
    }

    @Override
    public void add(String file, String text, ValidationResult result) {
        for (Diagnostic diagnostic : result.diagnostics()) {
            ObjectNode object = results.addObject();
            object.put("ruleId", diagnostic.code());
            object.put("ruleIndex", rule(diagnostic.code()));
            object.put("level", diagnostic.severity() == Severity.ERROR ? "error" : "warning");
            object.putObject("message").put("text", diagnostic.message());
            ObjectNode location = object.putArray("locations").addObject();
            ObjectNode physical = location.putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", uri(file));
            physical.putObject("region").put("startLine", diagnostic.line()).put("startColumn", diagnostic.column());
            location.putArray("logicalLocations").addObject().put("fullyQualifiedName", diagnostic.pointer());
            diagnostic
                    .suggestion()
                    .ifPresent(suggestion -> object.putObject("properties").put("suggestion", suggestion));
        }
    }

    /** Returns the index of a rule, which is added when it finds something for the first time. */
    private int rule(String code) {
        int index = codes.indexOf(code);
        if (index >= 0) {
            return index;
        }
        codes.add(code);
        ObjectNode rule = rules.addObject().put("id", code);
        Validator.explain(code).ifPresent(page -> {
            rule.putObject("shortDescription").put("text", page.split("\n\n", 3)[1].strip());
            rule.putObject("help").put("text", page).put("markdown", page);
        });
        return codes.size() - 1;
    }

    /** Returns the URI of a file: relative to where the command runs, if its name is. */
    private static String uri(String file) {
        if (ABSOLUTE.matcher(file).lookingAt()) {
            return Path.of(file).toUri().toASCIIString();
        }
        try {
            // A colon in the first segment would make it a scheme.
            return new URI(null, null, "/" + file.replace('\\', '/'), null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void end() {
        out.println(PrintableJson.of(log));
        out.flush();
    }
}
