package io.github.asl4j.local.endpoint;

import java.util.Optional;

/**
 * What the ARN of a request to start something means.
 *
 * @param versionArn if it is that of a version or an alias
 * @param aliasArn if it is that of an alias
 */
record Target(Machine machine, Revision revision, Optional<String> versionArn, Optional<String> aliasArn) {}
