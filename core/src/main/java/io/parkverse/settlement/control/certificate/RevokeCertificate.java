package io.parkverse.settlement.control.certificate;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Effect;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.control.application.SettlementProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends the certificates of a case that ends: expired with its term, revoked otherwise. */
@ApplicationScoped
public class RevokeCertificate implements Effect {

    @Inject
    CertificateBook book;

    @Override
    public String name() {
        return "settlement.revoke-certificate";
    }

    @Override
    public void apply(Caller caller, CaseView workCase, String event) {
        if (event.equals(SettlementProcess.EXPIRE)) {
            book.expire(workCase.id());
        } else {
            book.revoke(workCase.id());
        }
    }
}
