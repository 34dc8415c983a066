package io.github.asl4j.local;

import java.util.List;

/**
 * A run of a distributed Map: its child executions, each with a history of its own.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html">AWS: Distributed mode</a>
 */
public final class MapRun {

    private final String mapRunArn;
    private final String stateName;
    private final List<Execution> executions;

    MapRun(String mapRunArn, String stateName, List<Execution> executions) {
        this.mapRunArn = mapRunArn;
        this.stateName = stateName;
        this.executions = executions;
    }

    /** Returns the ARN. */
    public String mapRunArn() {
        return mapRunArn;
    }

    /** Returns the name of the Map state. */
    public String stateName() {
        return stateName;
    }

    /** Returns the child executions that were started, in the order of their items. */
    public List<Execution> executions() {
        return executions;
    }

    /** Returns the ARN and the number of child executions. */
    @Override
    public String toString() {
        return mapRunArn + " with " + executions.size() + " executions";
    }
}
