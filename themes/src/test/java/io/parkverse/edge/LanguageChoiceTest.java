package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.platform.i18n.Texts;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageChoiceTest {

    @ParameterizedTest(name = "F6.1 a browser that asks for {0} gets {1}")
    @CsvSource(
            delimiter = '|',
            value = {"zh-CN,zh;q=0.9,en;q=0.8|zh", "en-GB,en;q=0.9|en", "fr,en;q=0.5,zh;q=0.9|zh", "zh-Hant-TW|zh"})
    @DisplayName("F6.1 the browser's preference decides by weight")
    void accepted(String header, String language) {
        assertThat(LanguageChoice.accepted(Optional.of(header)))
                .map(Texts::language)
                .contains(language);
    }

    @ParameterizedTest(name = "F6.1 {0} says nothing about our languages")
    @ValueSource(strings = {"fr", "*", ";;q", "en;q=0", "zh;q=x"})
    @DisplayName("F6.1 a preference that names none of our languages leaves the choice to the park")
    void undecided(String header) {
        assertThat(LanguageChoice.accepted(Optional.of(header))).isEmpty();
    }

    @Test
    @DisplayName("F6.1 only Chinese and English can be switched to")
    void named() {
        assertThat(LanguageChoice.named(Optional.of("en"))).contains(Texts.ENGLISH);
        assertThat(LanguageChoice.named(Optional.of("zh"))).contains(Texts.CHINESE);
        assertThat(LanguageChoice.named(Optional.of("de"))).isEmpty();
        assertThat(LanguageChoice.named(Optional.empty())).isEmpty();
    }

    @ParameterizedTest(name = "F6.1 the query {0} asks for {1}")
    @CsvSource({"lang=en,en", "page=2&lang=zh,zh", "lang=de,''", "slang=en,''", "'',''"})
    @DisplayName("F6.1 the switch is found in the query of a page")
    void inQuery(String query, String language) {
        assertThat(LanguageChoice.inQuery(Optional.of(query))
                        .map(Texts::language)
                        .orElse(""))
                .isEqualTo(language);
    }
}
