package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.parkverse.shell.Words;
import java.math.BigDecimal;

/** Shares as people write them, in per cent, and as they are kept, in basis points. */
final class Percent {

    private static final int DIGITS = 2;
    private static final BigDecimal LARGEST = new BigDecimal(1_000);

    private Percent() {}

    static BigDecimalField field(String label) {
        BigDecimalField field = new BigDecimalField(label);
        field.setLocale(Words.locale());
        field.setSuffixComponent(new Span("%"));
        return field;
    }

    static void fill(BigDecimalField field, int points) {
        if (points > 0) {
            field.setValue(new BigDecimal(write(points)));
        }
    }

    /** Blank counts as nothing; out-of-range values are cut, so that a slip does not stop the saving. */
    static int points(BigDecimalField field) {
        BigDecimal said = field.getValue() == null ? BigDecimal.ZERO : field.getValue();
        return Decimals.units(said, DIGITS, LARGEST).intValueExact();
    }

    static String write(int points) {
        return BigDecimal.valueOf(points, DIGITS).stripTrailingZeros().toPlainString();
    }
}
