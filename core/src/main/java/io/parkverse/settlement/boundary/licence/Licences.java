package io.parkverse.settlement.boundary.licence;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.control.application.SettlementProcess;
import io.parkverse.settlement.control.licence.Counter;
import io.parkverse.settlement.control.licence.LicenceBook;
import io.parkverse.settlement.control.licence.LicenceDesk;
import io.parkverse.settlement.control.licence.RegistrarSet;
import jakarta.inject.Inject;
import java.util.Optional;

/** The way to the registrar and back: the set of documents out, the licence in. */
@Boundary
public class Licences {

    @Inject
    Cases cases;

    @Inject
    RegistrarSet registrarSet;

    @Inject
    LicenceDesk desk;

    @Inject
    LicenceBook book;

    @Inject
    Counter counter;

    /** All that the registrar wants of a case, as one ZIP. */
    @Allowed("settlement.registrar-set")
    public Download registrarSet(Caller caller, CaseId id) {
        return registrarSet.of(caller, SettlementProcess.require(cases.get(caller, id)));
    }

    /**
     * Enters the licence, whose scan has been uploaded before; a sound one settles the case.
     *
     * @throws io.parkverse.settlement.boundary.SettlementException {@link
     *     io.parkverse.settlement.boundary.SettlementError#CHECK_DIGIT_FAILS} when there is no reason for that
     */
    @Allowed("settlement.licence-enter")
    public CaseView enter(Caller caller, CaseId id, LicenceEntry entry) {
        return desk.enter(caller, SettlementProcess.require(cases.get(caller, id)), entry);
    }

    /** Lets the simulated registrar register the enterprise; its licence is marked as simulated. */
    @Allowed("settlement.licence-simulate")
    public CaseView simulate(Caller caller, CaseId id) {
        return counter.fileSimulated(caller, SettlementProcess.require(cases.get(caller, id)));
    }

    @Allowed("settlement.read")
    public Optional<LicenceView> ofCase(Caller caller, CaseId id) {
        SettlementProcess.require(cases.get(caller, id));
        return book.of(id);
    }
}
