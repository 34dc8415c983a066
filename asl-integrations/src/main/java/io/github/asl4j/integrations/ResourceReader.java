package io.github.asl4j.integrations;

import static io.github.asl4j.integrations.Resource.Problem.Kind.NO_ARN;
import static io.github.asl4j.integrations.Resource.Problem.Kind.UNKNOWN_RESOURCE;
import static io.github.asl4j.integrations.Resource.Problem.Kind.UNSUPPORTED_PATTERN;

import io.github.asl4j.integrations.AwsSdk.Service;
import io.github.asl4j.integrations.Resource.Kind;
import io.github.asl4j.integrations.Resource.Problem;
import io.github.asl4j.model.internal.NearestName;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the text of a {@code "Resource"}. A right one takes one pass over its characters and one look into a map. */
final class ResourceReader {

    private static final String CALLABLE = "it must be that of an integration, as in \"arn:aws:states:::sns:publish\","
            + " of a Lambda function or of an activity";

    /** The optimized integrations in all their patterns, by what follows the account: {@code sns:publish}. */
    private static final Map<String, Resource> KNOWN = new HashMap<>();

    static {
        Catalogue.integrations()
                .values()
                .forEach(integration -> know(
                        integration,
                        integration.name().equals("http:invoke") ? Kind.HTTP_TASK : Kind.OPTIMIZED_INTEGRATION));
        Catalogue.distributedMap().values().forEach(integration -> know(integration, Kind.DISTRIBUTED_MAP));
    }

    private ResourceReader() {}

    private static void know(Integration integration, Kind kind) {
        integration
                .patterns()
                .forEach(pattern -> KNOWN.put(
                        integration.name() + pattern.suffix(),
                        new Resource(kind, Optional.of(integration), Optional.of(pattern), Optional.empty())));
    }

    static Resource read(String text) {
        int service = text.startsWith("arn:") ? ResourceText.after(':', text, "arn:".length()) : -1;
        int region = ResourceText.after(':', text, service);
        int account = ResourceText.after(':', text, region);
        int rest = ResourceText.after(':', text, account);
        if (rest < 0) {
            return ResourceText.hasPlaceholder(text)
                    ? unknown(Optional.empty())
                    : wrong(NO_ARN, "\"" + text + "\" is no ARN; " + CALLABLE, Optional.empty());
        }
        return switch (text.substring(service, region - 1)) {
            case "states" -> states(text.substring(0, rest), text.substring(rest));
            case "lambda" -> lambda(text, text.substring(rest));
            default -> ofAnotherService(text);
        };
    }

    private static Resource states(String head, String called) {
        Resource known = KNOWN.get(called);
        if (known != null) {
            return known;
        }
        if (called.startsWith("aws-sdk:")) {
            return new AwsSdkResourceReader(head, called).read();
        }
        if (called.startsWith("activity:") && called.length() > "activity:".length()) {
            return new Resource(Kind.ACTIVITY, Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (ResourceText.hasPlaceholder(called) || ResourceText.hasPlaceholderAfterPartition(head)) {
            return unknown(ResourceText.pattern(called));
        }
        if (called.startsWith("stateMachine:")) {
            return wrong(
                    UNKNOWN_RESOURCE,
                    "\"" + head + called
                            + "\" is a state machine; call it by \"arn:aws:states:::states:startExecution\""
                            + " with the parameter \"StateMachineArn\"",
                    Optional.empty());
        }
        String name = ResourceText.withoutSuffix(called);
        String suffix = called.substring(name.length());
        Resource withoutPattern = KNOWN.get(name);
        return withoutPattern == null
                ? unknownCall(head, name, suffix)
                : unsupportedPattern(head, withoutPattern, suffix);
    }

    private static Resource unsupportedPattern(String head, Resource resource, String suffix) {
        Integration integration = resource.integration().orElseThrow();
        Optional<String> nearest = nearestPattern(suffix, integration.patterns());
        String remedy = nearest.map(near -> "; did you mean \"" + near + "\"?")
                .orElseGet(() -> "; it has " + listed(integration.patterns()));
        return new Resource(
                resource.kind(),
                resource.integration(),
                IntegrationPattern.ofSuffix(suffix),
                Optional.of(new Problem(
                        UNSUPPORTED_PATTERN,
                        "\"" + integration + "\" has no pattern \"" + suffix + "\"" + remedy,
                        nearest.map(near -> head + integration + near))));
    }

    /** Returns the suffix that was probably meant by one that no integration has. */
    static Optional<String> nearestPattern(String suffix, Collection<IntegrationPattern> patterns) {
        return IntegrationPattern.ofSuffix(suffix).isPresent()
                ? Optional.empty()
                : NearestName.of(
                        suffix,
                        patterns.stream()
                                .map(IntegrationPattern::suffix)
                                .filter(known -> !known.isEmpty())
                                .toList());
    }

    static String listed(Collection<IntegrationPattern> patterns) {
        String waiting = Arrays.stream(IntegrationPattern.values())
                .filter(pattern -> patterns.contains(pattern) && pattern != IntegrationPattern.REQUEST_RESPONSE)
                .map(pattern -> " and \"" + pattern.suffix() + "\"")
                .collect(Collectors.joining());
        return (waiting.isEmpty() ? "only " : "") + "request response" + waiting;
    }

    private static Resource unknownCall(String head, String name, String suffix) {
        Optional<String> misspelt = ResourceText.inAnotherCase(
                        name, Catalogue.integrations().keySet())
                .or(() -> ResourceText.inAnotherCase(
                        name, Catalogue.distributedMap().keySet()));
        Optional<String> ofSdk = misspelt.isPresent() ? Optional.empty() : awsSdk(name);
        if (ofSdk.isPresent()) {
            Optional<IntegrationPattern> pattern =
                    IntegrationPattern.ofSuffix(suffix).filter(AwsSdkResourceReader.PATTERNS::contains);
            String right =
                    head + ofSdk.get() + pattern.map(IntegrationPattern::suffix).orElse("");
            return wrong(
                    UNKNOWN_RESOURCE,
                    "\"" + head + name + suffix + "\" is no optimized integration; the AWS SDK integration is \""
                            + right + "\"" + (pattern.isPresent() ? "" : ", without \"" + suffix + "\""),
                    Optional.of(right));
        }
        Optional<String> right = misspelt.or(
                        () -> NearestName.of(name, Catalogue.integrations().keySet()))
                .map(meant -> head + meant + suffix);
        String remedy = right.map(meant -> "; did you mean \"" + meant + "\"?").orElseGet(() -> actionsOf(name));
        return wrong(UNKNOWN_RESOURCE, "\"" + head + name + suffix + "\" is no integration" + remedy, right);
    }

    /** Returns the AWS SDK integration that calls what looks like an optimized one. */
    private static Optional<String> awsSdk(String name) {
        int colon = name.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : AwsSdk.serviceByOtherName(name.substring(0, colon))
                        .flatMap(service -> action(service, name.substring(colon + 1))
                                .map(action -> "aws-sdk:" + service.name() + ":" + action));
    }

    private static Optional<String> action(Service service, String name) {
        return service.actions().contains(name)
                ? Optional.of(name)
                : ResourceText.inAnotherCase(name, service.actions());
    }

    private static String actionsOf(String name) {
        String service = name.substring(0, Math.max(0, name.indexOf(':') + 1));
        List<String> others = Catalogue.integrations().keySet().stream()
                .filter(known -> !service.isEmpty() && known.startsWith(service))
                .toList();
        return others.isEmpty()
                ? "; services without one are called by \"arn:aws:states:::aws-sdk:<service>:<action>\""
                : "; there are " + others;
    }

    private static Resource lambda(String text, String called) {
        Optional<IntegrationPattern> suffix = ResourceText.pattern(called);
        if (suffix.isPresent()) {
            return new Resource(
                    Kind.LAMBDA_FUNCTION,
                    Optional.empty(),
                    suffix,
                    Optional.of(new Problem(
                            UNSUPPORTED_PATTERN,
                            "a Lambda function has no pattern \"" + suffix.get().suffix()
                                    + "\"; call it by \"arn:aws:states:::lambda:invoke.waitForTaskToken\" with the"
                                    + " parameter \"FunctionName\"",
                            Optional.empty())));
        }
        String[] parts = called.split(":", -1);
        boolean isFunction = parts[0].equals("function")
                && (parts.length == 2 || parts.length == 3)
                && Arrays.stream(parts).noneMatch(String::isEmpty);
        if (isFunction || ResourceText.hasPlaceholderAfterPartition(text)) {
            return new Resource(
                    Kind.LAMBDA_FUNCTION,
                    Optional.empty(),
                    Optional.of(IntegrationPattern.REQUEST_RESPONSE),
                    Optional.empty());
        }
        return wrong(
                UNKNOWN_RESOURCE,
                "\"" + text + "\" is no ARN of a Lambda function, which is as in"
                        + " \"arn:aws:lambda:us-east-1:123456789012:function:name\"",
                Optional.empty());
    }

    private static Resource ofAnotherService(String text) {
        return ResourceText.hasPlaceholder(text)
                ? unknown(Optional.empty())
                : wrong(
                        UNKNOWN_RESOURCE,
                        "\"" + text + "\" is an ARN that a Task cannot call; " + CALLABLE,
                        Optional.empty());
    }

    private static Resource unknown(Optional<IntegrationPattern> pattern) {
        return new Resource(Kind.UNKNOWN, Optional.empty(), pattern, Optional.empty());
    }

    private static Resource wrong(Problem.Kind kind, String message, Optional<String> suggestion) {
        return new Resource(
                Kind.UNKNOWN, Optional.empty(), Optional.empty(), Optional.of(new Problem(kind, message, suggestion)));
    }
}
