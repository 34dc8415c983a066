package io.github.asl4j.local;

import io.github.asl4j.model.StateMachineType;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How an execution runs: its time, names, randomness and limits. Immutable; each method returns a changed copy.
 *
 * <p>By default time is virtual and begins at 2026-01-01T00:00:00Z, the type is STANDARD, the seed 0, and the names are
 * those of account 123456789012 in us-east-1.
 */
public final class ExecutionOptions {

    private static final ExecutionOptions DEFAULTS = new ExecutionOptions(new Copy());

    private final Copy values;

    /** The values; only ever changed while a copy is made. */
    private static final class Copy implements Cloneable {
        private Scheduler.Time time = Scheduler.Time.VIRTUAL;
        private Instant start = Instant.parse("2026-01-01T00:00:00Z");
        private StateMachineType type = StateMachineType.STANDARD;
        private long seed;
        private String account = "123456789012";
        private String region = "us-east-1";
        private String stateMachineName = "StateMachine";
        private Optional<String> name = Optional.empty();
        private Optional<String> roleArn = Optional.empty();
        private Optional<String> stateMachineVersionArn = Optional.empty();
        private Optional<String> stateMachineAliasArn = Optional.empty();
        private int maxPayloadBytes = 262_144;

        @Override
        public Copy clone() {
            try {
                return (Copy) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private ExecutionOptions(Copy values) {
        this.values = values;
    }

    /** Returns the defaults. */
    public static ExecutionOptions defaults() {
        return DEFAULTS;
    }

    private ExecutionOptions with(java.util.function.Consumer<Copy> change) {
        Copy copy = values.clone();
        change.accept(copy);
        return new ExecutionOptions(copy);
    }

    /** Lets waits, timeouts and retries take no time; the same seed then gives the same history. */
    public ExecutionOptions virtualTime(Instant start) {
        Objects.requireNonNull(start, "start");
        return with(copy -> {
            copy.time = Scheduler.Time.VIRTUAL;
            copy.start = start;
        });
    }

    /** Lets waits, timeouts and retries take the time that they take. */
    public ExecutionOptions realTime() {
        return with(copy -> copy.time = Scheduler.Time.REAL);
    }

    /** Sets the type of the state machine. */
    public ExecutionOptions type(StateMachineType type) {
        Objects.requireNonNull(type, "type");
        return with(copy -> copy.type = type);
    }

    /** Sets the seed of everything random: ids, tokens, jitter, {@code States.MathRandom}. */
    public ExecutionOptions seed(long seed) {
        return with(copy -> copy.seed = seed);
    }

    /** Sets the account in ARNs, twelve digits. */
    public ExecutionOptions account(String account) {
        Objects.requireNonNull(account, "account");
        return with(copy -> copy.account = account);
    }

    /** Sets the Region in ARNs. */
    public ExecutionOptions region(String region) {
        Objects.requireNonNull(region, "region");
        return with(copy -> copy.region = region);
    }

    /** Sets the name of the state machine. */
    public ExecutionOptions stateMachineName(String name) {
        Objects.requireNonNull(name, "name");
        return with(copy -> copy.stateMachineName = name);
    }

    /** Sets the name of the execution; by default a UUID that the seed decides. */
    public ExecutionOptions name(String name) {
        Objects.requireNonNull(name, "name");
        return with(copy -> copy.name = Optional.of(name));
    }

    /** Sets the role of the state machine, which the Context Object and the history show. */
    public ExecutionOptions roleArn(String arn) {
        Objects.requireNonNull(arn, "arn");
        return with(copy -> copy.roleArn = Optional.of(arn));
    }

    /** Sets the version of the state machine that it was started with, which the history shows. */
    public ExecutionOptions stateMachineVersionArn(String arn) {
        Objects.requireNonNull(arn, "arn");
        return with(copy -> copy.stateMachineVersionArn = Optional.of(arn));
    }

    /** Sets the alias that it was started with, which the history shows. */
    public ExecutionOptions stateMachineAliasArn(String arn) {
        Objects.requireNonNull(arn, "arn");
        return with(copy -> copy.stateMachineAliasArn = Optional.of(arn));
    }

    /** Sets the most bytes that an input, output or result may have, 262144 in the service. */
    public ExecutionOptions maxPayloadBytes(int bytes) {
        return with(copy -> copy.maxPayloadBytes = bytes);
    }

    /** Returns the options of the child executions of a distributed Map. */
    ExecutionOptions child(String label, StateMachineType type) {
        return with(copy -> {
            copy.roleArn = Optional.of(roleArn());
            copy.stateMachineName = values.stateMachineName + "/" + label;
            copy.type = type;
            copy.name = Optional.empty();
            copy.stateMachineVersionArn = Optional.empty();
            copy.stateMachineAliasArn = Optional.empty();
        });
    }

    /** Returns the options of an execution of the machine with this ARN. */
    ExecutionOptions nested(String stateMachineArn) {
        String[] parts = stateMachineArn.split(":", 7);
        return parts.length < 7
                ? stateMachineName(stateMachineArn)
                : region(parts[3]).account(parts[4]).stateMachineName(parts[6]);
    }

    Scheduler scheduler() {
        return new Scheduler(values.time, values.start);
    }

    boolean isVirtual() {
        return values.time == Scheduler.Time.VIRTUAL;
    }

    StateMachineType type() {
        return values.type;
    }

    /** Returns the seed. */
    public long seed() {
        return values.seed;
    }

    String region() {
        return values.region;
    }

    String stateMachineName() {
        return values.stateMachineName;
    }

    Optional<String> name() {
        return values.name;
    }

    String roleArn() {
        return values.roleArn.orElseGet(
                () -> "arn:aws:iam::" + values.account + ":role/" + values.stateMachineName + "Role");
    }

    Optional<String> stateMachineVersionArn() {
        return values.stateMachineVersionArn;
    }

    Optional<String> stateMachineAliasArn() {
        return values.stateMachineAliasArn;
    }

    int maxPayloadBytes() {
        return values.maxPayloadBytes;
    }

    /** Returns the ARN of the state machine. */
    public String stateMachineArn() {
        return arn("stateMachine:" + values.stateMachineName);
    }

    String executionArn(String executionName, String id) {
        return values.type == StateMachineType.EXPRESS
                ? arn("express:" + values.stateMachineName + ":" + executionName + ":" + id)
                : arn("execution:" + values.stateMachineName + ":" + executionName);
    }

    String mapRunArn(String label, String id) {
        return arn("mapRun:" + values.stateMachineName + "/" + label + ":" + id);
    }

    private String arn(String resource) {
        return "arn:aws:states:" + values.region + ":" + values.account + ":" + resource;
    }
}
