package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.EvaluationFailure;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** The strands of one attempt of a Parallel or Map state, from the start of the first to the end of the last. */
abstract class Fork implements Strand.Owner, Visit.Ongoing {

    private final ForkRunner runner;
    private final Visit visit;
    private final @Nullable Strand[] strands;
    private final @Nullable Object[] outputs;
    private final BitSet succeeded;
    private int next;
    private int concurrency;
    private boolean isOpen = true;

    Fork(ForkRunner runner, Visit visit, int size) {
        this.runner = runner;
        this.visit = visit;
        this.strands = new Strand[size];
        this.outputs = new Object[size];
        this.succeeded = new BitSet(size);
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
    final void start(int atOnce) {
        concurrency = atOnce;
        go();
    }

    /** Goes on with the strands that had no success, each where it was. */
    @Override
    public final boolean resume() {
        isOpen = true;
        next = 0;
        go();
        return true;
    }

    private void go() {
        visit.ongoing(this);
        long previousEventId = visit.lastEventId();
        if (succeeded.cardinality() == strands.length) {
            finish();
        }
        for (int running = 0; isOpen && running < concurrency && hasNext(); running++) {
            startNext(previousEventId);
        }
    }

    private boolean hasNext() {
        next = succeeded.nextClearBit(next);
        return next < strands.length;
    }

    private void startNext(long previousEventId) {
        int index = next++;
        Strand before = strands[index];
        if (before != null) {
            before.resume(previousEventId);
            return;
        }
        Strand strand = open(index, previousEventId);
        strands[index] = strand;
        strand.start();
    }

    @Override
    public final void succeeded(Strand strand, @Nullable Object output) {
        strands[strand.index()] = null;
        outputs[strand.index()] = output;
        succeeded.set(strand.index());
        long lastEventId = recordSuccess(strand);
        if (succeeded.cardinality() == strands.length) {
            visit.continueFrom(lastEventId);
            finish();
        } else if (hasNext()) {
            runner.attempt(visit, () -> startNext(strand.lastEventId()));
        }
    }

    private void finish() {
        isOpen = false;
        runner.joined(visit, Collections.unmodifiableList(Arrays.asList(outputs)), visit.lastEventId());
    }

    @Override
    public final void failed(Strand strand, StateError error) {
        int index = strand.index();
        strands[index] = null;
        visit.continueFrom(strand.lastEventId());
        strand.recordFailedState();
        cut(strand.lastEventId());
        strands[index] = strand;
        recordFailure(strand);
        runner.handle(visit, runner.ofStrand(error));
    }

    @Override
    public final void cut(long eventId) {
        if (!isOpen) {
            return;
        }
        isOpen = false;
        for (Strand strand : strands) {
            if (strand != null) {
                recordCut(strand, eventId);
                strand.cut(eventId);
            }
        }
    }
}
