package io.github.asl4j.local.endpoint;

import io.github.asl4j.local.Execution;
import io.github.asl4j.local.ExecutionStatus;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.MapRun;
import io.github.asl4j.model.StateMachineType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The state machines and executions of an endpoint. */
final class Registry {

    /**
     * An execution, or one below it that a Map Run or a task started.
     *
     * @param now how it stands
     * @param mapRun what started it, if one did
     */
    record Found(Started started, Execution now, Optional<MapRun> mapRun) {

        /** Returns whether it was started by a request. */
        boolean isOwn() {
            return now.executionArn().equals(started.execution().executionArn());
        }
    }

    /** An execution that has ended, with the number of its events. */
    private record Ended(Started started, int events) {}

    private final RandomGenerator random;
    private final long keptEvents;
    private final Deque<Ended> ended = new ArrayDeque<>();
    private long endedEvents;
    private final NavigableMap<String, Machine> machines = new TreeMap<>();
    private final Map<String, Started> executions = new LinkedHashMap<>();
    private long startedCount;

    /**
     * Makes a registry without machines.
     *
     * @param keptEvents how many events ended executions may have together before the oldest of them are forgotten
     */
    Registry(long seed, long keptEvents) {
        this.random = new SplittableRandom(seed);
        this.keptEvents = keptEvents;
    }

    /** Adds a machine, unless there is one of its ARN; returns the one that is there then. */
    synchronized Machine add(Machine machine) {
        Machine present = machines.putIfAbsent(machine.arn(), machine);
        return present == null ? machine : present;
    }

    /** Returns the machines in the order of their names. */
    synchronized List<Machine> machines() {
        return List.copyOf(machines.values());
    }

    /** Returns the machine of an ARN without a qualifier. */
    Machine machine(String arn) {
        Arns.MachineArn asked = Arns.stateMachine(arn);
        if (asked.qualifier().isPresent()) {
            throw ApiException.noMachine(arn);
        }
        return find(asked).orElseThrow(() -> ApiException.noMachine(arn));
    }

    /** Returns the machine of an ARN, whatever its qualifier. */
    synchronized Optional<Machine> find(Arns.MachineArn arn) {
        return Optional.ofNullable(machines.get(arn.machine()));
    }

    /** Returns what an execution of this ARN runs. */
    synchronized Target target(String arn) {
        Arns.MachineArn asked = Arns.stateMachine(arn);
        return find(asked)
                .flatMap(machine -> machine.target(asked, random))
                .orElseThrow(() -> ApiException.noMachine(arn));
    }

    /** Returns what an execution of this ARN runs, which a task asks for; empty if there is no such machine. */
    Optional<Interpreter> interpreter(String arn) {
        try {
            return Optional.of(target(arn).revision().interpreter());
        } catch (ApiException noMachine) {
            return Optional.empty();
        }
    }

    /** Removes a machine and stops what runs of it; one that does not exist is no error. */
    void delete(String arn) {
        Machine removed;
        synchronized (this) {
            removed = machines.remove(arn);
        }
        if (removed != null) {
            executions(started -> started.target().machine() == removed)
                    .forEach(started -> started.execution().stop());
        }
    }

    /**
     * Returns the execution of this ARN, or the one that is started now.
     *
     * @param arn empty if it is new in any case
     * @param start gets the number of executions before
     */
    Started start(Optional<String> arn, LongFunction<Started> start) {
        Started started;
        synchronized (this) {
            Started present = executions.get(arn.orElse(""));
            if (present != null) {
                return present;
            }
            started = start.apply(startedCount++);
            executions.put(started.execution().executionArn(), started);
        }
        if (started.target().machine().type() == StateMachineType.EXPRESS) {
            // Nobody can ask for it any more once it has ended.
            started.execution().completion().whenComplete((execution, failure) -> forget(started));
        } else {
            started.execution()
                    .completion()
                    .whenComplete((execution, failure) -> keep(
                            started, execution == null ? 0 : execution.history().size()));
        }
        return started;
    }

    private synchronized void keep(Started started, int events) {
        ended.add(new Ended(started, events));
        endedEvents += events;
        while (endedEvents > keptEvents && ended.size() > 1) {
            Ended oldest = ended.remove();
            endedEvents -= oldest.events();
            if (oldest.started().execution().now().status() != ExecutionStatus.RUNNING) {
                forget(oldest.started());
            }
        }
    }

    private synchronized void forget(Started started) {
        executions.remove(started.execution().executionArn());
    }

    /** Returns the executions that are wanted, in the order of their start. */
    List<Started> executions(Predicate<Started> wanted) {
        List<Started> all;
        synchronized (this) {
            all = new ArrayList<>(executions.values());
        }
        all.removeIf(wanted.negate());
        return all;
    }

    /** Returns an execution, also one that a Map Run or a task started. */
    Found find(String arn) {
        Started started;
        synchronized (this) {
            started = executions.get(Arns.execution(arn));
        }
        if (started != null) {
            return new Found(started, started.execution().now(), Optional.empty());
        }
        return mapRuns(arn).stream()
                .flatMap(run -> run.mapRun().orElseThrow().executions().stream()
                        .map(child -> new Found(run.started(), child, run.mapRun())))
                .filter(found -> found.now().executionArn().equals(arn))
                .findFirst()
                .or(() -> nested(arn))
                .orElseThrow(() -> ApiException.noExecution(arn));
    }

    /** Returns an execution that a task started, if there is one of this ARN. */
    private Optional<Found> nested(String arn) {
        return executions(all -> true).stream()
                .flatMap(started -> nested(started.execution().now())
                        .map(execution -> new Found(started, execution, Optional.empty())))
                .filter(found -> found.now().executionArn().equals(arn))
                .findFirst();
    }

    private static Stream<Execution> nested(Execution execution) {
        return execution.nestedExecutions().stream().flatMap(one -> Stream.concat(Stream.of(one), nested(one)));
    }

    /** Returns a Map Run with the execution that it is part of. */
    Found mapRun(String arn) {
        return mapRuns(Arns.mapRun(arn)).stream()
                .filter(found -> found.mapRun().orElseThrow().mapRunArn().equals(arn))
                .findFirst()
                .orElseThrow(() -> ApiException.noSuchResource(arn));
    }

    /** Returns the Map Runs of the machine in whose name the ARN is, each with the execution that it is part of. */
    private List<Found> mapRuns(String arn) {
        String[] parts = arn.split(":", -1);
        int slash = parts[6].indexOf('/');
        if (slash < 0) {
            return List.of();
        }
        String name = parts[6].substring(0, slash);
        List<Found> found = new ArrayList<>();
        for (Started started : executions(one -> one.target().machine().name().equals(name))) {
            addMapRuns(started, started.execution().now(), found);
        }
        return Collections.unmodifiableList(found);
    }

    private static void addMapRuns(Started started, Execution execution, List<Found> found) {
        for (MapRun run : execution.mapRuns()) {
            found.add(new Found(started, execution, Optional.of(run)));
            run.executions().forEach(child -> addMapRuns(started, child, found));
        }
    }
}
