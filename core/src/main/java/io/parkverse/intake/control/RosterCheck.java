package io.parkverse.intake.control;

import io.parkverse.enterprise.boundary.NameKey;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.intake.boundary.ColumnMapping;
import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeField;
import io.parkverse.intake.boundary.ProblemKind;
import io.parkverse.intake.boundary.RowFate;
import io.parkverse.settlement.boundary.residence.ResidentView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks a whole file through by the rules that hold everywhere in the product. Changes nothing. Of one thread. */
final class RosterCheck {

    private final ColumnMapping mapping;
    private final IntakeChoices choices;
    private final ParkRegister register;
    private final SeatPlan seats;
    private final Map<String, Integer> lineOfCode = new HashMap<>();

    RosterCheck(ColumnMapping mapping, IntakeChoices choices, ParkRegister register) {
        this.mapping = mapping;
        this.choices = choices;
        this.register = register;
        this.seats = new SeatPlan(register, choices.createAddresses());
    }

    /**
     * The rows in the order of the file.
     *
     * @param through lines that an earlier run has dealt with; they are left out
     */
    List<CheckedRow> check(List<SheetRow> rows, Set<Integer> through) {
        List<CheckedRow> checked = new ArrayList<>();
        List<RowReader> seatless = new ArrayList<>();
        Map<Integer, RosterRow> read = new HashMap<>();
        for (SheetRow row : rows) {
            if (through.contains(row.line())) {
                continue;
            }
            RowReader reader = new RowReader(row, mapping);
            RosterRow roster = RosterRow.read(reader, register.today());
            checkCode(reader, roster);
            Optional<ResidentView> here = roster.code().flatMap(code -> register.resident(code.text()));
            if (here.isPresent()) {
                checked.add(resident(reader, roster, here.get()));
            } else if (reader.cell(IntakeField.PLACE).isEmpty()) {
                seatless.add(reader);
                read.put(reader.line(), roster);
            } else {
                checked.add(newcomer(reader, roster));
            }
        }
        seatless.forEach(reader -> checked.add(newcomer(reader, read.get(reader.line()))));
        checked.sort(Comparator.comparingInt(CheckedRow::line));
        return checked;
    }

    private void checkCode(RowReader row, RosterRow roster) {
        if (roster.code().isEmpty()) {
            return;
        }
        UnifiedSocialCreditCode code = roster.code().get();
        if (!code.sound() && !choices.acceptFailingCodes()) {
            row.problem(IntakeField.CODE, ProblemKind.CODE_CHECK_FAILS);
        }
        Integer first = lineOfCode.putIfAbsent(code.text(), row.line());
        if (first != null) {
            row.problem(IntakeField.CODE, ProblemKind.CODE_TWICE, first);
        }
    }

    private CheckedRow newcomer(RowReader row, RosterRow roster) {
        Optional<Seat> seat = seats.seat(row);
        RowFate fate = row.faultless() ? RowFate.CREATED : RowFate.FAILED;
        return new CheckedRow(row.line(), fate, roster, seat, Optional.empty(), row.problems());
    }

    private CheckedRow resident(RowReader row, RosterRow roster, ResidentView here) {
        if (!choices.updateExisting()) {
            row.problem(IntakeField.CODE, ProblemKind.ALREADY_HERE, here.nameZh());
        }
        if (!NameKey.of(roster.name()).equals(NameKey.of(here.nameZh()))) {
            row.problem(IntakeField.NAME, ProblemKind.NAME_DIFFERS, here.nameZh());
        }
        if (!seats.stays(row, here.place())) {
            row.problem(
                    IntakeField.UNIT,
                    ProblemKind.ADDRESS_DIFFERS,
                    here.where() + "-" + here.place().number());
        }
        if (roster.until().filter(day -> !day.equals(here.tenure().until())).isPresent()) {
            row.problem(
                    IntakeField.TERM_UNTIL,
                    ProblemKind.TERM_DIFFERS,
                    here.tenure().until());
        }
        RowFate fate = Changes.of(roster, here).none() ? RowFate.UNCHANGED : RowFate.UPDATED;
        return new CheckedRow(
                row.line(),
                row.faultless() ? fate : RowFate.FAILED,
                roster,
                Optional.empty(),
                Optional.of(here),
                row.problems());
    }
}
