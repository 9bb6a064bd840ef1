package io.parkverse.intake.control;

import io.parkverse.intake.boundary.PreviewRow;
import io.parkverse.intake.boundary.RowFate;
import io.parkverse.intake.boundary.RowProblem;
import io.parkverse.settlement.boundary.residence.ResidentView;
import java.util.List;
import java.util.Optional;

/**
 * A row and what it will do.
 *
 * @param seat where a new enterprise will be; empty for all others
 * @param here the enterprise that the row is about, if the park has it
 */
record CheckedRow(
        int line,
        RowFate fate,
        RosterRow row,
        Optional<Seat> seat,
        Optional<ResidentView> here,
        List<RowProblem> problems) {

    PreviewRow preview() {
        String term = row.from().map(Object::toString).orElse("")
                + " – "
                + row.until().map(Object::toString).orElse("");
        return new PreviewRow(
                line,
                fate,
                row.name(),
                row.code().map(Object::toString).orElse(""),
                seat.map(Seat::words).orElse(here.map(ResidentView::where).orElse("")),
                term,
                problems);
    }
}
