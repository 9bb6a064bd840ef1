package io.parkverse.casework.boundary;

import io.parkverse.platform.error.ErrorCode;
import java.util.Locale;

/** Ways in which casework refuses. */
public enum CaseError implements ErrorCode {
    UNKNOWN_PROCESS(404),
    /** The state of the case has no such way out. */
    NO_SUCH_MOVE(409),
    NOTE_NEEDED(400),
    /** A row names a guard or an effect that no feature provides: a defect of the deployment. */
    MISSING_STEP(500),
    /** Somebody else holds the case; the argument is the display name. */
    CLAIMED(409),
    NOT_CLAIMED(409),
    NOT_STAFF(400),
    WRONG_PERIOD(400),
    STATISTICS_PERIOD(400),
    ENDED(409),
    /** Somebody has decided, and a second person has to confirm that or send it back first. */
    AWAITS_SECOND_LOOK(409),
    /** Who has decided cannot be the second person. */
    OWN_PROPOSAL(403),
    /** The proposal is decided or withdrawn already. */
    NO_PROPOSAL(409),
    /** Only what people of the park decide alone can have a second look. */
    SECOND_LOOK_UNFIT(409),
    DRAFT_EXISTS(409),
    NO_DRAFT(404),
    NAME_TAKEN(409),
    UNKNOWN_STEP(404),
    /** A step that came with the process and that the park has not added itself. */
    STEP_SHIPPED(409),
    /** A case stands in the step; the argument is the number of such cases. */
    STEP_IN_USE(409),
    STEP_FORKS(409);

    private final int status;

    CaseError(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return "casework." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
