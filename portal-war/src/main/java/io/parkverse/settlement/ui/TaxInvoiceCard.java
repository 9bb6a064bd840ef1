package io.parkverse.settlement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.TaxInvoiceDetails;
import io.parkverse.billing.boundary.TaxInvoiceRequests;
import io.parkverse.billing.boundary.TaxInvoiceView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.Simulated;
import java.util.List;

/** The tax invoice (发票) of a paid invoice: asked for once, then what became of it. */
class TaxInvoiceCard extends Card {

    private static final long serialVersionUID = 1L;

    private final TaxInvoiceRequests requests;
    private final Caller caller;
    private final InvoiceView invoice;
    private final Div body = new Div();

    TaxInvoiceCard(TaxInvoiceRequests requests, Caller caller, InvoiceView invoice) {
        super(Words.text("settle.tax.title"));
        this.requests = requests;
        this.caller = caller;
        this.invoice = invoice;
        add(body);
        show();
    }

    private void show() {
        body.removeAll();
        List<TaxInvoiceView> asked = requests.ofInvoice(caller, invoice.id());
        asked.forEach(each -> body.add(facts(each)));
        if (asked.stream().anyMatch(TaxInvoiceView::simulated)) {
            body.add(new Simulated());
        }
        if (asked.stream().allMatch(each -> each.state() == TaxInvoiceView.State.FAILED)) {
            body.add(form());
        }
    }

    private static Facts facts(TaxInvoiceView asked) {
        return new Facts()
                .fact(Words.text("settle.tax.state"), Words.text("settle.tax.state." + asked.state()))
                .fact(Words.text("settle.tax.buyer"), asked.details().title())
                .fact(Words.text("settle.tax.number"), asked.details().taxNumber())
                .fact(Words.text("settle.fees.amount"), Words.amount(asked.amount()))
                .fact(Words.text("settle.tax.issued-as"), asked.number());
    }

    private Div form() {
        Select<TaxInvoiceDetails.Kind> kind = new Select<>();
        kind.setLabel(Words.text("settle.tax.kind"));
        kind.setItems(TaxInvoiceDetails.Kind.values());
        kind.setItemLabelGenerator(each -> Words.text("settle.tax.kind." + each));
        kind.setValue(TaxInvoiceDetails.Kind.GENERAL);
        TextField buyer = new TextField(Words.text("settle.tax.buyer"));
        buyer.setValue(invoice.billedTo());
        TextField number = new TextField(Words.text("settle.tax.number"));
        Button ask = new Button(Words.text("settle.tax.ask"), click -> {
            try {
                requests.request(
                        caller,
                        invoice.id(),
                        new TaxInvoiceDetails(kind.getValue(), buyer.getValue(), number.getValue()));
                show();
            } catch (DomainException refusal) {
                number.setInvalid(true);
                number.setErrorMessage(Words.refusal(refusal));
            }
        });
        Div form = new Div(kind, buyer, number, ask);
        form.addClassName("pv-form");
        return form;
    }
}
