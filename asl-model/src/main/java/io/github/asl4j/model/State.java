package io.github.asl4j.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A state of a machine. It does not know its name: that is its key in {@code "States"}.
 *
 * <p>Each type has two builders, {@code jsonPath()} and {@code jsonata()}; what a query language does not have, its
 * builder does not have either. A state is equal to another one with the same fields, in whatever order.
 *
 * @see <a href="https://states-language.net/spec.html#states-fields">States</a>
 */
public abstract sealed class State extends AslObject
        permits TaskState, ParallelState, MapState, PassState, WaitState, ChoiceState, SucceedState, FailState {

    private final QueryLanguage queryLanguage;

    State(Fields fields, Reading in) {
        super(fields);
        this.queryLanguage = in.language();
    }

    /** A builder of a state, which {@link StateMachine.Builder#state} takes unbuilt. */
    public interface Builder {

        /**
         * Returns the state.
         *
         * @throws IllegalStateException if a required field is missing, or two exclude one another
         */
        State build();
    }

    /** Calls the method of {@code visitor} for this type of state. */
    public abstract <R> R accept(StateVisitor<R> visitor);

    /** Returns {@code "Type"}. */
    public String type() {
        return fields.part().type();
    }

    /** Returns the language of this state, whether it is written or comes from the machine. */
    public QueryLanguage queryLanguage() {
        return queryLanguage;
    }

    /** Returns {@code "Comment"}. */
    public Optional<String> comment() {
        return fields.get(Field.COMMENT);
    }

    /** Returns the names of the states that can come next, each once, in the order of the definition. */
    public List<String> nextStates() {
        return targets().map(Target::stateName).distinct().toList();
    }

    /**
     * Returns what names another state: the JSON Pointer in this state, {@code /Next}, {@code /Default},
     * {@code /Choices/0/Next} or {@code /Catch/0/Next}, to the name of that state.
     */
    public Map<String, String> transitions() {
        Map<String, String> transitions = new LinkedHashMap<>();
        targets().forEach(target -> transitions.put("/" + String.join("/", target.way()), target.stateName()));
        return Collections.unmodifiableMap(transitions);
    }

    /** Returns every place that names another state. */
    Stream<Target> targets() {
        List<Catcher> catchers = fields.list(Field.CATCH);
        return Stream.concat(
                fields.get(Field.NEXT).map(name -> new Target(List.of("Next"), name)).stream(),
                IntStream.range(0, catchers.size())
                        .mapToObj(i -> new Target(
                                List.of("Catch", String.valueOf(i), "Next"),
                                catchers.get(i).next())));
    }

    /** A place, as the way to it from the state, that names another state. */
    record Target(List<String> way, String stateName) {

        Reading in(Reading state) {
            return state.descend(way);
        }
    }

    /** Returns the machines inside this state. */
    Stream<Scope> scopes() {
        return Stream.empty();
    }

    /** Returns the fields with every state of the machines inside naming its language where it differs. */
    Fields inMachine(QueryLanguage machine) {
        return fields;
    }

    /** The states of a machine inside a state, and the way to it from there. */
    record Scope(List<String> way, Map<String, State> states) {}

    static Fields.Builder builder(Part part) {
        return new Fields.Builder(part).set(Field.TYPE, part.type());
    }

    /** Returns a builder that starts with this state's fields; where it stands then, decides about its language. */
    Fields.Builder startOf(QueryLanguage language) {
        if (queryLanguage != language) {
            throw new IllegalArgumentException("the state uses " + queryLanguage + ", not " + language);
        }
        return new Fields.Builder(fields).remove(Field.QUERY_LANGUAGE);
    }

    /** Returns the transition, after checking that there is exactly one. */
    static Transition transition(Fields fields, Reading in) {
        boolean end = fields.get(Field.END).orElse(false);
        Optional<String> next = fields.get(Field.NEXT);
        if (end && next.isPresent()) {
            throw in.problem("\"Next\" and \"End\": true exclude one another");
        }
        if (!end && next.isEmpty()) {
            throw in.problem(
                    "\"Next\" or \"End\": true is required in %s", fields.part().text());
        }
        return next.<Transition>map(Transition.Next::new).orElseGet(Transition.End::new);
    }

    /** Checks that a field and its other form are not both there. */
    static void checkExclusive(Fields fields, Field<?> one, Field<?> other, Reading in) {
        if (fields.has(one) && fields.has(other)) {
            throw in.problem("\"%s\" and \"%s\" exclude one another", one, other);
        }
    }

    /** Checks that {@code States.ALL} is only in the last Retrier and Catcher. */
    static void checkAllIsLast(Fields fields, Reading in) {
        List<Retrier> retriers = fields.list(Field.RETRY);
        for (int i = 0; i < retriers.size() - 1; i++) {
            if (retriers.get(i).errorEquals().contains(ErrorName.ALL)) {
                throw in.child(Field.RETRY.name()).child(i).problem("\"States.ALL\" must be in the last Retrier");
            }
        }
        List<Catcher> catchers = fields.list(Field.CATCH);
        for (int i = 0; i < catchers.size() - 1; i++) {
            if (catchers.get(i).errorEquals().contains(ErrorName.ALL)) {
                throw in.child(Field.CATCH.name()).child(i).problem("\"States.ALL\" must be in the last Catcher");
            }
        }
    }

    /** Compares the fields, whose order does not count, and the language. */
    @Override
    public boolean equals(Object other) {
        return super.equals(other) && queryLanguage == ((State) other).queryLanguage;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
