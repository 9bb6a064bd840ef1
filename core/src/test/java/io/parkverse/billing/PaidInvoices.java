package io.parkverse.billing;

import io.parkverse.billing.boundary.InvoicePaid;
import io.parkverse.platform.identifier.InvoiceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Remembers which invoices were announced as paid. */
@ApplicationScoped
public class PaidInvoices {

    private final Queue<InvoiceId> heard = new ConcurrentLinkedQueue<>();

    void hear(@Observes InvoicePaid event) {
        heard.add(event.invoice());
    }

    public long times(InvoiceId invoice) {
        return heard.stream().filter(invoice::equals).count();
    }
}
