package io.parkverse.system;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The product's own texts, so that a test presses what a person reads, in either language. */
final class Wording {

    private static final Map<String, Wording> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties texts = new Properties();

    private Wording(String language) {
        this.locale = Locale.forLanguageTag(language);
        for (String module : List.of("core", "themes", "portal-war", "tenant-admin")) {
            Path folder = Path.of("..", module, "src", "main", "resources", "i18n");
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                        .forEach(this::read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Wording in(String language) {
        return KNOWN.computeIfAbsent(language, Wording::new);
    }

    String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private void read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
