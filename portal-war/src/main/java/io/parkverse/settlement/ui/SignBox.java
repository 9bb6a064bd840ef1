package io.parkverse.settlement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableBiConsumer;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.Words;
import io.parkverse.signing.boundary.EnvelopeView;

/** The act of signing: read, password again, sign. */
class SignBox extends Div {

    private static final long serialVersionUID = 1L;

    private final EnvelopeView envelope;
    private final SerializableBiConsumer<EnvelopeView, String> act;
    private final PasswordField password = new PasswordField(Words.text("settle.sign.password"));

    SignBox(EnvelopeView envelope, SerializableBiConsumer<EnvelopeView, String> act) {
        this.envelope = envelope;
        this.act = act;
        addClassName("pv-form");
        Checkbox read = new Checkbox(Words.text("settle.sign.read"));
        password.setHelperText(Words.text("settle.sign.password.help"));
        password.setEnabled(false);
        Button sign = new Button(Words.text("settle.sign"), click -> sign());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.setEnabled(false);
        sign.setDisableOnClick(true);
        read.addValueChangeListener(change -> {
            password.setEnabled(change.getValue());
            sign.setEnabled(change.getValue());
        });
        password.addValueChangeListener(change -> sign.setEnabled(read.getValue()));
        add(read, password, sign);
    }

    private void sign() {
        try {
            act.accept(envelope, password.getValue());
        } catch (DomainException refusal) {
            password.setInvalid(true);
            password.setErrorMessage(Words.refusal(refusal));
        }
    }
}
