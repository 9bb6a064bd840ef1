package io.parkverse.custody.boundary.recheck;

import io.parkverse.settlement.boundary.address.BuildingId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A re-check of the custody at a building.
 *
 * @param place name of the building
 * @param note of whoever did it; blank until then
 * @param doneAt {@link Instant#EPOCH} until it is done
 */
public record Recheck(
        UUID id,
        BuildingId building,
        String place,
        LocalDate dueOn,
        Standing standing,
        Result result,
        String note,
        Instant doneAt)
        implements Serializable {

    /** Days before the due day from which a check is said to be due. */
    public static final int DUE_DAYS = 30;

    /** What came of a check. */
    public enum Result {
        OPEN,
        PASSED,
        /** Something is not sound: it is checked again soon. */
        DEFECTS
    }

    /** Where a check stands on a day. */
    public enum Standing {
        PLANNED,
        DUE,
        OVERDUE,
        DONE;

        public static Standing on(LocalDate today, LocalDate dueOn, Result result) {
            if (result != Result.OPEN) {
                return DONE;
            }
            if (dueOn.isBefore(today)) {
                return OVERDUE;
            }
            return dueOn.isAfter(today.plusDays(DUE_DAYS)) ? PLANNED : DUE;
        }
    }

    public boolean open() {
        return result == Result.OPEN;
    }
}
