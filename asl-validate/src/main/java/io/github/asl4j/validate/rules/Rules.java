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
import java.util.stream.Collectors;

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
            new ExactlyOneDefinition(),
            new UncheckedDefinition(),
            new UndeclaredSubstitution(),
            new QuotedSubstitution(),
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
            new RetiredService(),
            new UnknownParameter(),
            new UnlistedParameter(),
            new MissingParameter(),
            new WrongParameterType(),
            new UnknownParameterValue(),
            new MalformedParameterValue(),
            new ForbiddenHeader(),
            new UnsupportedRequestBody(),
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
            new UnfitPlaceholderValue(),
            new CycleWithoutExit(),
            new LoopWithoutWait(),
            new EndIsFalse(),
            new IndirectlyUnreachableState(),
            new PassWithoutEffect(),
            new ChoiceWithoutDefault(),
            new ChoiceWithoutEffect(),
            new RepeatedChoiceRule(),
            new ContradictoryTests(),
            new MatchesWithoutWildcard(),
            new ConstantCondition(),
            new NoDollar(),
            new NoPath(),
            new PassResultIsStatic(),
            new UnsupportedFilter(),
            new IndefinitePath(),
            new UnknownStatesError(),
            new UncatchableError(),
            new UnhandledTimeout(),
            new UnreachableHandler(),
            new LambdaWithoutRetry(),
            new TaskWithoutCatch(),
            new MaxDelayWithoutEffect(),
            new FailWithoutError(),
            new HeartbeatWithoutEffect(),
            new SyncOutputIsText(),
            new UnoptimizedIntegration(),
            new HardCodedAccount(),
            new WaitOfZero(),
            new SingleBranch(),
            new DeprecatedField(),
            new InlineConcurrency(),
            new DistributedMapWithoutTolerance(),
            new DistributedMapWithoutResultWriter(),
            new StateNameNotAscii(),
            new MalformedSubstitution(),
            new SubstitutionInStateName(),
            new SubstitutionInExpression(),
            new SubstitutionWithoutName(),
            new SecretInDefinition(),
            new WildcardArn(),
            new HistoryLimit(),
            new ExpressWaitTooLong(),
            new TaskWithoutTimeout(),
            new ConstantExpression(),
            new TaskTokenUnused(),
            new TokenWithoutTimeout(),
            new MisspeltError(),
            new S3ObjectAsResult());

    private static final Map<String, Rule> BY_CODE = new TreeMap<>();

    static {
        ALL.forEach(rule -> BY_CODE.put(rule.code(), rule));
    }

    private static final List<String> CODES = List.copyOf(BY_CODE.keySet());

    private Rules() {}

    /** Returns what some rules find. */
    public static List<Finding> check(Definition definition, List<Rule> rules) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.check(definition, Diagnostics.of(rule, findings)));
        return findings;
    }

    /** Returns the rules with these codes. */
    public static List<Rule> withCodes(Set<String> codes) {
        return BY_CODE.entrySet().stream()
                .filter(rule -> codes.contains(rule.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Returns the codes of the rules that run unless they are disabled. */
    public static Set<String> defaultCodes() {
        return BY_CODE.entrySet().stream()
                .filter(rule -> !rule.getValue().isOptional())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
