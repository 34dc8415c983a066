package io.github.asl4j.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the reader knows at the value it reads: the way from the root, and the language there. The JSON Pointer is only
 * spelled out for a problem.
 */
record Reading(
        @Nullable Reading parent, String token, QueryLanguage machine, QueryLanguage language, ParseOptions options) {

    static Reading of(QueryLanguage language) {
        return new Reading(null, "", language, language, ParseOptions.strict());
    }

    static Reading of(QueryLanguage machine, ParseOptions options) {
        return new Reading(null, "", machine, machine, options);
    }

    Reading child(String name) {
        return new Reading(this, name, machine, language, options);
    }

    Reading child(int index) {
        return child(Integer.toString(index));
    }

    Reading descend(List<String> way) {
        Reading at = this;
        for (String step : way) {
            at = at.child(step);
        }
        return at;
    }

    /** Returns the same place with the language of the state that stands there. */
    Reading in(QueryLanguage stateLanguage) {
        return new Reading(parent, token, machine, stateLanguage, options);
    }

    InvalidDefinitionException problem(String message, Object... arguments) {
        return new InvalidDefinitionException(String.format(Locale.ROOT, message, arguments), pointer(), 0, 0);
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Reading at = this; at.parent != null; at = at.parent) {
            pointer.insert(0, "/" + at.token.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
