package io.parkverse.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PhraseTest {

    @TestFactory
    @DisplayName("F6.1 a text is filled as MessageFormat fills it")
    Stream<DynamicTest> fillsLikeMessageFormat() {
        List<Object[]> arguments = List.of(
                new Object[] {"甲", "乙"}, new Object[] {12_345, "乙"}, new Object[] {1, 2}, new Object[] {"{1}", "it's"});
        return Stream.of(
                        "{0}",
                        "{1}在{0}",
                        "from {0} to {1}, {0} again",
                        "{0,choice,1#one day|1<{0} days}",
                        "the park''s {0}",
                        "'{0}' stays",
                        "{0} and {2}",
                        "no place")
                .flatMap(pattern -> arguments.stream()
                        .filter(filling -> !pattern.contains("choice") || filling[0] instanceof Integer)
                        .map(filling -> DynamicTest.dynamicTest(
                                "F6.1 " + pattern + " with " + List.of(filling),
                                () -> assertThat(Phrase.of(pattern, Locale.ENGLISH)
                                                .with(filling))
                                        .isEqualTo(new MessageFormat(pattern, Locale.ENGLISH).format(filling)))));
    }

    @Test
    @DisplayName("F6.1 a text without arguments stands as it is written")
    void standsAsWritten() {
        assertThat(Phrase.of("the park''s gate", Locale.ENGLISH).with()).isEqualTo("the park's gate");
    }
}
