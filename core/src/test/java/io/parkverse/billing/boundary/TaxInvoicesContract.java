package io.parkverse.billing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every adapter to the tax bureau keeps to. */
public abstract class TaxInvoicesContract {

    protected abstract TaxInvoices bureau();

    /** A tax number that the bureau does not know. */
    protected abstract String unknownTaxNumber();

    private static TaxInvoiceOrder order(String taxNumber) {
        TaxInvoiceDetails details = new TaxInvoiceDetails(TaxInvoiceDetails.Kind.GENERAL, "海棠科技有限公司", taxNumber);
        return new TaxInvoiceOrder(TaxInvoiceId.next(), details, Money.yuan(3600));
    }

    @Test
    @DisplayName("F5.12 a tax invoice is issued under a number of 20 digits")
    void issues() {
        assertThat(bureau().issue(order("91000000MA0000000X")))
                .isInstanceOfSatisfying(
                        TaxInvoiceOutcome.Issued.class,
                        issued -> assertThat(issued.number()).matches("[0-9]{20}"));
    }

    @Test
    @DisplayName("F5.12 the same order twice is one tax invoice, another order is another")
    void isIdempotent() {
        TaxInvoiceOrder order = order("91000000MA0000000X");

        assertThat(bureau().issue(order)).isEqualTo(bureau().issue(order));
        assertThat(bureau().issue(order)).isNotEqualTo(bureau().issue(order("91000000MA0000000X")));
    }

    @Test
    @DisplayName("F5.12 an unknown tax number is refused for good")
    void refuses() {
        assertThat(bureau().issue(order(unknownTaxNumber())))
                .isInstanceOfSatisfying(
                        TaxInvoiceOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TaxInvoiceOutcome.Reason.TAX_NUMBER_UNKNOWN));
    }
}
