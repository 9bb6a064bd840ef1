package io.parkverse.billing.control;

import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.ReceiptFields;
import io.parkverse.billing.boundary.ReceiptPapers;
import io.parkverse.billing.entity.Invoice;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Receipts for paid invoices. Made out once; later calls give the same number and day. */
@ApplicationScoped
public class Receipts {

    private static final String PAID_ON = """
            select max(m.booked_on) from allocation a join movement m on m.id = a.movement_id
            where a.invoice_id = ? and a.undone_at is null
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    Sql sql;

    @Inject
    Numbers numbers;

    @Inject
    ParkDay parkDay;

    @Inject
    BankAccounts accounts;

    @Inject
    ReceiptPapers papers;

    public ReceiptFields of(Invoice invoice) {
        if (!invoice.state().settled()) {
            throw new BillingException(BillingError.INVOICE_NOT_PAID);
        }
        if (invoice.receiptNumber().isEmpty()) {
            LocalDate today = parkDay.today();
            invoice.makeOutReceipt(numbers.next(Numbers.Series.RECEIPT, today.getYear()), today);
            entityManager.flush();
        }
        InvoiceView view = InvoiceBook.view(invoice);
        return new ReceiptFields(
                view.receiptNumber(),
                invoice.receiptOn().orElseThrow(),
                accounts.require().accountName(),
                view.billedTo(),
                view.number(),
                view.lines(),
                paidOn(invoice),
                new RemittanceCode(invoice.remittanceCode()).grouped(),
                view.total(),
                words(view.total()));
    }

    public byte[] paper(Invoice invoice) {
        return papers.render(of(invoice));
    }

    private LocalDate paidOn(Invoice invoice) {
        return sql.first(
                        PAID_ON,
                        row -> row.getObject(1, LocalDate.class),
                        invoice.id().value())
                .orElseThrow();
    }

    private static String words(Money amount) {
        return amount.currency().getCurrencyCode().equals("CNY") ? ChineseAmount.of(amount) : "";
    }
}
