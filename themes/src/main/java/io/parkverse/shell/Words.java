package io.parkverse.shell;

import com.vaadin.flow.component.UI;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Texts, dates and amounts in the language of the current user interface. */
public final class Words {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Words() {}

    public static Locale locale() {
        return Texts.supported(UI.getCurrent().getLocale());
    }

    public static String text(String key, Object... arguments) {
        return Texts.get(locale(), key, arguments);
    }

    /** What happened and what to do, as the feature's bundle says it. */
    public static String refusal(DomainException refusal) {
        return text(refusal.code().messageKey(), refusal.arguments());
    }

    public static String day(Instant instant) {
        return day(instant.atZone(ZONE).toLocalDate());
    }

    public static String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(date);
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", locale())
                .withZone(ZONE)
                .format(instant);
    }

    public static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", locale()).withZone(ZONE).format(instant);
    }

    public static String amount(Money money) {
        return money.format(locale());
    }
}
