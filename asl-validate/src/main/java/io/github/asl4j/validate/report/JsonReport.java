package io.github.asl4j.validate.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.ServiceDiagnostic;
import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.internal.PrintableJson;
import java.io.PrintWriter;

/** An array with an object for each file. */
final class JsonReport implements Report {

    private final PrintWriter out;
    private final ArrayNode files = new JsonMapper().createArrayNode();

    JsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(String file, String text, ValidationResult result) {
        ObjectNode object = files.addObject();
        object.put("file", file);
        object.put("result", result.isValid() ? "OK" : "FAIL");
        ArrayNode diagnostics = object.putArray("diagnostics");
        result.diagnostics().forEach(diagnostic -> write(diagnostic, diagnostics.addObject()));
    }

    private static void write(Diagnostic diagnostic, ObjectNode object) {
        object.put("severity", diagnostic.severity().name());
        object.put("code", diagnostic.code());
        object.put(
                "serviceCode", diagnostic.service().map(ServiceDiagnostic::code).orElse(null));
        object.put("message", diagnostic.message());
        object.put("location", diagnostic.pointer());
        object.put("line", diagnostic.line());
        object.put("column", diagnostic.column());
        object.put("suggestion", diagnostic.suggestion().orElse(null));
    }

    @Override
    public void end() {
        out.println(PrintableJson.of(files));
        out.flush();
    }
}
