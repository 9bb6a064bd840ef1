package io.parkverse.intake.control;

import io.parkverse.platform.identifier.UnitId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The good rows of a file that wait to be entered, and the units that they need, which are all there. */
public record EntryPlan(IntakeRecord intake, List<CheckedRow> rows, Map<UnitKey, UnitId> units) {

    private static final int SLICE = 50;

    /** The rows in slices that are entered in a transaction each. */
    public List<EntryPlan> slices() {
        return parts(SLICE);
    }

    /** The rows one by one, for a slice in which one of them was refused. */
    public List<EntryPlan> singles() {
        return parts(1);
    }

    private List<EntryPlan> parts(int size) {
        return IntStream.range(0, (rows.size() + size - 1) / size)
                .mapToObj(i ->
                        new EntryPlan(intake, rows.subList(i * size, Math.min(rows.size(), (i + 1) * size)), units))
                .toList();
    }
}
