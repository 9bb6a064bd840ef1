package io.parkverse.settlement.control.desk;

import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.Invoices;
import io.parkverse.billing.boundary.QuoteTerms;
import io.parkverse.casework.boundary.CaseMoved;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.address.AllocationView;
import io.parkverse.settlement.boundary.application.Address;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.control.address.PlaceBook;
import io.parkverse.settlement.control.application.ApplicationStore;
import io.parkverse.settlement.control.application.SettlementProcess;
import io.parkverse.settlement.control.paper.PaperFields;
import io.parkverse.signing.boundary.Algorithm;
import io.parkverse.signing.boundary.Envelopes;
import io.parkverse.signing.boundary.NewEnvelope;
import io.parkverse.signing.boundary.Signer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When a case has its address: quotes the fee, prints agreement, proof of address and, where the park has
 * the post in custody, the custody agreement, and lays the agreements before enterprise and park to sign.
 */
@ApplicationScoped
public class PrepareAgreement {

    /** After the place has been taken. */
    private static final int AFTER_PLACE = 1_000;

    private static final Set<AddressKind> IN_CUSTODY = EnumSet.of(AddressKind.CLUSTER, AddressKind.SECRETARY);

    @Inject
    PlaceBook places;

    @Inject
    ApplicationStore applications;

    @Inject
    Invoices invoices;

    @Inject
    AgreementPapers papers;

    @Inject
    Envelopes envelopes;

    void prepare(@Observes @Priority(AFTER_PLACE) CaseMoved move) {
        CaseView workCase = move.now();
        if (!SettlementProcess.owns(workCase) || !move.to().equals(SettlementProcess.ADDRESS_ALLOCATED)) {
            return;
        }
        Caller job = Caller.job(move.caller().park(), "settlement.agreement");
        AllocationView place =
                places.of(workCase.id()).orElseThrow(() -> new SettlementException(SettlementError.NO_ADDRESS));
        Address address = applications.data(workCase.id()).address();
        InvoiceView invoice = invoices.quoteFor(
                job, workCase.id(), workCase.enterprise(), QuoteTerms.of(workCase.kind(), address.termMonths()));
        PaperFields fields = papers.fields(job, workCase, place, invoice);
        papers.print(job, workCase, AgreementPapers.ADDRESS, fields);
        layBefore(job, workCase.id(), papers.print(job, workCase, AgreementPapers.AGREEMENT, fields), "park");
        if (IN_CUSTODY.contains(address.kind())) {
            layBefore(job, workCase.id(), papers.print(job, workCase, AgreementPapers.CUSTODY, fields), "custodian");
        }
    }

    /** The enterprise signs first, then the park's operator in the park's place. */
    private void layBefore(Caller job, CaseId caseId, DocumentId document, String parkPlace) {
        envelopes.open(
                job,
                new NewEnvelope(
                        caseId,
                        List.of(document),
                        List.of(
                                Signer.anyone("enterprise", Role.ENTERPRISE_OWNER),
                                Signer.anyone(parkPlace, Role.PARK_OPERATOR)),
                        Algorithm.RSA));
    }
}
