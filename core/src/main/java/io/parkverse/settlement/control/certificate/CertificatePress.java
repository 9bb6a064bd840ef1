package io.parkverse.settlement.control.certificate;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.papers.boundary.PaperOrder;
import io.parkverse.papers.boundary.PaperOrder.Arrangement;
import io.parkverse.papers.boundary.Papers;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.address.AllocationView;
import io.parkverse.settlement.boundary.certificate.CertificateCheck;
import io.parkverse.settlement.boundary.certificate.CertificateNumber;
import io.parkverse.settlement.control.Days;
import io.parkverse.settlement.control.address.PlaceBook;
import io.parkverse.settlement.control.application.SettlementProcess;
import io.parkverse.settlement.control.paper.PaperFields;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;

/** Prints the certificate of a settled case, files it with the case, and keeps its fingerprint. */
@ApplicationScoped
public class CertificatePress {

    /** Place of the certificate among the documents of a case. */
    public static final String SLOT = "certificate";

    private static final String TEMPLATE = "settlement-certificate";

    private final SecureRandom random = new SecureRandom();

    @Inject
    CertificateBook book;

    @Inject
    CheckAddress checkAddress;

    @Inject
    PlaceBook places;

    @Inject
    Enterprises enterprises;

    @Inject
    Parks parks;

    @Inject
    Papers papers;

    @Inject
    Documents documents;

    @Inject
    Days days;

    /** Valid from today until the last day of the address. */
    public CertificateCheck issue(Caller caller, CaseView workCase) {
        if (!workCase.state().equals(SettlementProcess.SETTLED)) {
            throw new SettlementException(SettlementError.NOT_SETTLED);
        }
        Caller job = Caller.job(caller.park(), "settlement.certificate");
        EnterpriseView enterprise = enterprises.get(job, workCase.enterprise());
        ParkView park = parks.get(job, caller.park());
        AllocationView address =
                places.of(workCase.id()).orElseThrow(() -> new SettlementException(SettlementError.NO_ADDRESS));
        CertificateNumber number = CertificateNumber.random(random);
        PaperFields fields = new PaperFields()
                .put("enterprise.name", enterprise.nameZh(), enterprise.nameEn())
                .put("enterprise.code", enterprise.code())
                .put("park.name", park.nameZh(), park.nameEn())
                .put("address.full", address)
                .put("expires.date", address.endsOn());
        byte[] pdf = print(job, workCase, number, fields);
        book.write(
                caller,
                workCase,
                new Certificate(
                        number,
                        enterprise.nameZh(),
                        enterprise.nameEn(),
                        enterprise.code(),
                        park.nameZh(),
                        park.nameEn(),
                        days.today(job),
                        address.endsOn(),
                        days.endOf(job, address.endsOn()),
                        sha256(pdf)));
        return book.ofCase(workCase.id()).get(0);
    }

    private byte[] print(Caller job, CaseView workCase, CertificateNumber number, PaperFields fields) {
        LocalDate today = days.today(job);
        String name = number.grouped();
        fields.put("certificate.number", name)
                .put("check.url", checkAddress.of(job, name))
                .put("settled.date", today)
                .put("document.date", today);
        byte[] pdf = papers.render(job, PaperOrder.bilingual(TEMPLATE, name, fields.asMap(), Arrangement.STACKED));
        documents.store(job, workCase.id(), SLOT, "certificate-" + name + ".pdf", pdf);
        return pdf;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
