package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.settlement.boundary.application.Shareholder;
import io.parkverse.shell.Words;

/** One shareholder. */
class ShareholderLine extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Words.text("settle.person.name"));
    private final Select<Shareholder.Kind> kind = new Select<>();
    private final TextField number = new TextField(Words.text("settle.owners.number"));
    private final BigDecimalField share = Percent.field(Words.text("settle.owners.share"));

    ShareholderLine(Shareholder shareholder, SerializableRunnable changed) {
        addClassName("pv-line");
        kind.setLabel(Words.text("settle.owners.kind"));
        kind.setItems(Shareholder.Kind.values());
        kind.setItemLabelGenerator(each -> Words.text("settle.owners.kind." + each));
        name.setValue(shareholder.name());
        kind.setValue(shareholder.kind());
        number.setValue(shareholder.number());
        Percent.fill(share, shareholder.basisPoints());
        Typed.onChange(changed, name, number, share, kind);
        add(name, kind, number, share);
    }

    Shareholder shareholder() {
        return new Shareholder(
                name.getValue().strip(), kind.getValue(), number.getValue().strip(), Percent.points(share));
    }
}
