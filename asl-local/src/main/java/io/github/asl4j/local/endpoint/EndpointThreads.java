package io.github.asl4j.local.endpoint;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the threads of a pool, and waits for their very end: a pool that is terminated may still have some ending. */
final class EndpointThreads implements ThreadFactory {

    private final String prefix;
    private final AtomicInteger number = new AtomicInteger();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    EndpointThreads(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public Thread newThread(Runnable action) {
        threads.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        Thread thread = new Thread(action, prefix + number.incrementAndGet());
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    /** Returns when every thread has ended, or this one has waited for so long. */
    void join(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (Thread thread : threads) {
            if (thread.getState() != Thread.State.NEW) {
                thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        }
    }
}
