package io.parkverse.tenancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import io.parkverse.shell.Words;
import io.parkverse.tenancy.boundary.Colour;

/** A colour: typed as {@code #RRGGBB} or picked. */
final class ColourField extends Div {

    private static final long serialVersionUID = 1L;
    private static final String HEX = "#[0-9a-fA-F]{6}";

    private final TextField code;
    private final Input picker = new Input();

    ColourField(String label, Command changed) {
        code = new TextField(label);
        code.setMaxLength(7);
        code.setErrorMessage(Words.text("manage.brand.colour.form"));
        code.setValueChangeMode(ValueChangeMode.LAZY);
        code.addValueChangeListener(change -> {
            code.setInvalid(!valid());
            if (valid()) {
                picker.setValue(change.getValue());
            }
            changed.execute();
        });
        picker.setType("color");
        picker.getElement().setAttribute("aria-label", label);
        picker.getStyle()
                .set("width", "40px")
                .set("height", "36px")
                .set("padding", "2px")
                .set("border", "0");
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                code.setValue(change.getValue());
            }
        });
        code.setPrefixComponent(picker);
        add(code);
    }

    boolean valid() {
        return code.getValue().matches(HEX);
    }

    Colour colour() {
        return Colour.parse(code.getValue());
    }

    void show(Colour colour) {
        code.setValue(colour.hex());
    }
}
