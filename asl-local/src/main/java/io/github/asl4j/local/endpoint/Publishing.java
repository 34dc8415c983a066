package io.github.asl4j.local.endpoint;

import java.util.Optional;

/** Whether a request to create or update a state machine also publishes a version. */
record Publishing(boolean isWanted, Optional<String> description) {

    static Publishing of(Request request) {
        return new Publishing(request.flag("publish", false), request.text("versionDescription", 0, 256));
    }

    void check() {
        if (!isWanted && description.isPresent()) {
            throw ApiException.invalid("Version description can only be set when publish is true");
        }
    }

    Optional<Version> publish(Machine machine, Optional<String> revisionId) {
        return isWanted ? Optional.of(machine.publish(revisionId, description)) : Optional.empty();
    }
}
