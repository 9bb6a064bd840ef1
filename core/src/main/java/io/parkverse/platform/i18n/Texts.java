package io.parkverse.platform.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts of the product in Chinese and English. A key is {@code bundle.rest}: the part before the
 * first dot names the file {@code i18n/<bundle>_<language>.properties}, so that a feature adds texts
 * by adding two files. Arguments follow {@link java.text.MessageFormat}. Safe for concurrent use.
 */
public final class Texts {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> LOCALES = List.of(CHINESE, ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Key, Phrase> PHRASES = new ConcurrentHashMap<>();

    private Texts() {}

    /** Chinese for every Chinese locale, English for all others. */
    public static Locale supported(Locale wanted) {
        return wanted.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    public static String language(Locale locale) {
        return supported(locale).getLanguage();
    }

    /**
     * The text of a key.
     *
     * @throws MissingResourceException when bundle or key is missing: a defect, found by the key test
     */
    public static String get(Locale locale, String key, Object... arguments) {
        Locale supported = supported(locale);
        return PHRASES.computeIfAbsent(new Key(supported, key), Texts::read).with(arguments);
    }

    /** The text of a key that may have none, without arguments. */
    public static Optional<String> find(Locale locale, String key) {
        return bundle(key.substring(0, key.indexOf('.')), locale).containsKey(key)
                ? Optional.of(get(locale, key))
                : Optional.empty();
    }

    private static Phrase read(Key key) {
        int dot = key.name().indexOf('.');
        if (dot < 0) {
            throw new MissingResourceException("key without bundle", "Texts", key.name());
        }
        String pattern = bundle(key.name().substring(0, dot), key.locale()).getString(key.name());
        return Phrase.of(pattern, key.locale());
    }

    private record Key(Locale locale, String name) {}

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "i18n." + name,
                Locale.forLanguageTag(language(locale)),
                Thread.currentThread().getContextClassLoader(),
                NO_FALLBACK);
    }
}
