package io.parkverse.casework.boundary;

import io.parkverse.casework.control.Batch;
import io.parkverse.casework.control.Claims;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Bulk actions on holders of cases (G4.6). Each case is decided for itself: a refused one keeps none of the
 * others, and the answer says what came of each. At most {@value PageRequest#MAX_LIMIT} cases at a time;
 * more, or none, are refused with {@link AccessError#INVALID_INPUT}.
 */
@Boundary
public class CaseBatches {

    @Inject
    Batch batch;

    @Inject
    Claims claims;

    /** Takes the cases that nobody holds, for the caller. */
    @Allowed("casework.claim")
    public List<BatchItem> claim(Caller caller, List<CaseId> ids) {
        return batch.each(caller, sized(ids), workCase -> claims.claim(caller, workCase));
    }

    /** Gives cases to a colleague; those that nobody holds are given away by the park's operator alone. */
    @Allowed("casework.claim")
    public List<BatchItem> assign(Caller caller, List<CaseId> ids, AccountId to) {
        return batch.each(caller, sized(ids), workCase -> claims.assign(caller, workCase, to));
    }

    /** Gives cases back to whom they were taken from, where nobody has changed the holder since. */
    @Allowed("casework.claim")
    public List<BatchItem> undo(Caller caller, List<HolderChange> changes) {
        sized(changes);
        return batch.undo(caller, changes);
    }

    private static <T> List<T> sized(List<T> wanted) {
        if (wanted.isEmpty() || wanted.size() > PageRequest.MAX_LIMIT) {
            throw new AccessException(AccessError.INVALID_INPUT);
        }
        return wanted;
    }
}
