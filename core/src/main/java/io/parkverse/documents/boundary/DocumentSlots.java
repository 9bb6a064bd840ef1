package io.parkverse.documents.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import java.util.List;

/** Says which documents a case wants. A bean per feature that has cases; empty for cases of others. */
public interface DocumentSlots {

    List<Slot> slotsOf(Caller caller, CaseId caseId);
}
