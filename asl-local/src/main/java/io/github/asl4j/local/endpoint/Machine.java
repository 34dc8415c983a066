package io.github.asl4j.local.endpoint;

import io.github.asl4j.model.StateMachineType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** A state machine with its present revision, its versions, aliases and tags. */
final class Machine {

    private static final int MOST_VERSIONS = 1_000;
    private static final int MOST_ALIASES = 100;

    private final String arn;
    private final String name;
    private final StateMachineType type;
    private final Publishing publishing;
    private final Instant creationDate;
    private final Tags tags = new Tags();
    private final NavigableMap<Integer, Version> versions = new TreeMap<>(Comparator.reverseOrder());
    private final NavigableMap<String, Alias> aliases = new TreeMap<>();
    private Revision revision;
    private int lastVersion;

    Machine(String arn, String name, StateMachineType type, Publishing publishing, Revision revision) {
        this.arn = arn;
        this.name = name;
        this.type = type;
        this.publishing = publishing;
        this.creationDate = revision.date();
        this.revision = revision;
    }

    String arn() {
        return arn;
    }

    String name() {
        return name;
    }

    StateMachineType type() {
        return type;
    }

    Instant creationDate() {
        return creationDate;
    }

    Tags tags() {
        return tags;
    }

    /** Returns whether the request that asks for the other one is, but for role and tags, the one that this came of. */
    synchronized boolean isCreatedBy(Machine other) {
        Revision wanted = other.revision;
        return type == other.type
                && publishing.equals(other.publishing)
                && revision.isSame(wanted.definition(), revision.roleArn(), wanted.configuration());
    }

    synchronized Revision revision() {
        return revision;
    }

    /** Replaces the revision, unless another one came meanwhile. */
    synchronized void update(Revision before, Revision after) {
        if (revision != before) {
            throw ApiException.conflict("Failed to update the State Machine because another update came meanwhile.");
        }
        revision = after;
    }

    /** Returns the version of the present revision, which is made now if there is none. */
    synchronized Version publish(Optional<String> revisionId, Optional<String> description) {
        String present = revision.id().orElse("INITIAL");
        if (revisionId.isPresent() && !revisionId.get().equals(present)) {
            throw ApiException.conflict("Failed to publish the State Machine version for revision " + revisionId.get()
                    + ". The current State Machine revision is " + present + ".");
        }
        Optional<Version> published = versions.values().stream()
                .filter(version -> version.revision() == revision)
                .findFirst();
        if (published.isPresent()) {
            return published.get();
        } else if (versions.size() >= MOST_VERSIONS) {
            throw new ApiException(
                    "ServiceQuotaExceededException",
                    "'" + arn + "' has " + MOST_VERSIONS + " versions, the most it can");
        }
        lastVersion++;
        Version version = new Version(arn + ":" + lastVersion, description, Instant.now(), revision);
        versions.put(lastVersion, version);
        return version;
    }

    /** Returns the versions, the newest first. */
    synchronized List<Version> versions() {
        return List.copyOf(versions.values());
    }

    synchronized Optional<Version> version(int number) {
        return Optional.ofNullable(versions.get(number));
    }

    /** Removes a version; one that does not exist is no error. */
    synchronized void deleteVersion(int number) {
        List<String> names = aliases.values().stream()
                .filter(alias -> alias.leadsTo(arn + ":" + number))
                .map(Alias::name)
                .toList();
        if (!names.isEmpty()) {
            throw ApiException.conflict(
                    "Version to be deleted must not be referenced by an alias. Current list of aliases referencing this"
                            + " version: " + names);
        }
        versions.remove(number);
    }

    /** Creates an alias; the same again is no error. */
    synchronized Alias createAlias(String aliasName, Optional<String> description, List<Alias.Route> routes) {
        checkVersions(routes);
        Alias present = aliases.get(aliasName);
        if (present != null) {
            if (present.routes().equals(routes) && present.description().equals(description)) {
                return present;
            }
            throw ApiException.conflict("Failed to create alias because an alias with the same name and a different"
                    + " routing configuration already exists.");
        } else if (aliases.size() >= MOST_ALIASES) {
            throw new ApiException(
                    "ServiceQuotaExceededException", "'" + arn + "' has " + MOST_ALIASES + " aliases, the most it can");
        }
        Instant now = Instant.now();
        Alias alias = new Alias(arn + ":" + aliasName, aliasName, description, routes, now, now);
        aliases.put(aliasName, alias);
        return alias;
    }

    private void checkVersions(List<Alias.Route> routes) {
        for (Alias.Route route : routes) {
            Arns.MachineArn version = Arns.stateMachine(route.versionArn());
            if (!version.machine().equals(arn)
                    || version.version().filter(versions::containsKey).isEmpty()) {
                throw ApiException.noSuchResource();
            }
        }
    }

    synchronized Alias updateAlias(String aliasName, Optional<String> description, Optional<List<Alias.Route>> routes) {
        Alias before = alias(aliasName).orElseThrow(ApiException::noSuchResource);
        routes.ifPresent(this::checkVersions);
        Alias after = new Alias(
                before.arn(),
                aliasName,
                description.or(before::description),
                routes.orElse(before.routes()),
                before.creationDate(),
                Instant.now());
        aliases.put(aliasName, after);
        return after;
    }

    synchronized Optional<Alias> alias(String aliasName) {
        return Optional.ofNullable(aliases.get(aliasName));
    }

    synchronized void deleteAlias(String aliasName) {
        aliases.remove(aliasName);
    }

    /** Returns the aliases that are wanted, in the order of their names. */
    synchronized List<Alias> aliases(Predicate<Alias> wanted) {
        return new ArrayList<>(aliases.values()).stream().filter(wanted).toList();
    }

    /** Returns what an execution that is started with the ARN runs; empty if there is no such version or alias. */
    synchronized Optional<Target> target(Arns.MachineArn asked, RandomGenerator random) {
        if (asked.qualifier().isEmpty()) {
            return Optional.of(new Target(this, revision, Optional.empty(), Optional.empty()));
        } else if (asked.version().isPresent()) {
            return version(asked.version().get())
                    .map(version -> new Target(this, version.revision(), Optional.of(version.arn()), Optional.empty()));
        }
        return alias(asked.qualifier().get()).flatMap(alias -> {
            String versionArn = alias.next(random);
            return version(Arns.stateMachine(versionArn).version().orElseThrow())
                    .map(version ->
                            new Target(this, version.revision(), Optional.of(versionArn), Optional.of(alias.arn())));
        });
    }
}
