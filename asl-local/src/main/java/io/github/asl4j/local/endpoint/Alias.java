package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A name for one or two versions of a state machine, between which it divides the executions. */
record Alias(
        String arn,
        String name,
        Optional<String> description,
        List<Route> routes,
        Instant creationDate,
        Instant updateDate) {

    private static final int MOST_ROUTES = 2;
    private static final int ALL = 100;

    /** A version, and how many of a hundred executions it gets. */
    record Route(String versionArn, int weight) {

        @Override
        public String toString() {
            return "RoutingConfigurationListItem(stateMachineVersionArn=" + versionArn + ", weight=" + weight + ")";
        }
    }

    /** Returns the routes of a request, which {@link #check} checks after its constraints. */
    static List<Route> routes(Request request) {
        return request
                .list(
                        "routingConfiguration",
                        1,
                        MOST_ROUTES,
                        items -> items.stream().map(Alias::route).toList().toString())
                .stream()
                .map(Alias::checkedRoute)
                .toList();
    }

    private static Route route(Request item) {
        return new Route(
                item.json("stateMachineVersionArn").asText(),
                item.json("weight").asInt());
    }

    private static Route checkedRoute(Request item) {
        item.required("stateMachineVersionArn", 256);
        item.require("weight");
        item.wholeNumber("weight", 0, ALL);
        return route(item);
    }

    /** Checks what concerns all routes together. */
    static void check(List<Route> routes) {
        List<String> arns = routes.stream().map(Route::versionArn).toList();
        if (!arns.stream().allMatch(arn -> Arns.stateMachine(arn).version().isPresent())) {
            throw ApiException.invalid(
                    "Routing configuration must contain state machine version ARNs. Received: " + arns);
        } else if (new HashSet<>(arns).size() < arns.size()) {
            throw ApiException.invalid(
                    "Routing configuration must contain distinct state machine version ARNs. Received: " + arns);
        } else if (routes.stream().mapToInt(Route::weight).sum() != ALL) {
            throw ApiException.invalid("Sum of routing configuration weights must equal 100. Received: "
                    + routes.stream().map(Route::weight).toList());
        } else if (arns.stream()
                        .map(arn -> Arns.stateMachine(arn).machine())
                        .distinct()
                        .count()
                > 1) {
            throw ApiException.invalid(
                    "Routing configuration must contain versions of the same state machine. Received: " + arns);
        }
    }

    boolean leadsTo(String versionArn) {
        return routes.stream().anyMatch(route -> route.versionArn().equals(versionArn));
    }

    /** Returns the version that the next execution gets. */
    String next(RandomGenerator random) {
        int point = random.nextInt(ALL);
        for (Route route : routes) {
            point -= route.weight();
            if (point < 0) {
                return route.versionArn();
            }
        }
        throw new AssertionError(routes);
    }

    void write(ObjectNode response) {
        response.put("stateMachineAliasArn", arn).put("name", name);
        description.ifPresent(text -> response.put("description", text));
        routes.forEach(route -> response.withArray("routingConfiguration")
                .addObject()
                .put("stateMachineVersionArn", route.versionArn())
                .put("weight", route.weight()));
        response.put("creationDate", Timestamp.of(creationDate)).put("updateDate", Timestamp.of(updateDate));
    }
}
