package io.parkverse.billing.boundary;

import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.money.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice as its readers see it.
 *
 * @param number gapless per park and year
 * @param billedTo the enterprise's name when the invoice was issued; may be empty
 * @param fee sum of the service lines
 * @param deposit sum of the deposit lines
 * @param paid what was received for it, surplus included, returned surplus not
 * @param remittanceCode to be written into the transfer's text; eight characters
 * @param receiptNumber empty until the first receipt was made out
 */
public record InvoiceView(
        InvoiceId id,
        String number,
        CaseId caseId,
        EnterpriseId enterprise,
        String billedTo,
        List<Line> lines,
        Money fee,
        Money deposit,
        Money paid,
        InvoiceState state,
        LocalDate issuedOn,
        LocalDate dueOn,
        String remittanceCode,
        String receiptNumber,
        int version)
        implements Serializable {

    public InvoiceView {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return fee.plus(deposit);
    }

    /** What is still to be paid; zero when nothing is. */
    public Money outstanding() {
        Money rest = total().minus(paid);
        return rest.isPositive() && state.payable() ? rest : new Money(0, fee.currency());
    }
}
