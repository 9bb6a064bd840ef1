package io.parkverse.intake.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a row.
 *
 * @param line of the file, from 1, the headings included
 * @param column heading as the file has it
 * @param value of the cell, shortened
 * @param arguments of the text of its kind, behind the value
 */
public record RowProblem(int line, String column, String value, ProblemKind kind, List<String> arguments)
        implements Serializable {

    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    public String reasonKey() {
        return "intake.problem." + kind.key();
    }

    public String remedyKey() {
        return "intake.remedy." + kind.key();
    }

    /** Arguments of both texts: the value first. */
    public Object[] words() {
        return Stream.concat(Stream.of(value), arguments.stream()).toArray();
    }
}
