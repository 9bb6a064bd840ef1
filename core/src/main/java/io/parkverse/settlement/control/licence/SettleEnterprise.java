package io.parkverse.settlement.control.licence;

import io.parkverse.casework.boundary.CaseMoved;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.Registration;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.address.AllocationView;
import io.parkverse.settlement.boundary.licence.LicenceView;
import io.parkverse.settlement.control.Days;
import io.parkverse.settlement.control.address.PlaceBook;
import io.parkverse.settlement.control.application.SettlementProcess;
import io.parkverse.settlement.control.certificate.CertificatePress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Makes the enterprise of a settled case one of the park, with a certificate; and ends that with the case. */
@ApplicationScoped
public class SettleEnterprise {

    @Inject
    LicenceBook licences;

    @Inject
    PlaceBook places;

    @Inject
    Enterprises enterprises;

    @Inject
    CertificatePress certificates;

    @Inject
    Days days;

    void follow(@Observes CaseMoved move) {
        if (!SettlementProcess.owns(move.now())) {
            return;
        }
        Caller job = Caller.job(move.caller().park(), "settlement.settle");
        switch (move.to()) {
            case SettlementProcess.SETTLED -> settle(job, move.now());
            case SettlementProcess.EXPIRED, SettlementProcess.REVOKED ->
                enterprises.leave(job, move.now().enterprise());
            default -> {
                // the other states do not change the enterprise
            }
        }
    }

    private void settle(Caller job, CaseView workCase) {
        LicenceView licence =
                licences.of(workCase.id()).orElseThrow(() -> new SettlementException(SettlementError.NOT_SETTLED));
        AllocationView place =
                places.of(workCase.id()).orElseThrow(() -> new SettlementException(SettlementError.NO_ADDRESS));
        enterprises.register(
                job,
                workCase.enterprise(),
                new Registration(
                        new UnifiedSocialCreditCode(licence.code()), licence.name(), place.textZh(), days.today(job)));
        certificates.issue(job, workCase);
    }
}
