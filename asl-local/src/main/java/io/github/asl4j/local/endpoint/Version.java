package io.github.asl4j.local.endpoint;

import java.time.Instant;
import java.util.Optional;

/** A revision of a state machine that stays as it is, under an ARN of its own. */
record Version(String arn, Optional<String> description, Instant creationDate, Revision revision) {}
