package io.github.asl4j.integrations;

import static io.github.asl4j.integrations.Resource.Problem.Kind.UNKNOWN_RESOURCE;
import static io.github.asl4j.integrations.Resource.Problem.Kind.UNLISTED_SDK_ACTION;
import static io.github.asl4j.integrations.Resource.Problem.Kind.UNSUPPORTED_PATTERN;

import io.github.asl4j.integrations.AwsSdk.Service;
import io.github.asl4j.integrations.Resource.Kind;
import io.github.asl4j.integrations.Resource.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the resource of an {@code aws-sdk} integration. */
final class AwsSdkResourceReader {

    static final Set<IntegrationPattern> PATTERNS =
            Set.of(IntegrationPattern.REQUEST_RESPONSE, IntegrationPattern.WAIT_FOR_TASK_TOKEN);

    private static final String PREFIX = "aws-sdk:";

    private final String head;
    private final String call;
    private final String serviceName;
    private final String action;
    private final String suffix;

    /** Takes {@code arn:aws:states:::} and {@code aws-sdk:dynamodb:query}. */
    AwsSdkResourceReader(String head, String call) {
        this.head = head;
        this.call = call;
        int colon = ResourceText.after(':', call, PREFIX.length());
        serviceName = colon < 0 ? call.substring(PREFIX.length()) : call.substring(PREFIX.length(), colon - 1);
        String rest = colon < 0 ? "" : call.substring(colon);
        action = ResourceText.withoutSuffix(rest);
        suffix = rest.substring(action.length());
    }

    Resource read() {
        return new Resource(
                Kind.AWS_SDK_INTEGRATION,
                Optional.empty(),
                ResourceText.hasPlaceholder(call) ? ResourceText.pattern(suffix) : IntegrationPattern.ofSuffix(suffix),
                problem());
    }

    private Optional<Problem> problem() {
        if (ResourceText.hasPlaceholder(serviceName)) {
            return patternProblem();
        }
        if (serviceName.isEmpty() || action.isEmpty()) {
            return problem(
                    UNKNOWN_RESOURCE,
                    "\"" + head + call + "\" is no integration; it must be"
                            + " \"arn:aws:states:::aws-sdk:<service>:<action>\"",
                    Optional.empty());
        }
        Optional<Service> service = AwsSdk.service(serviceName);
        if (service.isEmpty()) {
            return unknownService();
        }
        boolean isKnown = ResourceText.hasPlaceholder(action)
                || service.get().hasUnknownActions()
                || service.get().actions().contains(action);
        return isKnown ? patternProblem() : unknownAction(service.get());
    }

    private Optional<Problem> unknownService() {
        Optional<String> sure = AwsSdk.serviceByOtherName(serviceName)
                .or(() -> AwsSdk.serviceByOtherName(serviceName.toLowerCase(Locale.ROOT)))
                .map(Service::name);
        Optional<String> meant = sure.or(this::nearestService);
        boolean isSure = sure.isPresent()
                || !serviceName.matches("[a-z0-9]+")
                || meant.filter(near -> isTypo(serviceName, near)).isPresent();
        return problem(
                isSure ? UNKNOWN_RESOURCE : UNLISTED_SDK_ACTION,
                "\"aws-sdk\" has no service \"" + serviceName + "\"" + (isSure ? "" : " that is known")
                        + meant.map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; it has the names of the AWS SDK for Java 2, in lower case"),
                meant.map(near -> head + PREFIX + near + ":" + action + suffix));
    }

    /** Returns the service that was probably meant: of those with almost this name, one that has the action. */
    private Optional<String> nearestService() {
        return nearestServiceWithAction().or(() -> ResourceText.nearest(serviceName, AwsSdk.serviceNames()));
    }

    private Optional<String> nearestServiceWithAction() {
        List<String> withAction = AwsSdk.serviceNames().stream()
                .filter(name -> ResourceText.nearest(serviceName, List.of(name)).isPresent())
                .filter(name -> AwsSdk.service(name).orElseThrow().actions().contains(action))
                .toList();
        return ResourceText.nearest(serviceName, withAction);
    }

    private Optional<Problem> unknownAction(Service service) {
        String integration = "\"" + PREFIX + serviceName + "\"";
        if (service.isUnsupported(action)) {
            return problem(
                    UNKNOWN_RESOURCE,
                    "Step Functions cannot call the action \"" + action + "\" of " + integration,
                    Optional.empty());
        }
        Optional<String> sameLetters = ResourceText.inAnotherCase(action, service.actions());
        if (sameLetters.isPresent()) {
            return problem(
                    UNKNOWN_RESOURCE,
                    integration + " has the action \"" + sameLetters.get() + "\", not \"" + action + "\"",
                    sameLetters.map(this::withAction));
        }
        Optional<String> meant = ResourceText.nearest(action, service.actions());
        Optional<String> otherService = meant.isPresent() ? Optional.empty() : nearestServiceWithAction();
        if (otherService.isPresent()) {
            return problem(
                    UNLISTED_SDK_ACTION,
                    integration + " has no action \"" + action + "\" that is known; \"" + PREFIX + otherService.get()
                            + "\" has it",
                    otherService.map(near -> head + PREFIX + near + ":" + action + suffix));
        }
        boolean isSure = !action.matches("[a-z][A-Za-z0-9]*")
                || meant.filter(near -> isTypo(action, near)).isPresent();
        return problem(
                isSure ? UNKNOWN_RESOURCE : UNLISTED_SDK_ACTION,
                integration + " has no action \"" + action + "\"" + (isSure ? "" : " that is known")
                        + meant.map(near -> "; did you mean \"" + near + "\"?").orElse(""),
                meant.map(this::withAction));
    }

    private String withAction(String right) {
        return head + PREFIX + serviceName + ":" + right + suffix;
    }

    /** What AWS adds is near to what it had, too: a short name, or one with another number, {@code listObjectsV2}. */
    private static boolean isTypo(String name, String nearest) {
        return name.length() > 4 && digits(name).equals(digits(nearest));
    }

    private static String digits(String name) {
        return name.replaceAll("[^0-9]", "");
    }

    private Optional<Problem> patternProblem() {
        Optional<IntegrationPattern> pattern = IntegrationPattern.ofSuffix(suffix);
        if (pattern.filter(PATTERNS::contains).isPresent() || pattern.isEmpty() && ResourceText.hasPlaceholder(call)) {
            return Optional.empty();
        }
        Optional<String> nearest = ResourceReader.nearestPattern(suffix, PATTERNS);
        Optional<String> optimized = optimized();
        String remedy = nearest.map(near -> "; did you mean \"" + near + "\"?")
                .or(() -> optimized.map(right -> "; the optimized integration has it: \"" + right + "\""))
                .orElseGet(() -> "; they have " + ResourceReader.listed(PATTERNS));
        return problem(
                UNSUPPORTED_PATTERN,
                "\"aws-sdk\" integrations have no \"" + suffix + "\"" + remedy,
                nearest.map(near -> head + PREFIX + serviceName + ":" + action + near)
                        .or(() -> optimized));
    }

    /** Returns the optimized integration of the same action that has the pattern which those of the SDK have not. */
    private Optional<String> optimized() {
        return AwsSdk.service(serviceName).stream()
                .flatMap(service -> Stream.concat(Stream.of(serviceName), service.otherNames().stream()))
                .map(name -> Catalogue.integrations().get(name + ":" + action))
                .flatMap(Stream::ofNullable)
                .filter(integration -> IntegrationPattern.ofSuffix(suffix)
                        .filter(integration.patterns()::contains)
                        .isPresent())
                .map(integration -> head + integration + suffix)
                .findFirst();
    }

    private static Optional<Problem> problem(Problem.Kind kind, String message, Optional<String> suggestion) {
        return Optional.of(new Problem(kind, message, suggestion));
    }
}
