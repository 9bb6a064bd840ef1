package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.settlement.boundary.application.BeneficialOwner;
import io.parkverse.shell.Words;

/** One beneficial owner. */
class BeneficialOwnerLine extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Words.text("settle.person.name"));
    private final TextField number = new TextField(Words.text("settle.person.number"));
    private final Select<BeneficialOwner.Basis> basis = new Select<>();
    private final BigDecimalField share = Percent.field(Words.text("settle.owners.share"));

    BeneficialOwnerLine(BeneficialOwner owner, SerializableRunnable changed) {
        addClassName("pv-line");
        basis.setLabel(Words.text("settle.owners.basis"));
        basis.setItems(BeneficialOwner.Basis.values());
        basis.setItemLabelGenerator(each -> Words.text("settle.owners.basis." + each));
        name.setValue(owner.name());
        number.setValue(owner.paperNumber());
        basis.setValue(owner.basis());
        Percent.fill(share, owner.basisPoints());
        Typed.onChange(changed, name, number, share, basis);
        add(name, basis, number, share);
    }

    BeneficialOwner owner() {
        return new BeneficialOwner(
                name.getValue().strip(), number.getValue().strip(), basis.getValue(), Percent.points(share));
    }
}
