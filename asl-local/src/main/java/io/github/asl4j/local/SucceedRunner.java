package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.Scope;

/** Runs a Succeed state. */
final class SucceedRunner extends StateRunner {

    private final DataFlow flow;

    SucceedRunner(String name, DataFlow flow) {
        super(name, "Succeed");
        this.flow = flow;
    }

    @Override
    void work(Visit visit) {
        Scope scope = visit.scope();
        visit.exit("Succeed", flow.finish(scope, flow.arguments(scope)), Steps.END, "");
    }
}
