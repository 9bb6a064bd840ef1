package io.parkverse.settlement.control.desk;

import io.parkverse.billing.boundary.InvoicePaid;
import io.parkverse.billing.boundary.InvoiceState;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.Invoices;
import io.parkverse.casework.boundary.CaseMoved;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.settlement.control.application.SettlementProcess;
import io.parkverse.signing.boundary.EnvelopeCompleted;
import io.parkverse.signing.boundary.EnvelopeState;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.Envelopes;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Moves a case on as soon as what its state waits for has come: all envelopes signed, all invoices paid
 * (also when they were paid before the signature), the set for the registrar complete. A state that
 * somebody has to decide about is left alone.
 */
@ApplicationScoped
public class SettlementDesk {

    /** After all others have seen the move that this one answers with the next. */
    private static final int LAST = 5_000;

    @Inject
    Cases cases;

    @Inject
    Envelopes envelopes;

    @Inject
    Invoices invoices;

    void signed(@Observes EnvelopeCompleted event) {
        advance(event.caller().park(), event.caseId());
    }

    void paid(@Observes InvoicePaid event) {
        advance(event.caller().park(), event.caseId());
    }

    void moved(@Observes @Priority(LAST) CaseMoved move) {
        if (SettlementProcess.owns(move.now())) {
            advance(move.caller().park(), move.now().id());
        }
    }

    private void advance(TenantId park, CaseId id) {
        Caller job = Caller.job(park, "settlement.desk");
        cases.find(job, id).filter(SettlementProcess::owns).ifPresent(workCase -> advance(job, workCase));
    }

    private void advance(Caller job, CaseView workCase) {
        CaseId id = workCase.id();
        switch (workCase.state()) {
            case SettlementProcess.ADDRESS_ALLOCATED -> {
                if (allSigned(job, id)) {
                    cases.fire(job, id, SettlementProcess.SIGN_AGREEMENT, "");
                }
            }
            case SettlementProcess.AGREEMENT_SIGNED -> {
                if (allPaid(job, id)) {
                    cases.fire(job, id, SettlementProcess.SETTLE_FEE, "");
                }
            }
            case SettlementProcess.FEE_SETTLED -> cases.fire(job, id, SettlementProcess.ISSUE_SET, "");
            default -> {
                // the other states wait for a person
            }
        }
    }

    private boolean allSigned(Caller job, CaseId id) {
        List<EnvelopeState> states = envelopes.ofCase(job, id).stream()
                .map(EnvelopeView::state)
                .filter(state -> state != EnvelopeState.CANCELLED)
                .toList();
        return !states.isEmpty() && states.stream().allMatch(state -> state == EnvelopeState.COMPLETED);
    }

    private boolean allPaid(Caller job, CaseId id) {
        List<InvoiceState> states = invoices.ofCase(job, id).stream()
                .map(InvoiceView::state)
                .filter(state -> state != InvoiceState.CANCELLED)
                .toList();
        return !states.isEmpty() && states.stream().allMatch(InvoiceState::settled);
    }
}
