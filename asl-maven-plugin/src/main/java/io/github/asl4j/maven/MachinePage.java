package io.github.asl4j.maven;

import io.github.asl4j.diagram.Diagram;
import io.github.asl4j.model.ParseOptions;
import io.github.asl4j.model.State;
import io.github.asl4j.model.StateMachine;
import java.util.Map;

/** A page about a machine in Markdown: its comment, its picture, what its states are for, its definition. */
record MachinePage(String name, String json) {

    private StateMachine machine() {
        return StateMachine.parse(json, ParseOptions.strict().keepUnknownFields());
    }

    String mermaid() {
        return Diagram.of(machine()).toMermaid();
    }

    String markdown() {
        StateMachine machine = machine();
        StringBuilder page = new StringBuilder("# " + escaped(name) + "\n\n");
        machine.comment().ifPresent(comment -> page.append(escaped(comment)).append("\n\n"));
        page.append("```mermaid\n").append(mermaid()).append("```\n\n| state | type | comment |\n|---|---|---|\n");
        for (Map.Entry<String, State> state : machine.states().entrySet()) {
            page.append("| ")
                    .append(escaped(state.getKey()))
                    .append(" | ")
                    .append(state.getValue().type())
                    .append(" | ")
                    .append(escaped(state.getValue().comment().orElse("")))
                    .append(" |\n");
        }
        return page.append("\n```json\n").append(json.strip()).append("\n```\n").toString();
    }

    /** Returns a text in which Markdown finds nothing of its own. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}]+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }
}
