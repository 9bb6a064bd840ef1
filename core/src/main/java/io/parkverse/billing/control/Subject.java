package io.parkverse.billing.control;

import io.parkverse.billing.boundary.MovementId;
import io.parkverse.billing.boundary.RefundId;
import io.parkverse.platform.identifier.InvoiceId;
import java.util.UUID;

/** What a posting is about. */
public record Subject(String kind, UUID id) {

    public static Subject of(InvoiceId invoice) {
        return new Subject("INVOICE", invoice.value());
    }

    public static Subject of(MovementId movement) {
        return new Subject("MOVEMENT", movement.value());
    }

    public static Subject of(RefundId refund) {
        return new Subject("REFUND", refund.value());
    }
}
