package io.parkverse.settlement.control.licence;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.config.Settings;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.address.AllocationView;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.licence.LicenceEntry;
import io.parkverse.settlement.boundary.licence.Registrar;
import io.parkverse.settlement.boundary.licence.RegistrarAnswer;
import io.parkverse.settlement.boundary.licence.RegistrarFiling;
import io.parkverse.settlement.control.Days;
import io.parkverse.settlement.control.address.PlaceBook;
import io.parkverse.settlement.control.application.ApplicationStore;
import io.parkverse.settlement.control.application.SettlementProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Files a case with the registrar and takes in what it answers. */
@ApplicationScoped
public class Counter {

    private static final String SIMULATED = "simulated";

    @Inject
    Registrar registrar;

    @Inject
    ApplicationStore applications;

    @Inject
    Enterprises enterprises;

    @Inject
    PlaceBook places;

    @Inject
    LicenceDesk desk;

    @Inject
    Days days;

    @Inject
    Settings settings;

    /** Only a simulated registrar answers at once. */
    public CaseView fileSimulated(Caller caller, CaseView workCase) {
        if (!registrar.simulated() || !wanted()) {
            throw new SettlementException(SettlementError.REGISTRAR_NOT_SIMULATED);
        }
        ApplicationData data = applications.data(workCase.id());
        AllocationView place =
                places.of(workCase.id()).orElseThrow(() -> new SettlementException(SettlementError.NO_ADDRESS));
        Caller job = Caller.job(caller.park(), "settlement.registrar");
        RegistrarAnswer answer = registrar.register(new RegistrarFiling(
                SettlementProcess.kind(workCase),
                enterprises.get(job, workCase.enterprise()).nameZh(),
                place.textZh(),
                data.existing().code(),
                days.today(caller)));
        return desk.take(
                caller,
                workCase,
                new LicenceEntry(
                        answer.code().text(),
                        answer.name(),
                        answer.establishedOn(),
                        answer.validUntil(),
                        reason(answer)),
                true);
    }

    /** A live deployment has no registrar unless {@code PARK_REGISTRAR=simulated} says so. */
    private boolean wanted() {
        String usual = settings.mode() == Settings.Mode.LIVE ? "none" : SIMULATED;
        return settings.get("PARK_REGISTRAR").orElse(usual).equals(SIMULATED);
    }

    /** A registered company keeps its code, even one whose check digit fails. */
    private static String reason(RegistrarAnswer answer) {
        return answer.code().sound() ? "" : "registered";
    }
}
