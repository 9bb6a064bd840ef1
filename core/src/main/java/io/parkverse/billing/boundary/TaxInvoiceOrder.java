package io.parkverse.billing.boundary;

import io.parkverse.platform.money.Money;
import java.io.Serializable;

/**
 * What the tax bureau is asked to issue.
 *
 * @param id also the idempotency key: the same order twice is one tax invoice
 */
public record TaxInvoiceOrder(TaxInvoiceId id, TaxInvoiceDetails details, Money amount) implements Serializable {}
