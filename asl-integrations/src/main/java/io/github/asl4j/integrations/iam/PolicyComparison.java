package io.github.asl4j.integrations.iam;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A given policy against the least that a machine needs. A placeholder in either counts as whatever fits, so bind them first.
 *
 * @param lacking what the machine needs and the policy does not allow
 * @param excess what the policy allows and the machine does not need, with what would be enough
 * @param notJudged what of the policy was left out, and why: {@code NotAction}, {@code NotResource}, {@code Deny}, and
 *     conditions that the machine's own policy does not have
 */
public record PolicyComparison(List<Permission> lacking, List<String> excess, List<String> notJudged) {

    /** An action on a resource. */
    public record Permission(String action, String resource) {
        @Override
        public String toString() {
            return action + " on " + resource;
        }
    }

    /** Copies the lists. */
    public PolicyComparison {
        lacking = List.copyOf(lacking);
        excess = List.copyOf(excess);
        notJudged = List.copyOf(notJudged);
    }

    /** Returns whether the policy allows all that the machine needs, as far as it was judged. */
    public boolean isSufficient() {
        return lacking.isEmpty();
    }

    static PolicyComparison of(List<PolicyStatement> needed, GivenPolicy given) {
        Set<Permission> lacking = new LinkedHashSet<>();
        Set<String> notJudged = new LinkedHashSet<>(given.notJudged());
        for (PolicyStatement need : needed) {
            for (String action : need.actions()) {
                need.resources().stream()
                        .filter(resource -> !isAllowed(action, resource, need, given.statements(), notJudged))
                        .forEach(resource -> lacking.add(new Permission(action, resource)));
            }
        }
        Set<String> excess = new LinkedHashSet<>();
        given.statements()
                .forEach(statement -> statement
                        .actions()
                        .forEach(action -> statement
                                .resources()
                                .forEach(resource ->
                                        excess.addAll(excess(action, resource, statement.conditions(), needed)))));
        return new PolicyComparison(List.copyOf(lacking), List.copyOf(excess), List.copyOf(notJudged));
    }

    private static boolean isAllowed(
            String action, String resource, PolicyStatement need, List<PolicyStatement> given, Set<String> notJudged) {
        boolean isAllowed = false;
        boolean isPerhapsAllowed = false;
        for (PolicyStatement statement : given) {
            if (allows(statement, action, resource)) {
                boolean isJudged = statement.conditions().isEmpty()
                        || statement.conditions().equals(need.conditions());
                isAllowed |= isJudged;
                isPerhapsAllowed |= !isJudged;
            }
        }
        if (!isAllowed && isPerhapsAllowed) {
            notJudged.add(action + " on " + resource + " is only allowed under a condition");
        }
        return isAllowed || isPerhapsAllowed;
    }

    private static boolean allows(PolicyStatement statement, String action, String resource) {
        return statement.actions().stream().anyMatch(wide -> Wildcard.coversAction(wide, action))
                && statement.resources().stream().anyMatch(wide -> Wildcard.coversResource(wide, resource));
    }

    /** Returns what is wrong with a permission that is wider than what is needed; nothing if it is not. */
    private static List<String> excess(
            String action,
            String resource,
            Map<String, Map<String, List<String>>> conditions,
            List<PolicyStatement> needed) {
        Set<String> actions = new TreeSet<>();
        Set<String> resources = new TreeSet<>();
        boolean isNeeded = false;
        boolean lacksCondition = true;
        for (PolicyStatement need : needed) {
            for (String least : need.actions()) {
                if (Wildcard.coversAction(action, least)) {
                    actions.add(least);
                    resources.addAll(need.resources());
                    if (Wildcard.coversAction(least, action)
                            && need.resources().stream().anyMatch(wide -> Wildcard.coversResource(wide, resource))) {
                        isNeeded = true;
                        lacksCondition &=
                                conditions.isEmpty() && !need.conditions().isEmpty();
                    }
                }
            }
        }
        List<String> excess = new ArrayList<>();
        String permission = action + " on " + resource;
        if (actions.isEmpty()) {
            excess.add(permission + ": no state needs it");
        } else if (!isNeeded) {
            excess.add(permission + ": " + String.join(", ", actions) + " on " + String.join(", ", resources)
                    + " is enough");
        } else if (lacksCondition) {
            excess.add(permission + ": it is needed only under a condition, which the policy does not have");
        }
        return excess;
    }
}
