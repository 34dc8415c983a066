package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataFlow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs a Parallel state: all its branches at the same time, each with the same input. */
final class ParallelRunner extends ForkRunner {

    private final List<Steps> branches;

    ParallelRunner(String name, DataFlow flow, int next, ErrorHandling errorHandling, List<Steps> branches) {
        super(name, "Parallel", flow, next, errorHandling);
        this.branches = branches;
    }

    @Override
    void work(Visit visit) {
        Object input = arguments(visit.scope());
        visit.record("ParallelStateStarted", null);
        Optional<Trial> trial = visit.run().trial();
        if (trial.isPresent()) {
            answer(visit, trial.get());
        } else {
            new Branches(visit, input).start(branches.size());
        }
    }

    @Override
    StateError ofStrand(StateError error) {
        return error.ofBranch();
    }

    /** The branches of one attempt. */
    private final class Branches extends Fork {

        private final @Nullable Object input;

        Branches(Visit visit, @Nullable Object input) {
            super(ParallelRunner.this, visit, branches.size());
            this.input = input;
        }

        @Override
        Strand open(int index, long previousEventId) {
            return visit().newStrand(branches.get(index), this, index, previousEventId, input, Map.of());
        }

        @Override
        long recordSuccess(Strand strand) {
            return strand.lastEventId();
        }

        @Override
        void recordFailure(Strand strand) {}

        @Override
        void recordCut(Strand strand, long eventId) {}
    }
}
