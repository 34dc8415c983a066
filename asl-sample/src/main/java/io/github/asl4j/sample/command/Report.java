package io.github.asl4j.sample.command;

import io.github.asl4j.sample.command.Executions.Step;
import java.io.PrintStream;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;

/** What the sample prints. */
final class Report {

    private static final int NAME_WIDTH = 16;
    private static final int VALUE_WIDTH = 46;

    private final PrintStream out;
    private int sections;

    Report(PrintStream out) {
        this.out = out;
    }

    void section(String title) {
        sections++;
        out.printf("%s%d. %s%n%n", sections == 1 ? "" : "\n", sections, title);
    }

    void line(String text) {
        out.println("   " + text);
    }

    void block(String text) {
        text.lines().forEach(this::line);
    }

    /** Prints how an execution ended and every state on its way. */
    void execution(DescribeExecutionResponse execution, Iterable<Step> steps) {
        line("status  " + execution.statusAsString());
        if (execution.output() != null) {
            line("output  " + execution.output());
        }
        if (execution.error() != null) {
            line("error   " + execution.error());
            line("cause   " + execution.cause());
        }
        out.println();
        Table table = new Table(NAME_WIDTH, VALUE_WIDTH, VALUE_WIDTH).row("step", "input", "output");
        for (Step step : steps) {
            table.row(step.stateName(), step.input(), step.output().orElse("(failed)"));
        }
        out.println(table.toString("   "));
        out.println();
    }
}
