package io.github.asl4j.local.endpoint;

import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.Interpreter;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations of the API. */
final class Operations {

    private Operations() {}

    /** Returns the operations by their names, which are those of their classes. */
    static Map<String, Action> of(
            Registry registry,
            Executions executions,
            Executor executor,
            TaskTokens tokens,
            Activities activities,
            ExecutionOptions options,
            UnaryOperator<Interpreter> handlers) {
        Stream<Action> all = Stream.of(
                new TestState(options, handlers),
                new ValidateStateMachineDefinition(),
                new CreateStateMachine(registry, options, handlers),
                new UpdateStateMachine(registry, options, handlers),
                new DescribeStateMachine(registry),
                new DescribeStateMachineForExecution(registry),
                new DeleteStateMachine(registry),
                new ListStateMachines(registry),
                new PublishStateMachineVersion(registry),
                new ListStateMachineVersions(registry),
                new DeleteStateMachineVersion(registry),
                new CreateStateMachineAlias(registry),
                new UpdateStateMachineAlias(registry),
                new DescribeStateMachineAlias(registry),
                new DeleteStateMachineAlias(registry),
                new ListStateMachineAliases(registry),
                new StartExecution(executions),
                new StartSyncExecution(executions),
                new StopExecution(registry),
                new DescribeExecution(registry),
                new RedriveExecution(registry, executor),
                new ListExecutions(registry),
                new ListMapRuns(registry),
                new DescribeMapRun(registry),
                new UpdateMapRun(registry),
                new GetExecutionHistory(registry),
                new SendTaskSuccess(tokens),
                new SendTaskFailure(tokens),
                new SendTaskHeartbeat(tokens),
                new CreateActivity(activities, options),
                new DescribeActivity(activities),
                new DeleteActivity(activities),
                new ListActivities(activities),
                new GetActivityTask(activities),
                new TagResource(registry, activities),
                new UntagResource(registry, activities),
                new ListTagsForResource(registry, activities));
        return all.collect(
                Collectors.toUnmodifiableMap(action -> action.getClass().getSimpleName(), action -> action));
    }
}
