package io.github.asl4j.local;

import io.github.asl4j.local.internal.data.Data;
import io.github.asl4j.local.internal.data.DataFlow;
import io.github.asl4j.local.internal.data.Scope;
import io.github.asl4j.model.Json;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs a Pass state. */
final class PassRunner extends StateRunner {

    private final DataFlow flow;
    private final boolean hasResult;
    private final @Nullable Object result;
    private final int next;

    PassRunner(String name, DataFlow flow, Optional<Json> result, int next) {
        super(name, "Pass");
        this.flow = flow;
        this.hasResult = result.isPresent();
        this.result = result.map(Data::of).orElse(null);
        this.next = next;
    }

    @Override
    void work(Visit visit) {
        Scope scope = visit.scope();
        Object arguments = flow.arguments(scope);
        visit.exit("Pass", flow.finish(scope, hasResult ? result : arguments), next);
    }
}
