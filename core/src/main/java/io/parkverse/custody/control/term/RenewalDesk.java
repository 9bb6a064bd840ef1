package io.parkverse.custody.control.term;

import io.parkverse.billing.boundary.InvoicePaid;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.Invoices;
import io.parkverse.billing.boundary.Line;
import io.parkverse.billing.boundary.LineKind;
import io.parkverse.billing.boundary.PriceList;
import io.parkverse.billing.boundary.QuoteTerms;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.boundary.term.Renewal;
import io.parkverse.custody.boundary.term.Term;
import io.parkverse.custody.control.People;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.certificate.Certificates;
import io.parkverse.settlement.boundary.residence.Residences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Makes terms longer: an invoice over the fee of the new months, and when it is paid the longer term and a new
 * certificate. A company that left before it paid is not taken back; the park's people are told.
 */
@ApplicationScoped
public class RenewalDesk {

    private static final int MOST_MONTHS = 60;

    @Inject
    RenewalStore store;

    @Inject
    MoveStore moves;

    @Inject
    TermReading reading;

    @Inject
    PriceList prices;

    @Inject
    Invoices invoices;

    @Inject
    Cases cases;

    @Inject
    Residences residences;

    @Inject
    Certificates certificates;

    @Inject
    People people;

    public List<Line> offer(Caller caller, Term.Seat seat, int months) {
        if (months < 1 || months > MOST_MONTHS) {
            throw new CustodyException(CustodyError.NUMBER_INVALID, MOST_MONTHS);
        }
        Caller job = job(caller);
        String kind = cases.get(job, seat.workCase()).kind();
        return prices.linesFor(job, QuoteTerms.of(kind, months)).stream()
                .filter(line -> line.kind() == LineKind.SERVICE)
                .toList();
    }

    public Renewal request(Caller caller, Term.Seat seat, int months) {
        List<Line> lines = offer(caller, seat, months);
        if (store.open().stream().anyMatch(open -> open.workCase().equals(seat.workCase()))) {
            throw new CustodyException(CustodyError.RENEWAL_OPEN);
        }
        if (moves.openOf(seat.workCase()).isPresent()) {
            throw new CustodyException(CustodyError.MOVE_OPEN);
        }
        InvoiceView invoice = invoices.quote(job(caller), seat.workCase(), seat.enterprise(), lines);
        Renewal renewal = store.add(caller, seat, months, invoice.id());
        people.tellKeepers(
                caller,
                "custody.desk.renewal-asked",
                List.of(seat.company(), renewal.newUntil().toString()));
        return renewal;
    }

    public Renewal cancel(Caller caller, UUID id, String reason) {
        Renewal renewal = store.open(id);
        invoices.cancel(caller, renewal.invoice(), reason);
        return store.close(id, Renewal.State.CANCELLED);
    }

    void paid(@Observes InvoicePaid event) {
        store.openOf(event.invoice()).ifPresent(renewal -> complete(job(event.caller()), renewal));
    }

    private void complete(Caller job, Renewal renewal) {
        List<String> about = List.of(renewal.company(), renewal.newUntil().toString());
        reading.find(job, renewal.workCase())
                .ifPresentOrElse(
                        seat -> {
                            residences.extend(job, renewal.workCase(), renewal.newUntil());
                            certificates.issue(job, renewal.workCase());
                            store.close(renewal.id(), Renewal.State.DONE);
                            people.tellCompany(job, seat.enterprise(), "custody.company.renewed", about);
                        },
                        () -> {
                            store.close(renewal.id(), Renewal.State.CANCELLED);
                            people.tellKeepers(job, "custody.desk.renewal-too-late", about);
                        });
    }

    private static Caller job(Caller caller) {
        return Caller.job(caller.park(), "custody.term");
    }
}
