package io.parkverse.settlement.control.address;

import io.parkverse.casework.boundary.CaseMoved;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.UnitId;
import io.parkverse.settlement.boundary.address.AllocationView;
import io.parkverse.settlement.boundary.application.Address;
import io.parkverse.settlement.control.Days;
import io.parkverse.settlement.control.application.ApplicationStore;
import io.parkverse.settlement.control.application.SettlementProcess;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Gives a case its place when it reaches the state for it. When all places are taken, the move is taken
 * back with the refusal: no case is ever in that state without a place.
 */
@ApplicationScoped
public class PlaceForCase {

    /** Before observers that need the place. */
    private static final int FIRST = 100;

    @Inject
    PlaceBook places;

    @Inject
    ApplicationStore applications;

    @Inject
    Days days;

    /** Takes a place of the wanted kind for the wanted term, from today on. */
    public AllocationView claim(Caller caller, CaseView workCase, Optional<UnitId> unit) {
        Address wanted = applications.data(workCase.id()).address();
        LocalDate endsOn = days.today(caller).plusMonths(wanted.termMonths()).minusDays(1);
        return places.claim(caller, workCase.id(), wanted.kind(), unit, endsOn);
    }

    void claimOnArrival(@Observes @Priority(FIRST) CaseMoved move) {
        boolean needed = SettlementProcess.owns(move.now()) && move.to().equals(SettlementProcess.ADDRESS_ALLOCATED);
        if (needed && places.of(move.now().id()).isEmpty()) {
            claim(move.caller(), move.now(), Optional.empty());
        }
    }
}
