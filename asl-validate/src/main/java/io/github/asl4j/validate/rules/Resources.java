package io.github.asl4j.validate.rules;

import io.github.asl4j.integrations.IntegrationPattern;
import io.github.asl4j.integrations.Resource;
import io.github.asl4j.integrations.Resource.Kind;
import io.github.asl4j.integrations.Resource.Problem;
import io.github.asl4j.model.QueryLanguage;
import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Place;
import io.github.asl4j.validate.internal.StateNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the tasks of a definition call, and what is wrong with it. Of a resource that is not known, nothing is true. */
final class Resources {

    private static final String SDK = ":aws-sdk:";

    private final List<Found> all;

    /** A resource with its problem. */
    record Found(Place place, String text, Problem problem) {}

    private Resources(Definition definition) {
        this.all = definition.states().stream()
                .flatMap(state -> state.resource().flatMap(Resource::problem).stream()
                        .map(problem -> new Found(
                                state.place().child("Resource"),
                                state.node().get("Resource").textValue(),
                                problem)))
                .toList();
    }

    static List<Found> problems(Definition definition, Problem.Kind kind) {
        return definition.memo(Resources.class, Resources::new).all.stream()
                .filter(found -> found.problem().kind() == kind)
                .toList();
    }

    /** Returns the text of the resource of a task; empty if it is none. */
    static String text(StateNode task) {
        return task.node().path("Resource").asText();
    }

    /** Returns whether a task is done when what it calls has answered: no job is waited for, no activity, no token. */
    static boolean answersAtOnce(StateNode task) {
        return is(task, resource -> isPattern(resource, IntegrationPattern.REQUEST_RESPONSE));
    }

    /** Returns whether a task waits for its token to come back. */
    static boolean waitsForToken(StateNode task) {
        return is(task, resource -> isPattern(resource, IntegrationPattern.WAIT_FOR_TASK_TOKEN));
    }

    /** Returns the expression of its token. */
    static String tokenOf(StateNode task) {
        return task.language().equals(Optional.of(QueryLanguage.JSONATA))
                ? "{% $states.context.Task.Token %}"
                : "$$.Task.Token";
    }

    /** Returns whether a task waits for the end of the job that it starts. */
    static boolean waitsForJob(StateNode task) {
        return is(
                task,
                resource ->
                        isPattern(resource, IntegrationPattern.SYNC) || isPattern(resource, IntegrationPattern.SYNC_2));
    }

    /** Returns whether a worker somewhere does the task. */
    static boolean isActivity(StateNode task) {
        return is(task, resource -> resource.kind() == Kind.ACTIVITY);
    }

    /** Returns whether a task calls a function of Lambda, in either way. */
    static boolean callsLambda(StateNode task) {
        return is(task, resource -> resource.kind() == Kind.LAMBDA_FUNCTION) || calls(task, "lambda:invoke");
    }

    /** Returns whether a task calls an optimized integration, in any pattern. */
    static boolean calls(StateNode task, String integration) {
        return is(
                task,
                resource -> resource.integration().isPresent()
                        && resource.integration().get().name().equals(integration));
    }

    private static boolean is(StateNode task, Predicate<Resource> property) {
        Optional<Resource> resource = task.resource();
        return resource.isPresent() && property.test(resource.get());
    }

    private static boolean isPattern(Resource resource, IntegrationPattern pattern) {
        return resource.pattern().isPresent() && resource.pattern().get() == pattern;
    }

    /** Returns the service that a Task calls through {@code aws-sdk}, {@code qldb}; empty if it calls none so. */
    static Optional<String> sdkService(StateNode task) {
        String text = text(task);
        int call = text.indexOf(SDK) + SDK.length();
        int end = text.indexOf(':', call);
        boolean isCall = is(task, resource -> resource.kind() == Kind.AWS_SDK_INTEGRATION);
        return isCall && call >= SDK.length() && end > 0 ? Optional.of(text.substring(call, end)) : Optional.empty();
    }
}
