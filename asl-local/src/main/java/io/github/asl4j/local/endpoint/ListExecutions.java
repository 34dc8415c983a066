package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.MapRun;
import io.github.asl4j.model.StateMachineType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Lists the executions of a state machine, a version, an alias or a Map Run, the newest first. */
final class ListExecutions implements Action {

    private static final int MAX_TOKEN_BYTES = 3_096;

    /** In the order in which the service names them. */
    private enum StatusFilter {
        SUCCEEDED,
        TIMED_OUT,
        PENDING_REDRIVE,
        ABORTED,
        FAILED,
        RUNNING
    }

    private enum RedriveFilter {
        REDRIVEN,
        NOT_REDRIVEN
    }

    private final Registry registry;

    ListExecutions(Registry registry) {
        this.registry = registry;
    }

    @Override
    public ObjectNode answer(Request request) {
        Optional<String> machineArn = request.text("stateMachineArn", 1, 256);
        Optional<String> mapRunArn = request.text("mapRunArn", 1, 2_000);
        Optional<StatusFilter> status = request.oneOf("statusFilter", List.of(StatusFilter.values()));
        Optional<RedriveFilter> redrive = request.oneOf("redriveFilter", List.of(RedriveFilter.values()));
        Paging paging = Paging.of(request, MAX_TOKEN_BYTES);
        request.check();
        if (machineArn.isPresent() == mapRunArn.isPresent()) {
            throw ApiException.invalid("Exactly one of stateMachineArn and mapRunArn must be specified");
        }
        List<Registry.Found> all = mapRunArn.map(this::ofMapRun).orElseGet(() -> ofMachine(machineArn.orElseThrow()));
        List<Registry.Found> wanted = new ArrayList<>(all);
        wanted.removeIf(found -> !isWanted(found, status, redrive));
        Collections.reverse(wanted);
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        String list = machineArn.or(() -> mapRunArn).orElseThrow() + " " + status + " " + redrive;
        paging.writeNewestFirst(response, "executions", list, wanted, (page, found) -> {
            ObjectNode item = page.addObject();
            DescribeExecution.writeHead(item, found);
            found.mapRun().ifPresent(run -> item.put("itemCount", items(run, found.now())));
        });
        return response;
    }

    private static int items(MapRun run, Execution child) {
        for (int i = 0; i < run.executions().size(); i++) {
            if (run.executions().get(i).executionArn().equals(child.executionArn())) {
                return run.itemsOfExecutions().get(i);
            }
        }
        throw new AssertionError(child);
    }

    private List<Registry.Found> ofMapRun(String arn) {
        Registry.Found run = registry.mapRun(arn);
        MapRun mapRun = run.mapRun().orElseThrow();
        return mapRun.executions().stream()
                .map(child -> new Registry.Found(run.started(), child, run.mapRun()))
                .toList();
    }

    private List<Registry.Found> ofMachine(String arn) {
        Arns.MachineArn asked = Arns.stateMachine(arn);
        Machine machine = registry.find(asked).orElseThrow(() -> ApiException.noMachine(arn));
        if (machine.type() == StateMachineType.EXPRESS) {
            throw ApiException.typeNotSupported();
        }
        return registry
                .executions(started -> started.target().machine() == machine && isOf(started.target(), asked, arn))
                .stream()
                .map(started -> new Registry.Found(started, started.execution().now(), Optional.empty()))
                .toList();
    }

    private static boolean isOf(Target target, Arns.MachineArn asked, String arn) {
        return asked.qualifier().isEmpty()
                || target.versionArn().filter(arn::equals).isPresent()
                || target.aliasArn().filter(arn::equals).isPresent();
    }

    private static boolean isWanted(
            Registry.Found found, Optional<StatusFilter> status, Optional<RedriveFilter> redrive) {
        return status.filter(wanted ->
                                !wanted.name().equals(found.now().status().name()))
                        .isEmpty()
                && redrive.filter(wanted -> (wanted == RedriveFilter.REDRIVEN)
                                != found.now().redriveCount() > 0)
                        .isEmpty();
    }
}
