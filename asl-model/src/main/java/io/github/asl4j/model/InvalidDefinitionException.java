package io.github.asl4j.model;

import io.github.asl4j.model.internal.Positions;
import io.github.asl4j.model.internal.Positions.Position;
import java.util.List;

/** A text or a combination of values that is no valid definition: what is wrong, where, and what is allowed. */
public final class InvalidDefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final String pointer;
    private final int line;
    private final int column;

    InvalidDefinitionException(String problem, String pointer, int line, int column) {
        super((line > 0 ? line + ":" + column + ": " : "") + problem + (pointer.isEmpty() ? "" : " at " + pointer));
        this.problem = problem;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /** Returns the same problem with the place at which {@code text} has it. */
    InvalidDefinitionException in(String text) {
        if (line > 0) {
            return this;
        }
        Position position = Positions.of(text, List.of(pointer)).get(pointer);
        InvalidDefinitionException located =
                new InvalidDefinitionException(problem, pointer, position.line(), position.column());
        located.setStackTrace(getStackTrace());
        return located;
    }

    /** Returns what is wrong, without the place. */
    public String problem() {
        return problem;
    }

    /** Returns the JSON Pointer of the defect; empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** Returns the line, from 1; 0 where there is no text, as in {@link StateMachine#bind}. */
    public int line() {
        return line;
    }

    /** Returns the column in UTF-16 units, from 1; 0 where there is no text. */
    public int column() {
        return column;
    }
}
