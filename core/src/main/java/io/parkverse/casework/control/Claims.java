package io.parkverse.casework.control;

import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseException;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who holds a case. A claim keeps other members of staff from moving it; applicants and jobs it does not. */
@ApplicationScoped
public class Claims {

    @Inject
    CaseAccess access;

    @Inject
    Colleagues colleagues;

    public boolean heldByAnother(Caller caller, WorkCase workCase) {
        return access.party(caller, workCase.enterprise()) == Party.STAFF
                && workCase.claimedBy()
                        .filter(holder -> !actsFor(caller, holder))
                        .isPresent();
    }

    /**
     * Lets everybody pass whom the claim does not keep out.
     *
     * @throws CaseException {@link CaseError#CLAIMED}
     */
    public void requireFree(Caller caller, WorkCase workCase) {
        if (heldByAnother(caller, workCase)) {
            throw claimed(workCase.claimedBy().orElseThrow());
        }
    }

    private boolean actsFor(Caller caller, AccountId holder) {
        return holder.equals(caller.account());
    }

    private CaseException claimed(AccountId holder) {
        return new CaseException(CaseError.CLAIMED, colleagues.displayName(holder));
    }
}
