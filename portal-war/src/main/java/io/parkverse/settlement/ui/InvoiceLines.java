package io.parkverse.settlement.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.Line;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.Words;

/** The lines of an invoice and their sum. */
@Tag("table")
class InvoiceLines extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    InvoiceLines(InvoiceView invoice) {
        addClassName("pv-lines-table");
        HtmlContainer body = new HtmlContainer("tbody");
        invoice.lines()
                .forEach(line ->
                        body.add(row("td", name(line), String.valueOf(line.quantity()), Words.amount(line.total()))));
        add(
                new HtmlContainer(
                        "thead",
                        row(
                                "th",
                                Words.text("settle.fees.item"),
                                Words.text("settle.fees.quantity"),
                                Words.text("settle.fees.amount"))),
                body,
                new HtmlContainer(
                        "tfoot", row("td", Words.text("settle.fees.total"), "", Words.amount(invoice.total()))));
    }

    static String name(Line line) {
        return Words.locale().equals(Texts.CHINESE) ? line.textZh() : line.textEn();
    }

    private static HtmlContainer row(String cell, String... texts) {
        HtmlContainer row = new HtmlContainer("tr");
        for (String text : texts) {
            HtmlContainer data = new HtmlContainer(cell);
            data.setText(text);
            row.add(data);
        }
        return row;
    }
}
