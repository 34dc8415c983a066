package io.github.asl4j.cli;

import io.github.asl4j.cli.CaseResult.Outcome;
import io.github.asl4j.validate.internal.XmlText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results of cases as a test suite of JUnit. */
final class CaseXml {

    private CaseXml() {}

    static void write(List<CaseResult> results, PrintWriter out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "asl test");
            xml.writeAttribute("tests", String.valueOf(results.size()));
            xml.writeAttribute("failures", String.valueOf(CaseReport.count(results, Outcome.FAILED)));
            xml.writeAttribute("errors", String.valueOf(CaseReport.count(results, Outcome.ERROR)));
            xml.writeAttribute("skipped", "0");
            xml.writeAttribute(
                    "time",
                    seconds(results.stream().mapToDouble(CaseResult::seconds).sum()));
            for (CaseResult result : results) {
                xml.writeCharacters("\n  ");
                write(result, xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the report cannot be written: " + e.getMessage(), e);
        }
        out.println();
    }

    private static void write(CaseResult result, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "asl");
        xml.writeAttribute("name", XmlText.allowed(result.name()));
        xml.writeAttribute("time", seconds(result.seconds()));
        if (result.problem().isPresent()) {
            write("error", result.problem().get(), List.of(), xml);
        } else if (!result.differences().isEmpty()) {
            write("failure", result.differences().get(0).toString(), result.lines(), xml);
        }
        if (!result.unusedMocks().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(XmlText.allowed(String.join("\n", result.notes())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void write(String element, String message, List<String> lines, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("message", XmlText.allowed(message));
        xml.writeCharacters(XmlText.allowed(String.join("\n", lines)));
        xml.writeEndElement();
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
