package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.parkverse.settlement.boundary.application.Address;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.shell.Words;

/** The wanted kind of shared address, and for how long. */
class AddressForm extends SectionForm {

    private static final long serialVersionUID = 1L;
    private static final Integer[] TERMS = {6, 12, 24, 36};

    private final RadioButtonGroup<AddressKind> kind = new RadioButtonGroup<>();
    private final Select<Integer> term = new Select<>();

    AddressForm(Address address) {
        kind.setLabel(Words.text("settle.address.kind"));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.setItems(AddressKind.values());
        kind.setRenderer(new ComponentRenderer<>(AddressForm::described));
        kind.setValue(address.kind());
        term.setLabel(Words.text("settle.address.term"));
        term.setItems(TERMS);
        term.setItemLabelGenerator(months -> Words.text("settle.address.months", months));
        term.setValue(address.termMonths());
        field(Finding.at(SectionKey.ADDRESS, "kind"), kind);
        field(Finding.at(SectionKey.ADDRESS, "termMonths"), term);
        add(hint("settle.address.hint"), kind, term);
    }

    @Override
    boolean completeAsShown() {
        return true;
    }

    @Override
    ApplicationSection read() {
        int months = term.getValue() == null ? Address.USUAL.termMonths() : term.getValue();
        return new Address(kind.getValue(), months);
    }

    private static Div described(AddressKind kind) {
        Span name = new Span(Words.text("settlement.address-kind." + kind));
        Span words = new Span(Words.text("settle.address." + kind));
        words.addClassName("pv-muted");
        Div option = new Div(name, words);
        option.addClassName("pv-option");
        return option;
    }
}
