package io.parkverse.settlement.boundary.residence;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.address.PlaceKey;
import io.parkverse.settlement.control.residence.MoveIn;
import io.parkverse.settlement.control.residence.Roster;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settled enterprises of the park: who is where until when; also those that were here before the product. */
@Boundary
public class Residences {

    @Inject
    Roster roster;

    @Inject
    MoveIn moveIn;

    /** Settled enterprises by part of name, code, building or unit, by name; ways of contact are hidden. */
    @Allowed("settlement.roster")
    public Page<ResidentView> list(Caller caller, String words, PageRequest page) {
        return roster.find(words, page);
    }

    /** All settled enterprises with their contacts in the clear, for jobs. */
    @Allowed("settlement.adopt")
    public List<ResidentView> all(Caller job) {
        return roster.all();
    }

    @Allowed("settlement.adopt")
    public Optional<ResidentView> ofCase(Caller job, CaseId id) {
        return roster.ofCase(id);
    }

    /** The places of the pool that some case holds. */
    @Allowed("settlement.adopt")
    public Set<PlaceKey> heldPlaces(Caller job) {
        return roster.heldPlaces();
    }

    /**
     * Enters an enterprise that was in the park before, with its place and term, as a settled case.
     *
     * @throws SettlementException when its place is held by another case or does not exist
     */
    @Allowed("settlement.adopt")
    public ResidentView adopt(Caller job, Resident resident) {
        return moveIn.adopt(job, resident);
    }

    /** Changes what an import may change of an enterprise that is here. */
    @Allowed("settlement.adopt")
    public ResidentView amend(Caller job, CaseId id, Amendment amendment) {
        return moveIn.amend(job, id, amendment);
    }

    /** Makes the term of an enterprise longer; its certificate is issued anew by the caller. */
    @Allowed("settlement.adopt")
    public ResidentView extend(Caller job, CaseId id, LocalDate until) {
        return moveIn.extend(id, until);
    }

    /** Undoes an adoption: frees the place, and the enterprise is no longer in the park. */
    @Allowed("settlement.adopt")
    public void retract(Caller job, CaseId id, String note) {
        moveIn.retract(job, id, note);
    }
}
