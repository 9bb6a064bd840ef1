package io.parkverse.demo;

import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.Invoices;
import io.parkverse.billing.boundary.Payments;
import io.parkverse.billing.boundary.StatementFile;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.enterprise.boundary.EnterpriseEdit;
import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.certificate.Certificates;
import io.parkverse.settlement.boundary.licence.Licences;
import io.parkverse.signing.boundary.EnvelopeState;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.Envelopes;
import io.parkverse.signing.boundary.SigningAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Agreement, payment, licence and end of a settlement. */
@ApplicationScoped
public class DemoContracts {

    @Inject
    Cases cases;

    @Inject
    Envelopes envelopes;

    @Inject
    SignIns signIns;

    @Inject
    Invoices invoices;

    @Inject
    Payments payments;

    @Inject
    Licences licences;

    @Inject
    Enterprises enterprises;

    @Inject
    Certificates certificates;

    /** Signs all agreements for the enterprise and then for the park. */
    void sign(Caller owner, Caller operator, CaseId id) {
        for (EnvelopeView envelope : envelopes.ofCase(operator, id)) {
            if (envelope.state() == EnvelopeState.OPEN) {
                if (envelope.sides().stream().noneMatch(EnvelopeView.Side::signed)) {
                    sign(owner, envelope);
                }
                sign(operator, envelopes.get(operator, envelope.id()));
            }
        }
    }

    /** Imports a bank statement with the transfers that the case's invoices wait for. */
    void pay(Caller operator, CaseView now) {
        String payer = enterprises.get(operator, now.enterprise()).nameZh();
        StringBuilder statement = new StringBuilder("交易日期,金额,对方户名,附言\n");
        for (InvoiceView invoice : invoices.ofCase(operator, now.id())) {
            if (invoice.outstanding().isPositive()) {
                statement
                        .append(String.join(
                                ",",
                                invoice.issuedOn().toString(),
                                invoice.outstanding().decimal().toPlainString(),
                                payer,
                                invoice.remittanceCode()))
                        .append('\n');
            }
        }
        payments.importStatement(
                operator,
                new StatementFile(now.number() + ".csv", statement.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Lets the simulated registrar register the enterprise, which then consents to be shown. */
    void register(Caller owner, Caller reviewer, CaseView now, DemoEnterprise wanted) {
        licences.simulate(reviewer, now.id());
        EnterpriseView view = enterprises.get(owner, now.enterprise());
        EnterpriseName names =
                new EnterpriseName(view.nameZh(), wanted.profile().english());
        enterprises.edit(
                owner, view.id(), new EnterpriseEdit(names, view.legalForm(), view.scope(), true), view.version());
    }

    void end(Caller operator, CaseId id, String target) {
        switch (target) {
            case "revoked" -> certificates.revoke(operator, id, "连续六个月无法通过登记的住所取得联系。");
            case "expired" -> cases.fire(operator, id, "expire", "");
            default -> {
                // settled enterprises stay
            }
        }
    }

    private void sign(Caller signer, EnvelopeView envelope) {
        List<String> seen =
                envelope.papers().stream().map(EnvelopeView.Paper::hash).toList();
        signIns.reauthenticate(signer, DemoPerson.PASSWORD, SigningAct.of(envelope.id()));
        envelopes.sign(signer, envelope.id(), seen);
    }
}
