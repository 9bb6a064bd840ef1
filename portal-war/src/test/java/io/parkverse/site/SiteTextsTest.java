package io.parkverse.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.platform.i18n.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteTextsTest {

    private static final Pattern KEY = Pattern.compile("\"(site\\.(?!css\")[A-Za-z.]+[A-Za-z])\"");

    @Test
    @DisplayName("F6.1 the site's texts have equal keys in both languages")
    void equalKeys() {
        assertThat(keys(Texts.CHINESE)).isEqualTo(keys(Texts.ENGLISH));
    }

    @Test
    @DisplayName("F6.1 every text that a page names is there")
    void namedKeys() throws IOException {
        assertThat(keys(Texts.CHINESE)).containsAll(named());
    }

    private static Set<String> named() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(jte|java)"))
                    .flatMap(file -> KEY.matcher(read(file)).results().map(SiteTextsTest::key))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String key(MatchResult match) {
        return match.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle("i18n.site", Locale.forLanguageTag(Texts.language(locale)))
                .keySet());
    }
}
