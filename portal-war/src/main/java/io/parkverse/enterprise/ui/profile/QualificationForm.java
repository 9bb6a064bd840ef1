package io.parkverse.enterprise.ui.profile;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.boundary.profile.Qualification;
import io.parkverse.shell.Words;
import java.util.List;
import java.util.Optional;

/** Name, number, issuer and validity of a certificate. */
class QualificationForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Words.text("company.certificate.name"));
    private final TextField number = new TextField(Words.text("company.certificate.no"));
    private final TextField issuer = new TextField(Words.text("company.certificate.issuer"));
    private final DatePicker issued = day("company.certificate.issued");
    private final DatePicker until = day("company.certificate.last-day");
    private final Checkbox endless = new Checkbox(Words.text("company.certificate.no-end"));

    QualificationForm() {
        addClassName("pv-form");
        endless.addValueChangeListener(change -> until.setEnabled(!change.getValue()));
        add(name, number, issuer, issued, until, endless);
    }

    QualificationForm(Qualification told) {
        this();
        name.setValue(told.name());
        number.setValue(told.number());
        issuer.setValue(told.issuer());
        issued.setValue(told.issuedOn());
        told.validUntil().ifPresent(until::setValue);
        endless.setValue(told.validUntil().isEmpty());
    }

    Qualification read() {
        boolean undated = issued.isEmpty() || (!endless.getValue() && until.isEmpty());
        if (undated) {
            throw new EnterpriseException(EnterpriseError.DATES_MISSING);
        }
        return new Qualification(
                name.getValue(),
                number.getValue(),
                issuer.getValue(),
                issued.getValue(),
                endless.getValue()
                        ? List.of()
                        : Optional.of(until.getValue()).stream().toList());
    }

    private static DatePicker day(String key) {
        DatePicker day = new DatePicker(Words.text(key));
        day.setLocale(Words.locale());
        return day;
    }
}
