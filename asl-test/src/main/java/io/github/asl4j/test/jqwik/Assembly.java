package io.github.asl4j.test.jqwik;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.asl4j.test.jqwik.StatePlan.Exit;
import java.util.ArrayList;
import java.util.List;

/** Gives the states of a plan their names and connects them. Names are unique in the whole machine. */
final class Assembly {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final boolean isJsonata;
    private int states;
    private int loops;

    /** Begins a machine, whose own states, those that no plan has, are in this language. */
    Assembly(boolean isJsonata) {
        this.isJsonata = isJsonata;
    }

    /** Adds {@code "StartAt"} and {@code "States"}. */
    ObjectNode scope(ScopePlan plan, ObjectNode scope) {
        ObjectNode all = JSON.objectNode();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < plan.chain().size(); i++) {
            names.add(name(plan, i));
        }
        String loop = plan.loop().isPresent() ? String.valueOf(loops++) : "";
        String last = end(plan, names, loop, all);
        for (int i = 0; i < names.size(); i++) {
            List<String> ahead = names.subList(i + 1, names.size());
            all.set(names.get(i), state(plan.chain().get(i), ahead, last, all));
        }
        scope.put("StartAt", loop.isEmpty() ? names.get(0) : "Loop" + loop);
        ObjectNode inOrder = scope.putObject("States");
        if (!loop.isEmpty()) {
            inOrder.set("Loop" + loop, begin(loop, names.get(0)));
        }
        inOrder.setAll(all);
        return scope;
    }

    private String name(ScopePlan plan, int index) {
        return "S" + states++
                + (plan.names().isEmpty()
                        ? ""
                        : plan.names().get(index % plan.names().size()));
    }

    /** Returns the state that the last one of the chain leads to; empty if that one is the end. */
    private String end(ScopePlan plan, List<String> names, String id, ObjectNode all) {
        String end = plan.end().map(state -> terminal(state, all)).orElse("");
        if (plan.loop().isEmpty()) {
            return end;
        }
        ScopePlan.Loop loop = plan.loop().get();
        String back = names.get(Math.max(0, names.size() - loop.back()));
        String done = end.isEmpty() ? terminal(JSON.objectNode().put("Type", "Succeed"), all) : end;
        all.set("Again" + id, again(id, loop.times(), back, done));
        return "Again" + id;
    }

    /** Counts in a variable, which each scope has its own of. */
    private static ObjectNode begin(String id, String next) {
        ObjectNode state = JSON.objectNode().put("Type", "Pass");
        state.putObject("Assign").put("round" + id, 0);
        return state.put("Next", next);
    }

    private ObjectNode again(String id, int times, String back, String done) {
        String round = "$round" + id;
        ObjectNode state = JSON.objectNode().put("Type", "Choice");
        ObjectNode rule = state.putArray("Choices").addObject();
        if (isJsonata) {
            rule.put("Condition", "{% " + round + " < " + times + " %}");
            rule.putObject("Assign").put("round" + id, "{% " + round + " + 1 %}");
        } else {
            rule.put("Variable", round).put("NumericLessThan", times);
            rule.putObject("Assign").put("round" + id + ".$", "States.MathAdd(" + round + ", 1)");
        }
        rule.put("Next", back);
        return state.put("Default", done);
    }

    private String terminal(ObjectNode state, ObjectNode all) {
        String name = "End" + states++;
        all.set(name, state.deepCopy());
        return name;
    }

    private ObjectNode state(StatePlan plan, List<String> ahead, String last, ObjectNode all) {
        ObjectNode state = plan.fields().deepCopy();
        String next = ahead.isEmpty() ? last : ahead.get(0);
        List<Exit> exits = plan.exits();
        for (String field : List.of("Choices", "Catch")) {
            for (int i = 0; i < state.path(field).size(); i++) {
                Exit exit = exits.get(i % exits.size());
                ((ObjectNode) state.get(field).get(i))
                        .put(
                                "Next",
                                exit.ahead() < ahead.size() ? ahead.get(exit.ahead()) : terminal(exit.terminal(), all));
            }
        }
        if (state.has("Label")) {
            state.put("Label", "Label" + states++);
        }
        if (plan.type().equals("Parallel")) {
            ArrayNode branches = state.putArray("Branches");
            plan.branches().forEach(branch -> {
                ObjectNode scope = branches.addObject();
                branch.comment().ifPresent(comment -> scope.set("Comment", comment));
                scope(branch, scope);
            });
        } else if (plan.type().equals("Map")) {
            String processor = state.has("Iterator") ? "Iterator" : "ItemProcessor";
            scope(plan.branches().get(0), (ObjectNode) state.get(processor));
        }
        if (plan.type().equals("Choice")) {
            return state.put(
                    "Default", next.isEmpty() ? terminal(JSON.objectNode().put("Type", "Succeed"), all) : next);
        }
        return next.isEmpty() ? state.put("End", true) : state.put("Next", next);
    }
}
