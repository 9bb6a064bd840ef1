package io.parkverse.billing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.billing.BillingPark;
import io.parkverse.jobs.boundary.JobRunner;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.money.Money;
import io.parkverse.testing.Portal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaxInvoiceRequestsTest {

    private final BillingPark park = new BillingPark();
    private final Caller job = Caller.job(park.park, "tax-invoices");
    private final TaxInvoiceRequests requests = Portal.bean(TaxInvoiceRequests.class);
    private final InvoiceView invoice = park.invoice(3600, 1000);

    private static TaxInvoiceDetails details(String taxNumber) {
        return new TaxInvoiceDetails(TaxInvoiceDetails.Kind.GENERAL, "海棠科技有限公司", taxNumber);
    }

    private static void refused(BillingError error, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(error));
    }

    private void pay() {
        park.statement("2026-01-05,4600.00,甲公司," + invoice.remittanceCode());
    }

    @Test
    @DisplayName("F5.12 a member asks for the tax invoice of the fees, and the job gets it issued")
    void issues() {
        pay();
        TaxInvoiceView asked =
                requests.request(park.member(Role.ENTERPRISE_MEMBER), invoice.id(), details("91000000ma0000000x"));
        assertThat(asked.state()).isEqualTo(TaxInvoiceView.State.REQUESTED);
        assertThat(asked.amount()).isEqualTo(Money.yuan(3600));

        TaxInvoiceView issued = requests.issue(job, asked.id());

        assertThat(issued.id()).isEqualTo(asked.id());
        assertThat(issued.state()).isEqualTo(TaxInvoiceView.State.ISSUED);
        assertThat(issued.simulated()).isTrue();
        assertThat(requests.issue(job, asked.id())).isEqualTo(issued);
        assertThat(requests.ofInvoice(park.operator, invoice.id())).containsExactly(issued);
    }

    @Test
    @DisplayName("F5.12 the deployment's own jobs take a request to the bureau")
    void isTakenByJob() {
        pay();
        requests.request(park.operator, invoice.id(), details("91000000MA0000000X"));

        Portal.bean(JobRunner.class).runDueJobs();

        assertThat(requests.ofInvoice(park.operator, invoice.id()))
                .extracting(TaxInvoiceView::state)
                .containsExactly(TaxInvoiceView.State.ISSUED);
    }

    @Test
    @DisplayName("F5.12 a refused request says why and may be followed by one with other details")
    void fails() {
        pay();
        TaxInvoiceView unknown = requests.request(park.operator, invoice.id(), details("000000000000000"));
        assertThat(requests.issue(job, unknown.id()).failure()).isEqualTo("TAX_NUMBER_UNKNOWN");

        TaxInvoiceView known = requests.request(park.operator, invoice.id(), details("91000000MA0000000X"));
        assertThat(requests.issue(job, known.id()).state()).isEqualTo(TaxInvoiceView.State.ISSUED);
    }

    @Test
    @DisplayName("F5.12 an unpaid invoice, a second request and a malformed tax number are refused")
    void refuses() {
        refused(
                BillingError.INVOICE_NOT_PAID,
                () -> requests.request(park.operator, invoice.id(), details("91000000MA0000000X")));
        pay();
        requests.request(park.operator, invoice.id(), details("91000000MA0000000X"));
        refused(
                BillingError.TAX_INVOICE_EXISTS,
                () -> requests.request(park.operator, invoice.id(), details("91000000MA0000000X")));
        refused(BillingError.TAX_NUMBER_INVALID, () -> details("91-0000"));
    }
}
