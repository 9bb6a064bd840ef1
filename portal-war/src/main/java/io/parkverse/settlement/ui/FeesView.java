package io.parkverse.settlement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.billing.boundary.BankDetails;
import io.parkverse.billing.boundary.InvoiceState;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.Invoices;
import io.parkverse.billing.boundary.PaymentInstructions;
import io.parkverse.billing.boundary.TaxInvoiceRequests;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.documents.boundary.Download;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** What a case costs and how to pay it; when it is paid, receipt and tax invoice. */
@Route(value = "cases/:id/fees", layout = PortalFrame.class)
public class FeesView extends CaseScreen {

    private static final long serialVersionUID = 1L;

    private final Cases cases;
    private final Invoices invoices;
    private final BankDetails bankDetails;
    private final TaxInvoiceRequests taxInvoices;

    @Inject
    public FeesView(Cases cases, Invoices invoices, BankDetails bankDetails, TaxInvoiceRequests taxInvoices) {
        this.cases = cases;
        this.invoices = invoices;
        this.bankDetails = bankDetails;
        this.taxInvoices = taxInvoices;
    }

    @Override
    protected String title() {
        return text("settle.fees.title");
    }

    @Override
    protected void show() {
        cases.get(caller(), id());
        List<InvoiceView> all = inForce();
        add(back(), new PageHeader(title()).lead(text("settle.fees.lead")));
        if (all.isEmpty()) {
            add(new EmptyState(VaadinIcon.INVOICE, text("settle.fees.empty.title"), text("settle.fees.empty.words")));
        }
        if (!all.isEmpty()) {
            add(exports());
        }
        all.forEach(this::show);
    }

    private List<InvoiceView> inForce() {
        return invoices.ofCase(caller(), id()).stream()
                .filter(invoice -> invoice.state() != InvoiceState.CANCELLED)
                .toList();
    }

    private Exports<InvoiceView> exports() {
        return Exports.whole("invoices", this::inForce)
                .column(text("workspace.export.number"), InvoiceView::number)
                .column(text("workspace.export.state"), invoice -> text("settle.invoice." + invoice.state()))
                .column(text("workspace.export.lines"), FeesView::lines)
                .column(text("settle.fees.total"), invoice -> Words.amount(invoice.total()))
                .column(text("settle.fees.paid"), invoice -> Words.amount(invoice.paid()))
                .column(text("settle.fees.due"), invoice -> Words.day(invoice.dueOn()));
    }

    /** The lines of an invoice in one cell, each with its quantity and amount. */
    private static String lines(InvoiceView invoice) {
        return invoice.lines().stream()
                .map(line -> InvoiceLines.name(line) + " × " + line.quantity() + " = " + Words.amount(line.total()))
                .collect(Collectors.joining("; "));
    }

    private void show(InvoiceView invoice) {
        if (invoice.state().payable() && bankDetails.get(caller()).isPresent()) {
            add(transfer(invoices.paymentInstructions(caller(), invoice.id())));
        } else if (invoice.state().payable()) {
            add(new Card(text("settle.fees.transfer"), new Paragraph(text("settle.fees.no-account"))));
        }
        Card quote = new Card(text("settle.fees.invoice", invoice.number()), new InvoiceLines(invoice));
        quote.actions(pill(invoice.state()));
        quote.add(new Facts()
                .fact(text("settle.fees.due"), Words.day(invoice.dueOn()))
                .fact(text("settle.fees.paid"), Words.amount(invoice.paid())));
        if (invoice.state().settled()) {
            quote.add(receipt(invoice));
        }
        add(quote);
        if (invoice.state().settled()) {
            add(new TaxInvoiceCard(taxInvoices, caller(), invoice));
        }
    }

    private Card transfer(PaymentInstructions instructions) {
        Span code = new Span(instructions.remittanceCode());
        code.addClassName("pv-remittance-code");
        Button copy = new Button(text("settle.fees.copy"), VaadinIcon.COPY_O.create(), click -> {
            getElement().executeJs("navigator.clipboard.writeText($0)", instructions.remittanceCode());
            Tell.done(text("settle.fees.copied"));
        });
        Div remittance = new Div(code, copy);
        remittance.addClassName("pv-remittance");
        Facts bank = new Facts()
                .fact(text("settle.fees.amount"), Words.amount(instructions.amount()))
                .fact(text("settle.fees.account-name"), instructions.account().accountName())
                .fact(text("settle.fees.bank"), instructions.account().bankName())
                .fact(text("settle.fees.account-number"), instructions.account().accountNumber());
        Card card =
                new Card(text("settle.fees.transfer"), new Paragraph(text("settle.fees.code.words")), remittance, bank);
        card.addClassName("pv-turn");
        return card;
    }

    private Anchor receipt(InvoiceView invoice) {
        String name = text("settle.fees.receipt.file", invoice.number());
        return new Anchor(
                Served.saved(() -> Download.of(
                        name, "application/pdf", invoice.number(), invoices.receiptPaper(caller(), invoice.id()))),
                text("settle.fees.receipt"));
    }

    private StatePill pill(InvoiceState state) {
        Tone tone = switch (state) {
            case OPEN, PART_PAID -> Tone.ATTENTION;
            case PAID, OVERPAID -> Tone.GOOD;
            case CANCELLED -> Tone.NEUTRAL;
        };
        return new StatePill(tone, text("settle.invoice." + state));
    }
}
