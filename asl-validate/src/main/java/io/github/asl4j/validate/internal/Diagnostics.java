package io.github.asl4j.validate.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What rules report to. */
public final class Diagnostics {

    private final List<Finding> findings = new ArrayList<>();
    private String code = "";

    /** Reports from now on in the name of a rule. */
    public Diagnostics of(Rule rule) {
        code = rule.code();
        return this;
    }

    /** Reports what AWS refuses, or what must fail when it runs. */
    public Finding error(Place place, String message, Object... arguments) {
        return add(true, place, message, arguments);
    }

    /** Reports what is legal, but probably not what was meant. */
    public Finding warning(Place place, String message, Object... arguments) {
        return add(false, place, message, arguments);
    }

    private Finding add(boolean isError, Place place, String message, Object... arguments) {
        Finding finding = new Finding(isError, code, place, String.format(Locale.ROOT, message, arguments));
        findings.add(finding);
        return finding;
    }

    /** Returns everything that was reported. */
    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }
}
