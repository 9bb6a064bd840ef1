package io.parkverse.billing.boundary;

import io.parkverse.platform.identifier.UuidV7;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a request for a tax invoice. */
public record TaxInvoiceId(UUID value) implements Serializable {

    public TaxInvoiceId {
        Objects.requireNonNull(value, "value");
    }

    public static TaxInvoiceId next() {
        return new TaxInvoiceId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
