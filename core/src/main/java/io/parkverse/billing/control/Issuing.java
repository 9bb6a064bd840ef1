package io.parkverse.billing.control;

import io.parkverse.billing.boundary.AccountCode;
import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.EnterpriseNames;
import io.parkverse.billing.boundary.InvoiceState;
import io.parkverse.billing.boundary.Line;
import io.parkverse.billing.boundary.LineKind;
import io.parkverse.billing.boundary.PostingReason;
import io.parkverse.billing.entity.Invoice;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * Makes out invoices and cancels them. Fees are income from that moment (receivables against income);
 * a deposit is posted only when it has come in, because until then nothing is held.
 */
@ApplicationScoped
public class Issuing {

    /** Days to pay. */
    public static final int DAYS_TO_PAY = 15;

    private static final int MAX_LINES = 100;
    private static final int MAX_NAME = 200;

    @Inject
    EntityManager entityManager;

    @Inject
    Sql sql;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    ParkDay parkDay;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    Trail trail;

    @Inject
    Instance<EnterpriseNames> names;

    public Invoice issue(CaseId caseId, EnterpriseId enterprise, List<Line> lines) {
        Invoice.Demand demand = demand(lines);
        LocalDate today = parkDay.today();
        Invoice invoice = new Invoice(
                caseId,
                enterprise,
                names(enterprise, today),
                demand,
                new Invoice.Dates(today, today.plusDays(DAYS_TO_PAY), clock.instant()));
        entityManager.persist(invoice);
        if (invoice.fee().isPositive()) {
            invoice.issuedBy(ledger.post(
                    PostingReason.INVOICE_ISSUED,
                    Subject.of(invoice.id()),
                    List.of(new Transfer(AccountCode.RECEIVABLES, AccountCode.SERVICE_INCOME, invoice.fee()))));
        }
        entityManager.flush();
        trail.note(
                "issue",
                Subject.of(invoice.id()),
                Map.of(),
                Map.of("number", invoice.number(), "total", Trail.text(invoice.outstanding())));
        return invoice;
    }

    public void cancel(Invoice invoice, String reason) {
        if (!invoice.paid().isZero()) {
            throw new BillingException(BillingError.INVOICE_HAS_PAYMENTS);
        }
        if (!invoice.state().payable()) {
            throw new BillingException(BillingError.INVOICE_NOT_OPEN);
        }
        invoice.issueJournal().ifPresent(journal -> ledger.reverse(journal, PostingReason.INVOICE_CANCELLED));
        invoice.cancel(reason);
        entityManager.flush();
        trail.note(
                "cancel",
                Subject.of(invoice.id()),
                Map.of("state", InvoiceState.OPEN.name()),
                Map.of("state", invoice.state().name()));
    }

    private static Invoice.Demand demand(List<Line> lines) {
        if (lines.isEmpty()) {
            throw new BillingException(BillingError.LINES_MISSING);
        }
        if (lines.size() > MAX_LINES) {
            throw new BillingException(BillingError.LINES_TOO_MANY, MAX_LINES);
        }
        Currency currency = lines.get(0).unitPrice().currency();
        if (lines.stream().anyMatch(line -> !line.unitPrice().currency().equals(currency))) {
            throw new BillingException(BillingError.CURRENCIES_MIXED);
        }
        // cannot overflow: at most 100 lines of at most Line.MAX_TOTAL
        long fee = sum(lines, LineKind.SERVICE, currency).minor();
        long deposit = sum(lines, LineKind.DEPOSIT, currency).minor();
        if (fee + deposit > Line.MAX_TOTAL) {
            throw new BillingException(BillingError.AMOUNT_TOO_LARGE);
        }
        return new Invoice.Demand(LineJson.write(lines), fee, deposit, currency.getCurrencyCode());
    }

    private static Money sum(List<Line> lines, LineKind kind, Currency currency) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(Line::total)
                .reduce(new Money(0, currency), Money::plus);
    }

    private Invoice.Names names(EnterpriseId enterprise, LocalDate today) {
        String name = names.stream()
                .flatMap(source -> source.nameOf(access.caller(), enterprise).stream())
                .findFirst()
                .map(found -> BankText.cut(found, MAX_NAME))
                .orElse("");
        String number = numbers.next(Numbers.Series.INVOICE, today.getYear());
        return new Invoice.Names(number, unusedCode().value(), name, BankText.key(name));
    }

    private RemittanceCode unusedCode() {
        RemittanceCode code = RemittanceCode.random();
        while (used(code)) {
            code = RemittanceCode.random();
        }
        return code;
    }

    private boolean used(RemittanceCode code) {
        return sql.first("select 1 from invoice where remittance_code = ?", row -> 1, code.value())
                .isPresent();
    }
}
