package io.parkverse.settlement.boundary.certificate;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.control.application.SettlementProcess;
import io.parkverse.settlement.control.certificate.CertificateBook;
import io.parkverse.settlement.control.certificate.CertificatePress;
import io.parkverse.settlement.control.certificate.CheckAddress;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Certificates of settled enterprises. They are issued when a case is settled and end with it; here they
 * are issued anew, revoked and checked.
 */
@Boundary
public class Certificates {

    @Inject
    Cases cases;

    @Inject
    CertificateBook book;

    @Inject
    CertificatePress press;

    @Inject
    CheckAddress checkAddress;

    /** Issues a new certificate for a settled case, such as after a change of name; the old one is revoked. */
    @Allowed("settlement.certify")
    public CertificateCheck issue(Caller caller, CaseId id) {
        CaseView workCase = SettlementProcess.require(cases.get(caller, id));
        book.revoke(id);
        return press.issue(caller, workCase);
    }

    /** Ends a settlement for cause; certificates of the case are invalid from this moment on. */
    @Allowed("settlement.certify")
    public CaseView revoke(Caller caller, CaseId id, String reason) {
        SettlementProcess.require(cases.get(caller, id));
        return cases.fire(caller, id, "revoke", reason);
    }

    /** Certificates of a case, the newest first. */
    @Allowed("settlement.read")
    public List<CertificateCheck> ofCase(Caller caller, CaseId id) {
        SettlementProcess.require(cases.get(caller, id));
        return book.ofCase(id);
    }

    /** Where a certificate of the caller's park is checked; what its QR code holds. */
    @Allowed("settlement.certificate-check")
    public String checkAddress(Caller caller, String number) {
        return checkAddress.of(caller, number);
    }

    /** A certificate of this park by its number as somebody typed it. */
    @Allowed("settlement.certificate-check")
    public Optional<CertificateCheck> check(Caller caller, String typed) {
        return book.find(CertificateNumber.normal(typed));
    }

    /** A certificate of any park, for the platform's own host. */
    @Allowed("settlement.certificate-check")
    @CrossPark("certificate-check")
    public Optional<CertificateCheck> checkAnywhere(Caller caller, String typed) {
        return book.find(CertificateNumber.normal(typed));
    }
}
