package io.github.asl4j.cli;

import io.github.asl4j.local.endpoint.Endpoint;

/** Closes an endpoint when the JVM ends, and does not keep that from ending. */
final class EndpointStop extends Thread {

    private static final long MAX_MILLIS = 1_500;

    private final Endpoint endpoint;

    EndpointStop(Endpoint endpoint) {
        super("asl-stop");
        this.endpoint = endpoint;
    }

    @Override
    public void run() {
        Thread close = new Thread(endpoint::close, "asl-close");
        close.setDaemon(true);
        close.start();
        try {
            close.join(MAX_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
