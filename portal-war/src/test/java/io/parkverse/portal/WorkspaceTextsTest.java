package io.parkverse.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.platform.i18n.Texts;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTextsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"shell", "workspace", "settle", "company", "api"})
    @DisplayName("F6.1 the workspace says everything in Chinese and in English")
    void equalKeys(String bundle) {
        assertThat(keys(bundle, Texts.ENGLISH)).isEqualTo(keys(bundle, Texts.CHINESE));
    }

    private static Set<String> keys(String bundle, Locale locale) {
        Locale language = Locale.forLanguageTag(Texts.language(locale));
        return ResourceBundle.getBundle("i18n." + bundle, language).keySet();
    }
}
