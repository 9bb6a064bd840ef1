package io.parkverse.settlement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.platform.error.DomainException;
import io.parkverse.settlement.boundary.licence.LicenceEntry;
import io.parkverse.shell.Words;

/** The licence as it is copied from the paper; the code is checked while it is typed. */
class LicenceForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField code = new TextField(Words.text("settle.existing.code"));
    private final CodeCheck check = new CodeCheck();
    private final TextField reason = new TextField(Words.text("settle.licence.reason"));
    private final TextField name = new TextField(Words.text("settle.existing.name"));
    private final DatePicker established = day("settle.licence.established");
    private final DatePicker until = day("settle.licence.until");
    private final Checkbox unlimited = new Checkbox(Words.text("settle.licence.unlimited"), true);

    LicenceForm(SerializableConsumer<LicenceEntry> target) {
        addClassName("pv-form");
        code.addClassName("pv-code-field");
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.addValueChangeListener(change -> judge());
        reason.setHelperText(Words.text("settle.licence.reason.help"));
        reason.setVisible(false);
        until.setEnabled(false);
        unlimited.addValueChangeListener(change -> until.setEnabled(!change.getValue()));
        Button enter = new Button(Words.text("settle.licence.enter"), click -> enter(target));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(code, check, reason, name, established, until, unlimited, enter);
    }

    private void judge() {
        check.judge(code.getValue());
        reason.setVisible(UnifiedSocialCreditCode.read(code.getValue())
                .filter(read -> !read.sound())
                .isPresent());
    }

    private void enter(SerializableConsumer<LicenceEntry> target) {
        boolean undated = established.isEmpty() || (!unlimited.getValue() && until.isEmpty());
        established.setInvalid(established.isEmpty());
        until.setInvalid(!unlimited.getValue() && until.isEmpty());
        if (undated) {
            return;
        }
        try {
            target.accept(new LicenceEntry(
                    code.getValue(),
                    name.getValue(),
                    established.getValue(),
                    unlimited.getValue() ? LicenceEntry.UNLIMITED : until.getValue(),
                    reason.getValue()));
        } catch (DomainException refusal) {
            code.setInvalid(true);
            code.setErrorMessage(Words.refusal(refusal));
        }
    }

    private static DatePicker day(String key) {
        DatePicker day = new DatePicker(Words.text(key));
        day.setLocale(Words.locale());
        day.setErrorMessage(Words.text("settle.licence.date-needed"));
        return day;
    }
}
