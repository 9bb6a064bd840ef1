package io.parkverse.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.platform.i18n.Texts;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTextsTest {

    @ParameterizedTest(name = "F6.1 {0} has the same keys in both languages")
    @ValueSource(strings = {"desk", "manage"})
    @DisplayName("F6.1 the console says everything in Chinese and in English")
    void equalKeys(String bundle) {
        assertThat(keys(bundle, Texts.ENGLISH)).isEqualTo(keys(bundle, Texts.CHINESE));
    }

    private static Set<String> keys(String bundle, Locale locale) {
        Locale language = Locale.forLanguageTag(Texts.language(locale));
        return ResourceBundle.getBundle("i18n." + bundle, language).keySet();
    }
}
