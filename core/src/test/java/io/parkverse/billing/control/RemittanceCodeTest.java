package io.parkverse.billing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemittanceCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.randomValue(random -> RemittanceCode.random().value());
    }

    @Property(tries = 50)
    @Label("F5.12 every single wrong character is noticed")
    void noticesWrongCharacters(@ForAll("codes") String code) {
        for (int place = 0; place < code.length(); place++) {
            for (int i = 0; i < ALPHABET.length(); i++) {
                String changed = code.substring(0, place) + ALPHABET.charAt(i) + code.substring(place + 1);
                assertThat(RemittanceCode.valid(changed)).isEqualTo(changed.equals(code));
            }
        }
    }

    @Property(tries = 200)
    @Label("F5.12 every swap of two characters is noticed")
    void noticesSwaps(@ForAll("codes") String code) {
        for (int a = 0; a < code.length(); a++) {
            for (int b = a + 1; b < code.length(); b++) {
                StringBuilder swapped = new StringBuilder(code);
                swapped.setCharAt(a, code.charAt(b));
                swapped.setCharAt(b, code.charAt(a));
                assertThat(RemittanceCode.valid(swapped.toString())).isEqualTo(code.charAt(a) == code.charAt(b));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "付款码%s入驻费",
                "INV2026 %s 谢谢",
                "/RFB/%s//",
                "费用(%s)，第一期",
                "PAY%s2026",
            })
    @DisplayName("F5.12 a code is found inside other text")
    void findsInsideText(String text) {
        String code = RemittanceCode.random().value();

        assertThat(RemittanceCode.in(text.formatted(code))).contains(code);
    }

    @Test
    @DisplayName("F5.12 a code is found in full width, in lower case, grouped and with letters for digits")
    void findsDisguised() {
        String code = RemittanceCode.random().value();
        String spaced = String.join(" ", code.split(""));
        String wide =
                code.chars().mapToObj(c -> String.valueOf((char) (c + 0xFEE0))).reduce("", String::concat);

        assertThat(RemittanceCode.in(wide)).containsExactly(code);
        assertThat(RemittanceCode.in(spaced)).containsExactly(code);
        assertThat(RemittanceCode.in(new RemittanceCode(code).grouped())).containsExactly(code);
        assertThat(RemittanceCode.in(code.toLowerCase(Locale.ROOT))).containsExactly(code);
        assertThat(RemittanceCode.in(code.replace('0', 'o').replace('1', 'l'))).containsExactly(code);
    }

    @Test
    @DisplayName("F5.12 codes are short, mix letters and digits, and do not repeat")
    void areUnlikelyWords() {
        assertThat(IntStream.range(0, 2_000)
                        .mapToObj(i -> RemittanceCode.random().value()))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[" + ALPHABET + "]{8}"))
                .allMatch(code -> code.matches(".*[0-9].*[0-9].*") && code.matches(".*[A-Z].*[A-Z].*"));
    }

    @Test
    @DisplayName("F5.12 a very long bank text costs bounded work")
    void boundsWork() {
        assertThat(RemittanceCode.in("A1".repeat(1_000_000))).hasSizeLessThan(2_000);
    }
}
