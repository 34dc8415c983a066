package io.github.asl4j.validate.internal;

import java.util.List;
import java.util.Locale;

/** What rules report to. */
public final class Diagnostics {

    private final List<Finding> findings;
    private final Rule rule;

    private Diagnostics(List<Finding> findings, Rule rule) {
        this.findings = findings;
        this.rule = rule;
    }

    /** Returns a reporter in the name of a rule, to a list of findings. */
    public static Diagnostics of(Rule rule, List<Finding> findings) {
        return new Diagnostics(findings, rule);
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
        Finding finding = new Finding(isError, rule, place, String.format(Locale.ROOT, message, arguments));
        findings.add(finding);
        return finding;
    }
}
