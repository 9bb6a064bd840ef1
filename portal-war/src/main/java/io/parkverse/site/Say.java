package io.parkverse.site;

import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Texts, dates and amounts of a page, in its language and in the park's time zone. */
public record Say(Locale locale, ZoneId zone) {

    private static final Map<Locale, DateTimeFormatter> DAYS = new ConcurrentHashMap<>();

    public String text(String key, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }

    /** What happened and what to do, as the feature's bundle says it. */
    public String refusal(DomainException refusal) {
        return text(refusal.code().messageKey(), refusal.arguments());
    }

    public String language() {
        return Texts.language(locale);
    }

    /** Value of the {@code lang} attribute. */
    public String tag() {
        return chinese() ? "zh-CN" : "en";
    }

    public boolean chinese() {
        return Texts.supported(locale).equals(Texts.CHINESE);
    }

    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    public String day(LocalDate date) {
        return DAYS.computeIfAbsent(
                        Texts.supported(locale),
                        language -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language))
                .format(date);
    }

    public String amount(Money money) {
        return money.format(locale);
    }
}
