package io.github.asl4j.validate.report;

import io.github.asl4j.validate.Diagnostic;
import io.github.asl4j.validate.ValidationResult;
import io.github.asl4j.validate.internal.XmlText;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A test suite with a test case for each file. Its errors are its failure, its warnings its output. */
final class JunitReport implements Report {

    private final PrintWriter out;
    private final List<Checked> files = new ArrayList<>();

    private record Checked(String file, ValidationResult result) {

        String lines(List<Diagnostic> diagnostics) {
            return diagnostics.stream()
                    .map(diagnostic -> diagnostic.format(file))
                    .collect(Collectors.joining("\n", "\n", "\n"));
        }
    }

    JunitReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(String file, String text, ValidationResult result) {
        files.add(new Checked(file, result));
    }

    @Override
    public void end() {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "asl validate");
            xml.writeAttribute("tests", String.valueOf(files.size()));
            xml.writeAttribute(
                    "failures",
                    String.valueOf(files.stream()
                            .filter(file -> !file.result().isValid())
                            .count()));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", "0");
            xml.writeAttribute("time", "0");
            for (Checked file : files) {
                xml.writeCharacters("\n  ");
                write(file, xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the report cannot be written: " + e.getMessage(), e);
        }
        out.println();
        out.flush();
    }

    private static void write(Checked file, XMLStreamWriter xml) throws XMLStreamException {
        List<Diagnostic> errors = file.result().errors();
        List<Diagnostic> warnings = file.result().warnings();
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "asl");
        xml.writeAttribute("name", XmlText.allowed(file.file()));
        xml.writeAttribute("time", "0");
        if (!errors.isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", errors.get(0).code());
            xml.writeAttribute("message", XmlText.allowed(errors.get(0).message()));
            xml.writeCharacters(XmlText.allowed(file.lines(errors)));
            xml.writeEndElement();
        }
        if (!warnings.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(XmlText.allowed(file.lines(warnings)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
