package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Finding;
import io.github.asl4j.validate.internal.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The list of all rules. A test holds it equal to the classes, pages and fixtures. */
public final class Rules {

    static final List<Rule> ALL = List.of(
            new InvalidJsonDescription(),
            new DuplicateKey(),
            new TooDeeplyNested(),
            new DefinitionTooLarge(),
            new SchemaValidationFailed(),
            new InvalidStateName(),
            new DuplicateStateName(),
            new JsonPathInJsonataMachine(),
            new ExactlyOneTransition(),
            new InvalidPath(),
            new InvalidTemplateValue(),
            new CollidingTemplateMembers(),
            new ExclusiveFields(),
            new MissingAlternative(),
            new MalformedChoiceRule(),
            new OpenEscape(),
            new MisplacedStatesAll(),
            new InvalidLabelName(),
            new DuplicateLabelName(),
            new InvalidCredentials(),
            new HeartbeatNotBelowTimeout(),
            new WrongIntrinsicArguments(),
            new IntrinsicTooDeeplyNested(),
            new ErrorPathIsNoString(),
            new InvalidVariableName(),
            new ReservedVariableName(),
            new InvalidProcessorConfig(),
            new DistributedMapOnly(),
            new InvalidItemReader(),
            new UnsupportedInExpress(),
            new UnmatchablePath(),
            new UnsatisfiableChoiceRule(),
            new UndefinedVariable(),
            new UnassignedVariable(),
            new ShadowedVariable(),
            new UnusedVariable(),
            new InvalidResource(),
            new UnknownResource(),
            new UnsupportedPattern(),
            new UnlistedSdkAction(),
            new InvalidResultWriter(),
            new InvalidJsonataExpression(),
            new UnsupportedJsonataExpression(),
            new UnknownStatesField(),
            new UnknownJsonataFunction(),
            new UnclosedJsonataExpression(),
            new JsonataOutOfPlace(),
            new PathInJsonataState(),
            new ItemsMayBeUnwrapped(),
            new MissingTransitionTarget(),
            new MissingEndState(),
            new UnreachableState(),
            new MalformedPlaceholder(),
            new UnresolvedPlaceholder(),
            new InconsistentPlaceholder(),
            new UnmatchedPlaceholder(),
            new UnfitPlaceholderValue());

    private static final Map<String, Rule> BY_CODE = new TreeMap<>();

    static {
        ALL.forEach(rule -> BY_CODE.put(rule.code(), rule));
    }

    private static final List<String> CODES = List.copyOf(BY_CODE.keySet());

    private Rules() {}

    /** Returns what all rules find but the disabled ones. */
    public static List<Finding> check(Definition definition, Set<String> disabled) {
        List<Finding> findings = new ArrayList<>();
        BY_CODE.forEach((code, rule) -> {
            if (!disabled.contains(code)) {
                rule.check(definition, Diagnostics.of(rule, findings));
            }
        });
        return findings;
    }

    /** Returns the codes in alphabetical order. */
    public static List<String> codes() {
        return CODES;
    }

    /** Returns the page of a rule. */
    public static Optional<String> page(String code) {
        if (!CODES.contains(code)) {
            return Optional.empty();
        }
        try (InputStream page = Rules.class.getResourceAsStream(code + ".md")) {
            return Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
