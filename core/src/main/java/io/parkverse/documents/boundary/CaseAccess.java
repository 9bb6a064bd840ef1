package io.parkverse.documents.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;

/** Tells whose case it is, and refuses callers who must not know that it exists. */
public interface CaseAccess {

    /**
     * The enterprise of a case.
     *
     * @throws io.parkverse.platform.error.AccessException when the caller may not see the case
     */
    CaseParty partyOf(Caller caller, CaseId caseId);
}
