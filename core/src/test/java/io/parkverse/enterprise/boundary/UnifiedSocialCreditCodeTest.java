package io.parkverse.enterprise.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnifiedSocialCreditCodeTest {

    private static final UnifiedSocialCreditCode SOUND =
            UnifiedSocialCreditCode.issue(RegistrationCategory.ENTERPRISE, "990000", "MA00PARK");

    @Test
    @DisplayName("F5.3 a code of a region that does not exist can still be sound")
    void demoCode() {
        assertThat(SOUND.sound()).isTrue();
        assertThat(SOUND.region().exists()).isFalse();
        assertThat(new RegionCode("450100").exists()).isTrue();
    }

    @Test
    @DisplayName("F5.3 both check characters agree with an example worked by hand")
    void workedExample() {
        UnifiedSocialCreditCode code =
                UnifiedSocialCreditCode.issue(RegistrationCategory.ENTERPRISE, "990000", "00000001");

        assertThat(code.organisationCode()).isEqualTo("000000019");
        assertThat(code.text()).hasSize(18).startsWith("91990000000000019");
        assertThat(weighted(code.text()) % 31).isZero();
    }

    @Test
    @DisplayName("F5.3 a wrong organisation digit is told from a wrong last digit")
    void namesTheFailingDigit() {
        String text = SOUND.text();
        char last = text.charAt(17) == '0' ? '1' : '0';

        assertThat(new UnifiedSocialCreditCode(text.substring(0, 17) + last).failing())
                .containsExactly(CheckDigit.WHOLE);
        String organisation = text.substring(8, 16);
        String wrongInner = "91990000" + organisation + (text.charAt(16) == '0' ? '1' : '0');
        assertThat(new UnifiedSocialCreditCode(wrongInner + closing(wrongInner)).failing())
                .containsExactly(CheckDigit.ORGANISATION);
    }

    @Test
    @DisplayName("F5.3 a code is read as people type it: full width, lower case, in groups")
    void readsTypedCodes() {
        String typed = " ９１99 0000-" + SOUND.text().substring(8).toLowerCase(java.util.Locale.ROOT) + "\u3000";

        assertThat(UnifiedSocialCreditCode.read(typed)).contains(SOUND);
    }

    @Test
    @DisplayName("F5.3 letters outside of the alphabet and wrong lengths are no code")
    void refusesOtherForms() {
        assertThat(UnifiedSocialCreditCode.read("91990000MA00IOSVZX")).isEmpty();
        assertThat(UnifiedSocialCreditCode.read(SOUND.text() + "0")).isEmpty();
        assertThatThrownBy(() -> new UnifiedSocialCreditCode("123"))
                .isInstanceOfSatisfying(
                        EnterpriseException.class, e -> assertThat(e.code()).isEqualTo(EnterpriseError.CODE_MALFORMED));
    }

    @Test
    @DisplayName("F5.3 the first two characters tell a company from an individual business")
    void decodesTheCategory() {
        assertThat(SOUND.category()).isEqualTo(RegistrationCategory.ENTERPRISE);
        assertThat(UnifiedSocialCreditCode.issue(RegistrationCategory.INDIVIDUAL_BUSINESS, "990000", "MA00PARK")
                        .category())
                .isEqualTo(RegistrationCategory.INDIVIDUAL_BUSINESS);
    }

    private static int weighted(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += weight * UnifiedSocialCreditCode.ALPHABET.indexOf(text.charAt(i));
            weight = weight * 3 % 31;
        }
        return sum + UnifiedSocialCreditCode.ALPHABET.indexOf(text.charAt(17));
    }

    private static char closing(String first17) {
        return UnifiedSocialCreditCode.ALPHABET.charAt((31 - weighted(first17 + "0") % 31) % 31);
    }
}
