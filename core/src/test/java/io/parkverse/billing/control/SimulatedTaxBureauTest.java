package io.parkverse.billing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.billing.boundary.TaxInvoiceDetails;
import io.parkverse.billing.boundary.TaxInvoiceId;
import io.parkverse.billing.boundary.TaxInvoiceOrder;
import io.parkverse.billing.boundary.TaxInvoiceOutcome;
import io.parkverse.billing.boundary.TaxInvoices;
import io.parkverse.billing.boundary.TaxInvoicesContract;
import io.parkverse.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SimulatedTaxBureauTest extends TaxInvoicesContract {

    @Override
    protected TaxInvoices bureau() {
        return new SimulatedTaxBureau();
    }

    @Override
    protected String unknownTaxNumber() {
        return "000000000000000";
    }

    @Test
    @DisplayName("F5.12 the simulator's answers are marked and carry a region code that does not exist")
    void marksItsAnswers() {
        TaxInvoiceOutcome outcome = bureau().issue(new TaxInvoiceOrder(
                TaxInvoiceId.next(),
                new TaxInvoiceDetails(TaxInvoiceDetails.Kind.SPECIAL, "示例", "91000000MA0000000X"),
                Money.yuan(1)));

        assertThat(outcome.simulated()).isTrue();
        assertThat(((TaxInvoiceOutcome.Issued) outcome).number().substring(2, 4))
                .isEqualTo("00");
    }
}
