package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Finding;
import io.github.asl4j.validate.internal.Rule;

/** The text must be JSON. */
public final class InvalidJsonDescription implements Rule {

    private static final String TOKEN = "Unrecognized token '";

    private static final int SHOWN_CHARACTERS = 500;

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        definition
                .syntaxProblem()
                .filter(problem -> !definition.text().isBlank())
                .ifPresent(problem -> {
                    Finding finding =
                            diagnostics.error(definition.placeAt(problem.position()), "%s", problem.message());
                    String text = definition.text();
                    String source = "[Source: (String)\""
                            + (text.length() <= SHOWN_CHARACTERS
                                    ? text + "\""
                                    : text.substring(0, SHOWN_CHARACTERS) + "\"[truncated "
                                            + (text.length() - SHOWN_CHARACTERS) + " chars]")
                            + "; line: " + problem.position().line() + ", column: "
                            + (problem.position().column() + offenceLength(problem.message())) + "]";
                    finding.inService(source, "%s\n at %s", problem.message(), source);
                });
    }

    /** The service points behind what it stumbled over: a character, or a word. */
    private static int offenceLength(String message) {
        return message.startsWith(TOKEN) ? message.indexOf('\'', TOKEN.length()) - TOKEN.length() : 1;
    }
}
