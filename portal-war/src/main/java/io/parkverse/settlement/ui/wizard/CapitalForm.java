package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import io.parkverse.platform.money.Money;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.Capital;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.shell.Words;
import java.math.BigDecimal;

/** Registered capital, in units of ten thousand yuan as Chinese papers give it. */
class CapitalForm extends SectionForm {

    private static final long serialVersionUID = 1L;
    private static final int MINOR_PER_UNIT_DIGITS = 6;
    private static final BigDecimal LARGEST = new BigDecimal("100000000");

    private final BigDecimalField amount = new BigDecimalField(Words.text("settle.capital.amount"));
    private final IntegerField years = new IntegerField(Words.text("settle.capital.years"));

    CapitalForm(Capital capital) {
        amount.setLocale(Words.locale());
        if (capital.registered().isPositive()) {
            amount.setValue(BigDecimal.valueOf(capital.registered().minor(), MINOR_PER_UNIT_DIGITS)
                    .stripTrailingZeros());
        }
        if (capital.yearsToPay() > 0) {
            years.setValue(capital.yearsToPay());
        }
        years.setMin(1);
        years.setMax(30);
        years.setStepButtonsVisible(true);
        field(Finding.at(SectionKey.CAPITAL, "registered"), amount);
        field(Finding.at(SectionKey.CAPITAL, "yearsToPay"), years);
        spell();
        add(hint("settle.capital.hint"), line(amount, years));
    }

    @Override
    ApplicationSection read() {
        int term = years.getValue() == null ? 0 : years.getValue();
        return new Capital(registered(), term);
    }

    @Override
    protected void changed() {
        spell();
        super.changed();
    }

    private Money registered() {
        BigDecimal said = amount.getValue() == null ? BigDecimal.ZERO : amount.getValue();
        long minor = Decimals.units(said, MINOR_PER_UNIT_DIGITS, LARGEST).longValueExact();
        return Money.of(minor, "CNY");
    }

    private void spell() {
        amount.setHelperText(registered().isPositive() ? Words.amount(registered()) : "");
    }
}
