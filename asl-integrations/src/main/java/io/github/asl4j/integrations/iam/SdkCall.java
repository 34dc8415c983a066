package io.github.asl4j.integrations.iam;

import io.github.asl4j.integrations.IntegrationPattern;
import io.github.asl4j.integrations.iam.Permissions.Row;
import io.github.asl4j.integrations.iam.Permissions.SdkResource;
import java.util.List;
import java.util.Map;

/** What a call with the AWS SDK needs; the actions of IAM do not say of which parameter their resource is made. */
record SdkCall(String service, String action) {

    void addTo(Statements statements, Call call) {
        List<String> actions = Permissions.sdkActions(service, action);
        for (SdkResource named : Permissions.sdkResources(service)) {
            if (action.matches(named.actions())
                    && !call.parameters().isUnknown()
                    && !call.parameters().get(named.parameter()).isEmpty()) {
                Permissions.Call needed = new Permissions.Call(
                        List.of(row(actions, named.resources(), named.whole(), passedRole(call))),
                        named.call().parse(),
                        List.of());
                call.addTo(statements, needed, IntegrationPattern.REQUEST_RESPONSE);
                return;
            }
        }
        List<String> arns = call.parameters().literals().stream()
                .map(Map.Entry::getValue)
                .filter(value -> value.matches("arn:[^:]+:" + Permissions.sdkPrefix(service) + ":.*"))
                .toList();
        String note = arns.isEmpty()
                ? "of which parameter its resource is made is not known, hence *; where the action has resources, name yours"
                : "";
        call.addTo(
                statements,
                List.of(row(actions, arns.isEmpty() ? List.of("*") : arns, List.of(), note + passedRole(call))));
    }

    private static Row row(List<String> actions, List<String> resources, List<String> whole, String note) {
        return new Row(actions, List.of(), List.of(), resources, whole, "", List.of(), List.of(), Map.of(), note);
    }

    private static String passedRole(Call call) {
        return call.parameters().literals().stream()
                .filter(literal -> literal.getKey().endsWith("RoleArn"))
                .map(role -> "; it may also need iam:PassRole on " + role.getValue())
                .findFirst()
                .orElse("");
    }
}
