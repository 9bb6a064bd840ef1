package io.parkverse.tenancy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.parkverse.billing.boundary.PriceItemView;
import io.parkverse.billing.boundary.PriceList;
import io.parkverse.console.Deed;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.money.Money;
import io.parkverse.shell.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;

/** Sets a price from a day on; what was quoted before keeps its price. */
final class PriceForm {

    private PriceForm() {}

    static void ask(Caller caller, PriceList prices, PriceItemView price) {
        BigDecimalField amount = new BigDecimalField(Words.text("manage.park.price"));
        amount.setValue(price.amount().decimal());
        DatePicker from = new DatePicker(Words.text("manage.park.price.from"));
        from.setValue(LocalDate.now(ZoneId.of("Asia/Shanghai")));
        Deed.askWhile(
                Words.locale().getLanguage().equals("zh") ? price.nameZh() : price.nameEn(),
                Words.text("shell.save"),
                () -> {
                    boolean sound = sound(amount, price.amount()) && !from.isEmpty();
                    return sound
                            && Deed.done(() -> {
                                prices.set(caller, changed(price, amount.getValue(), from.getValue()));
                                UI.getCurrent().refreshCurrentRoute(false);
                            });
                },
                amount,
                from);
    }

    /** Whether the amount has no more decimals than its currency. */
    private static boolean sound(BigDecimalField field, Money before) {
        boolean sound = !field.isEmpty()
                && field.getValue().signum() >= 0
                && field.getValue().stripTrailingZeros().scale()
                        <= before.currency().getDefaultFractionDigits();
        field.setInvalid(!sound);
        return sound;
    }

    private static PriceItemView changed(PriceItemView price, BigDecimal amount, LocalDate from) {
        return new PriceItemView(
                price.code(),
                price.caseKind(),
                price.kind(),
                price.unit(),
                price.optional(),
                price.nameZh(),
                price.nameEn(),
                Money.parse(amount.toPlainString(), price.amount().currency().getCurrencyCode()),
                from);
    }
}
