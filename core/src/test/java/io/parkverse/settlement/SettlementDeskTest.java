package io.parkverse.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.billing.boundary.BankAccountView;
import io.parkverse.billing.boundary.BankDetails;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.Invoices;
import io.parkverse.billing.boundary.Payments;
import io.parkverse.billing.boundary.StatementFile;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnvelopeId;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.Envelopes;
import io.parkverse.signing.boundary.SigningAct;
import io.parkverse.testing.Portal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettlementDeskTest {

    private final SettlementPark desk = new SettlementPark();
    private final Envelopes envelopes = Portal.bean(Envelopes.class);
    private final Invoices invoices = Portal.bean(Invoices.class);

    @Test
    @DisplayName("F5.9 with its address a case gets agreement, custody agreement, proof of address and invoice")
    void papers() {
        CaseId id = allocated();

        assertThat(desk.documents.ofCase(desk.applicant, id))
                .extracting(DocumentView::slot)
                .contains("settlement-agreement", "custody-agreement", "address-certificate");
        assertThat(envelopes.ofCase(desk.applicant, id)).hasSize(2);
        assertThat(invoices.ofCase(desk.applicant, id)).hasSize(1);
        assertThat(desk.state(id)).isEqualTo("address-allocated");
    }

    @Test
    @DisplayName("F5.6 a case moves on by itself when both sides have signed and the transfer has come")
    void movesOn() {
        CaseId id = allocated();
        for (EnvelopeView envelope : envelopes.ofCase(desk.applicant, id)) {
            sign(desk.applicant, envelope.id());
            sign(desk.operator, envelope.id());
        }
        assertThat(desk.state(id)).isEqualTo("agreement-signed");

        pay(id);
        assertThat(desk.state(id)).isEqualTo("registrar-set-issued");
    }

    @Test
    @DisplayName("F5.6 money that comes before the signatures is remembered")
    void paidFirst() {
        CaseId id = allocated();
        pay(id);
        assertThat(desk.state(id)).isEqualTo("address-allocated");

        desk.fire(desk.job, id, "sign-agreement");
        assertThat(desk.state(id)).isEqualTo("registrar-set-issued");
    }

    private CaseId allocated() {
        desk.cluster(1);
        Portal.bean(BankDetails.class)
                .change(desk.operator, new BankAccountView("示例园区运营有限公司", "示例银行", "6222000011112222", "CNY"));
        return desk.allocated();
    }

    private void sign(Caller caller, EnvelopeId id) {
        Portal.execute(
                "update sign_in set reauthenticated_at = now(), reauthenticated_for = ? where id = ?",
                SigningAct.of(id).text(),
                ((Actor.Person) caller.actor()).signIn().value());
        EnvelopeView seen = envelopes.get(caller, id);
        envelopes.sign(
                caller, id, seen.papers().stream().map(EnvelopeView.Paper::hash).toList());
    }

    private void pay(CaseId id) {
        InvoiceView invoice = invoices.ofCase(desk.operator, id).get(0);
        String statement = "交易日期,金额,对方户名,附言\n2026-03-02,%s,示例付款人,%s\n"
                .formatted(invoice.total().decimal(), invoice.remittanceCode());
        assertThat(Portal.bean(Payments.class)
                        .importStatement(
                                desk.operator,
                                new StatementFile("statement.csv", statement.getBytes(StandardCharsets.UTF_8)))
                        .errors())
                .isEmpty();
    }
}
