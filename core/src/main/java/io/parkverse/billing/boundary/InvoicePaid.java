package io.parkverse.billing.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.InvoiceId;
import java.io.Serializable;

/**
 * CDI event: an invoice has become paid in full. Fired inside the transaction that allocated the
 * money; fired again when an allocation was undone and the invoice is paid once more, so observers
 * are idempotent.
 *
 * @param caller who allocated: staff, or the import on behalf of staff
 */
public record InvoicePaid(Caller caller, InvoiceId invoice, CaseId caseId) implements Serializable {}
