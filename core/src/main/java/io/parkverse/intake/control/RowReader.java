package io.parkverse.intake.control;

import io.parkverse.intake.boundary.ColumnMapping;
import io.parkverse.intake.boundary.IntakeField;
import io.parkverse.intake.boundary.ProblemKind;
import io.parkverse.intake.boundary.RowProblem;
import io.parkverse.intake.boundary.SheetFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the cells of one row by their meaning and gathers what is wrong with them. Of one thread. */
final class RowReader {

    private static final int SHOWN = 60;

    private final SheetRow row;
    private final ColumnMapping mapping;
    private final List<RowProblem> problems = new ArrayList<>();

    RowReader(SheetRow row, ColumnMapping mapping) {
        this.row = row;
        this.mapping = mapping;
    }

    int line() {
        return row.line();
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    int faults() {
        return problems.size();
    }

    boolean faultless() {
        return problems.isEmpty();
    }

    /** The cell of a field; empty when it has no column. */
    String cell(IntakeField field) {
        Integer column = mapping.columns().get(field);
        return column == null ? "" : SheetFile.plain(row.cell(column));
    }

    /** The text of a field of at most so many characters. */
    String text(IntakeField field, int most) {
        String cell = cell(field);
        if (cell.isEmpty() && field.required()) {
            problem(field, ProblemKind.MISSING);
        } else if (cell.length() > most) {
            problem(field, ProblemKind.TOO_LONG, most);
        }
        return cell;
    }

    /** A day; empty when the cell is empty or wrong. */
    Optional<LocalDate> day(IntakeField field) {
        return value(field, ProblemKind.DATE_MALFORMED, CellText::day);
    }

    /** What a cell means; a cell that means nothing is a problem, an empty one only when its field is needed. */
    <T> Optional<T> value(IntakeField field, ProblemKind otherwise, Function<String, Optional<T>> meaning) {
        String cell = cell(field);
        if (cell.isEmpty()) {
            if (field.required()) {
                problem(field, ProblemKind.MISSING);
            }
            return Optional.empty();
        }
        Optional<T> value = meaning.apply(cell);
        if (value.isEmpty()) {
            problem(field, otherwise);
        }
        return value;
    }

    void problem(IntakeField field, ProblemKind kind, Object... arguments) {
        String cell = cell(field);
        problems.add(new RowProblem(
                row.line(),
                mapping.heading(field),
                cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell,
                kind,
                Stream.of(arguments).map(String::valueOf).toList()));
    }
}
