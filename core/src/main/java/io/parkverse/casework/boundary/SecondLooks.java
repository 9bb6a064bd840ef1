package io.parkverse.casework.boundary;

import io.parkverse.casework.control.SecondLookDesk;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Decisions that wait for a second person (G4.6). Where a park wants that for a transition, {@link
 * Cases#fire} holds the move as a proposal instead of making it. Another person who may take the transition
 * confirms it or sends it back; the same person never can, whatever other roles they have.
 */
@Boundary
public class SecondLooks {

    @Inject
    SecondLookDesk desk;

    /** The proposal that a case waits with. */
    @Allowed("casework.queue")
    public Optional<ProposalView> ofCase(Caller caller, CaseId id) {
        return desk.ofCase(caller, id);
    }

    /** What waits in the park, the longest waiting first; at most 500. */
    @Allowed("casework.second-look")
    public List<ProposalView> waiting(Caller caller) {
        return desk.waiting(caller);
    }

    /**
     * Makes the proposed move: guards are asked again, effects happen now.
     *
     * @throws CaseException {@link CaseError#OWN_PROPOSAL}, or {@link CaseError#NO_PROPOSAL} when it has been
     *     decided meanwhile
     */
    @Allowed("casework.second-look")
    public CaseView confirm(Caller caller, UUID proposal) {
        return desk.confirm(caller, proposal);
    }

    /** Refuses the proposal and tells its maker why; the case stays where it is. */
    @Allowed("casework.second-look")
    public void sendBack(Caller caller, UUID proposal, String note) {
        desk.sendBack(caller, proposal, note);
    }

    /** Takes an own proposal back. */
    @Allowed("casework.second-look")
    public void withdraw(Caller caller, UUID proposal) {
        desk.withdraw(caller, proposal);
    }
}
