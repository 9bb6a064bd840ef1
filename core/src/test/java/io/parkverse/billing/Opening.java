package io.parkverse.billing;

import io.parkverse.billing.boundary.PostingReason;
import io.parkverse.billing.control.BillingOpening;
import io.parkverse.billing.control.Ledger;
import io.parkverse.billing.control.Subject;
import io.parkverse.billing.control.Transfer;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.persistence.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A boundary of the tests: opens a park for billing, and reaches what has no boundary of its own. */
@Boundary
public class Opening {

    @Inject
    BillingOpening step;

    @Inject
    Ledger ledger;

    @Inject
    Sql sql;

    @Allowed("tenancy.read")
    public void open(Caller caller) {
        step.prepare(caller);
    }

    @Allowed("tenancy.read")
    public UUID post(Caller caller, List<Transfer> legs) {
        return ledger.post(PostingReason.ALLOCATED, Subject.of(InvoiceId.next()), legs);
    }

    @Allowed("tenancy.read")
    public void reverse(Caller caller, UUID journal) {
        ledger.reverse(journal, PostingReason.ALLOCATION_UNDONE);
    }

    @Allowed("tenancy.read")
    public int execute(Caller caller, String statement) {
        return sql.update(statement);
    }
}
