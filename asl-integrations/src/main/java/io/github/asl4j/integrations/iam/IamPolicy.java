package io.github.asl4j.integrations.iam;

import io.github.asl4j.model.StateMachine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The least-privilege policy of a machine's execution role: what the calls of its states need, and nothing beside.
 *
 * <p>Actions and resources come from the literals of the definition. Placeholders, {@code <NAME>} and <code>${Name}</code>,
 * stay as they are. A value that is only known when the machine runs becomes a {@code *}, no wider than it must be, and a note
 * of its statement says why: with {@code States.Format('arn:aws:sns:us-east-1:123456789012:{}', $.topic)}, the resource is
 * {@code arn:aws:sns:us-east-1:123456789012:*}. A resource that is not known at all is taken to be of the machine's own Region
 * and account.
 *
 * <p>A Task with {@code "Credentials"} needs {@code sts:AssumeRole}; what it calls is for the other role to allow.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html">AWS: IAM policies
 *     for integrated services</a>
 */
public final class IamPolicy {

    private final List<PolicyStatement> statements;
    private final List<String> unknownCalls;

    private IamPolicy(List<PolicyStatement> statements, List<String> unknownCalls) {
        this.statements = List.copyOf(statements);
        this.unknownCalls = List.copyOf(unknownCalls);
    }

    /** Returns the policy of a machine, with {@link #options()} as they are. */
    public static IamPolicy of(StateMachine machine) {
        return of(machine, options());
    }

    /** Returns the policy of a machine. */
    public static IamPolicy of(StateMachine machine, PolicyOptions options) {
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(options, "options");
        Statements statements = new Statements();
        Calls calls = new Calls(options, statements);
        calls.addAll(machine.states());
        if (options.logging()) {
            addAll("logging", statements);
        }
        if (options.xray()) {
            addAll("xray", statements);
        }
        return new IamPolicy(statements.merged(), calls.unknown());
    }

    private static void addAll(String feature, Statements statements) {
        Permissions.extra(feature)
                .forEach(row -> statements.add(
                        row.actions(), row.resources(), Map.of(), Optional.empty(), List.of(row.note())));
    }

    /** Returns the options of a policy; by default, without logging and tracing, and nothing of an account in it. */
    public static PolicyOptions options() {
        return PolicyOptions.DEFAULT;
    }

    /** Returns the trust policy of an execution role, without a condition. */
    public static TrustPolicy trustPolicy() {
        return new TrustPolicy(Optional.empty(), Optional.empty());
    }

    /**
     * Returns the statements, sorted by their actions; no two have the same actions and conditions. A machine that calls
     * nothing, or only activities, has none: IAM refuses a policy without statements, and the role needs no policy.
     */
    public List<PolicyStatement> statements() {
        return statements;
    }

    /** Returns the states that the policy has nothing for, because what they call is not known, each with the reason. */
    public List<String> unknownCalls() {
        return unknownCalls;
    }

    /** Returns the policy as JSON, version 2012-10-17, indented by two spaces; always the same for the same definition. */
    public String toJson() {
        return PolicyJson.document(
                statements.stream().map(PolicyJson::statement).toList());
    }

    /**
     * Compares a policy that is there already with this one.
     *
     * @param given the policy as JSON, {@code {"Version": .., "Statement": ..}}
     * @throws IllegalArgumentException if the text is no policy; the message says where
     */
    public PolicyComparison compare(String given) {
        return PolicyComparison.of(statements, GivenPolicy.parse(given));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IamPolicy policy
                && policy.statements.equals(statements)
                && policy.unknownCalls.equals(unknownCalls);
    }

    @Override
    public int hashCode() {
        return statements.hashCode();
    }

    @Override
    public String toString() {
        return toJson();
    }
}
