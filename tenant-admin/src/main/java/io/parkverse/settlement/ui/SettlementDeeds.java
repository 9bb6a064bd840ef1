package io.parkverse.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.Invoices;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.console.Deed;
import io.parkverse.console.Needed;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.AddressPool;
import io.parkverse.settlement.boundary.address.AllocationView;
import io.parkverse.settlement.boundary.address.UnitView;
import io.parkverse.settlement.boundary.certificate.CertificateCheck;
import io.parkverse.settlement.boundary.certificate.Certificates;
import io.parkverse.settlement.boundary.licence.LicenceView;
import io.parkverse.settlement.boundary.licence.Licences;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.Simulated;
import jakarta.inject.Inject;
import java.io.Serializable;

/** The deed that a settlement case asks of staff in its present state, and what came of earlier ones. */
public class SettlementDeeds implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AddressPool pool;
    private final Invoices invoices;
    private final Licences licences;
    private final Certificates certificates;
    private final AgreementDesk agreements;

    @Inject
    public SettlementDeeds(
            AddressPool pool,
            Invoices invoices,
            Licences licences,
            Certificates certificates,
            AgreementDesk agreements) {
        this.pool = pool;
        this.invoices = invoices;
        this.licences = licences;
        this.certificates = certificates;
        this.agreements = agreements;
    }

    Component of(Caller caller, CaseView view, Runnable again) {
        Div deeds = new Div();
        deeds.addClassName("pv-stack");
        if (view.state().equals("approved")) {
            deeds.add(allocate(caller, view.id(), again));
        }
        pool.ofCase(caller, view.id()).ifPresent(place -> deeds.add(place(place)));
        agreements.panels(caller, view, again).forEach(deeds::add);
        invoices.ofCase(caller, view.id()).forEach(invoice -> deeds.add(fee(invoice)));
        if (view.state().equals("fee-settled") || view.state().equals("registrar-set-issued")) {
            deeds.add(registrar(caller, view.id(), again));
        }
        licences.ofCase(caller, view.id()).ifPresent(licence -> deeds.add(licence(licence)));
        certificates.ofCase(caller, view.id()).forEach(certificate -> deeds.add(certificate(certificate)));
        if (view.state().equals("settled")) {
            deeds.add(revoke(caller, view.id(), again));
        }
        return deeds;
    }

    private Card allocate(Caller caller, CaseId id, Runnable again) {
        ComboBox<UnitView> unit = new ComboBox<>(Words.text("desk.deed.unit"));
        unit.setItems(pool.units(caller, "", PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .filter(candidate -> candidate.open() && candidate.free() > 0)
                .toList());
        unit.setItemLabelGenerator(candidate -> candidate.building().nameZh() + " " + candidate.code() + " · "
                + Words.text("desk.deed.free", candidate.free()));
        unit.setWidthFull();
        Button go = new Button(Words.text("desk.deed.allocate"), click -> {
            if (Needed.all(unit)) {
                attempt(() -> pool.allocate(caller, id, unit.getValue().id()), again);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Card(Words.text("desk.deed.allocate"), unit, go);
    }

    private static Card place(AllocationView place) {
        return new Card(
                Words.text("desk.deed.place"),
                new Facts()
                        .fact(Words.text("desk.deed.address"), place.textZh())
                        .fact(Words.text("desk.deed.until"), Words.day(place.endsOn())));
    }

    private static Card fee(InvoiceView invoice) {
        return new Card(
                Words.text("desk.deed.fee"),
                new Facts()
                        .fact(Words.text("desk.deed.invoice"), invoice.number())
                        .fact(Words.text("desk.deed.total"), Words.amount(invoice.total()))
                        .fact(Words.text("desk.deed.outstanding"), Words.amount(invoice.outstanding()))
                        .fact(Words.text("desk.deed.code"), invoice.remittanceCode()));
    }

    private Card registrar(Caller caller, CaseId id, Runnable again) {
        Anchor download =
                new Anchor(Served.saved(() -> licences.registrarSet(caller, id)), Words.text("desk.deed.set"));
        Button simulate = new Button(
                Words.text("desk.deed.simulate"), click -> attempt(() -> licences.simulate(caller, id), again));
        return new Card(Words.text("desk.deed.registrar"), download, new Simulated(), simulate);
    }

    private static Card licence(LicenceView licence) {
        return new Card(
                Words.text("desk.deed.licence"),
                new Facts()
                        .fact(Words.text("desk.deed.licence.code"), licence.code())
                        .fact(Words.text("desk.deed.licence.name"), licence.name())
                        .fact(Words.text("desk.deed.licence.since"), Words.day(licence.establishedOn()))
                        .fact(
                                Words.text("desk.deed.licence.source"),
                                Words.text(licence.simulated() ? "shell.simulated" : "desk.deed.licence.entered")));
    }

    private static Card certificate(CertificateCheck certificate) {
        Anchor check = new Anchor("/certificate/" + certificate.number(), certificate.number());
        check.setRouterIgnore(true);
        return new Card(
                Words.text("desk.deed.certificate"),
                new Facts()
                        .fact(Words.text("desk.deed.certificate.number"), check)
                        .fact(
                                Words.text("desk.deed.certificate.state"),
                                Words.text("desk.deed.certificate." + certificate.state()))
                        .fact(Words.text("desk.deed.until"), Words.day(certificate.expiresOn())));
    }

    private Component revoke(Caller caller, CaseId id, Runnable again) {
        Button revoke = new Button(Words.text("desk.deed.revoke"), click -> askRevoke(caller, id, again));
        revoke.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return revoke;
    }

    private void askRevoke(Caller caller, CaseId id, Runnable again) {
        TextArea reason = new TextArea(Words.text("desk.deed.revoke.reason"));
        reason.setMaxLength(1_000);
        String verb = Words.text("desk.deed.revoke");
        Deed.askWhile(
                verb,
                verb,
                () -> Needed.all(reason) && attempt(() -> certificates.revoke(caller, id, reason.getValue()), again),
                new Paragraph(Words.text("desk.deed.revoke.sure")),
                reason);
    }

    private static boolean attempt(Command deed, Runnable again) {
        boolean done = Deed.done(deed);
        if (done) {
            again.run();
        }
        return done;
    }
}
