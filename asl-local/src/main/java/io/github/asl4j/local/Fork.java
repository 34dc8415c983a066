package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.EvaluationFailure;
import java.util.Arrays;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** The strands of one attempt of a Parallel or Map state, from the start of the first to the end of the last. */
abstract class Fork implements Strand.Owner {

    private final ForkRunner runner;
    private final Visit visit;
    private final @Nullable Strand[] strands;
    private final @Nullable Object[] outputs;
    private int started;
    private int ended;
    private boolean isOpen = true;

    Fork(ForkRunner runner, Visit visit, int size) {
        this.runner = runner;
        this.visit = visit;
        this.strands = new Strand[size];
        this.outputs = new Object[size];
    }

    final Visit visit() {
        return visit;
    }

    /**
     * Opens a strand.
     *
     * @throws EvaluationFailure if its input cannot be made
     */
    abstract Strand open(int index, long previousEventId);

    /** Records that a strand succeeded; returns the event that the state goes on from if this was the last one. */
    abstract long recordSuccess(Strand strand);

    /** Records that a strand failed. */
    abstract void recordFailure(Strand strand);

    /** Records that a strand was cut off by an event of another one. */
    abstract void recordCut(Strand strand, long eventId);

    /** Starts as many strands as may run at the same time; without any, it is done at once. */
    final void start(int concurrency) {
        visit.ongoing(this::cut);
        if (strands.length == 0) {
            finish();
        }
        long previousEventId = visit.lastEventId();
        while (isOpen && started < Math.min(strands.length, concurrency)) {
            startNext(previousEventId);
        }
    }

    private void startNext(long previousEventId) {
        int index = started++;
        Strand strand = open(index, previousEventId);
        strands[index] = strand;
        strand.start();
    }

    @Override
    public final void succeeded(Strand strand, @Nullable Object output) {
        strands[strand.index()] = null;
        outputs[strand.index()] = output;
        ended++;
        long lastEventId = recordSuccess(strand);
        if (ended == strands.length) {
            visit.continueFrom(lastEventId);
            finish();
        } else if (started < strands.length) {
            runner.attempt(visit, () -> startNext(strand.lastEventId()));
        }
    }

    private void finish() {
        isOpen = false;
        runner.joined(visit, Collections.unmodifiableList(Arrays.asList(outputs)), visit.lastEventId());
    }

    @Override
    public final void failed(Strand strand, StateError error) {
        strands[strand.index()] = null;
        visit.continueFrom(strand.lastEventId());
        strand.recordFailedState();
        cut(strand.lastEventId());
        recordFailure(strand);
        runner.handle(visit, runner.ofStrand(error));
    }

    private void cut(long eventId) {
        isOpen = false;
        for (int i = 0; i < started; i++) {
            Strand strand = strands[i];
            strands[i] = null;
            if (strand != null) {
                recordCut(strand, eventId);
                strand.cut(eventId);
            }
        }
    }
}
