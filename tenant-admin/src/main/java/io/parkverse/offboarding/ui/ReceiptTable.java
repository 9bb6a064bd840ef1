package io.parkverse.offboarding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parkverse.offboarding.boundary.PurgeReceipt;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Facts;

/** What a purge removed, table by table, to be printed and kept. */
final class ReceiptTable extends Div {

    private static final long serialVersionUID = 1L;

    ReceiptTable(PurgeReceipt receipt) {
        addClassName("pv-stack");
        Facts facts = new Facts()
                .fact(own("purged"), Words.moment(receipt.purgedAt()))
                .fact(own("removed"), own("rows", receipt.rows()))
                .fact(own("key"), own(receipt.keyDestroyed() ? "key.destroyed" : "key.there"))
                .fact(own("chain"), own("chain.entries", receipt.auditEntries()) + " " + receipt.auditHead())
                .fact(own("last-export"), receipt.exportHash());
        Facts tables = new Facts();
        receipt.removed().forEach((table, rows) -> tables.fact(table, own("rows", rows)));
        add(
                new H3(own("receipt")),
                facts,
                tables,
                new Button(
                        own("print"),
                        VaadinIcon.PRINT.create(),
                        click -> UI.getCurrent().getPage().executeJs("window.print()")));
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.leaving." + name, arguments);
    }
}
