package io.parkverse.enterprise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.enterprise.boundary.CheckDigit;
import io.parkverse.enterprise.boundary.RegionCode;
import io.parkverse.enterprise.boundary.RegistrationCategory;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.enterprise.boundary.profile.CodeReading;
import io.parkverse.enterprise.boundary.profile.ForeignRegistration;
import io.parkverse.enterprise.boundary.profile.Industries;
import io.parkverse.enterprise.boundary.profile.Standard;
import io.parkverse.enterprise.boundary.profile.Term;
import io.parkverse.platform.i18n.Texts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsTest {

    @Test
    @DisplayName("G3.3 GB/T 4754-2017 has 20 sections and 97 divisions, each with both names")
    void complete() {
        assertThat(Industries.sections())
                .extracting(Term::code)
                .containsExactlyElementsOf(IntStream.rangeClosed('A', 'T')
                        .mapToObj(Character::toString)
                        .toList());
        assertThat(Industries.divisions())
                .extracting(Term::code)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 97).mapToObj("%02d"::formatted).toList());
        assertThat(Industries.divisions())
                .allSatisfy(division -> assertThat(Texts.LOCALES)
                        .allSatisfy(locale -> assertThat(division.name(locale)).isNotBlank()))
                .allSatisfy(division ->
                        assertThat(Industries.sectionOf(division.code())).isPresent());
    }

    @ParameterizedTest(name = "G3.3 division {0} belongs to section {1}")
    @CsvSource({
        "01, A", "05, A", "06, B", "12, B", "13, C", "43, C", "46, D", "50, E", "52, F", "60, G", "62, H", "65, I",
        "69, J", "70, K", "72, L", "75, M", "79, N", "82, O", "83, P", "85, Q", "90, R", "96, S", "97, T"
    })
    @DisplayName("G3.3 divisions belong to the sections of the standard")
    void sections(String division, String section) {
        assertThat(Industries.sectionOf(division)).map(Term::code).contains(section);
    }

    @Test
    @DisplayName("G3.3 each table names its source, date and whether it was compared with the official text")
    void sources() {
        assertThat(List.of(Standard.CREDIT_CODE, Standard.REGIONS, Standard.INDUSTRIES, Standard.SIZES))
                .allSatisfy(standard -> {
                    assertThat(standard.number()).isNotBlank();
                    assertThat(standard.title(Texts.CHINESE)).isNotBlank();
                    assertThat(standard.title(Texts.ENGLISH)).isNotBlank();
                    assertThat(standard.date()).isNotNull();
                    assertThat(standard.verified()).isFalse();
                });
        assertThat(Standard.SIZES.title(Texts.CHINESE)).isEqualTo("统计上大中小微型企业划分办法（2017）");
    }

    @Test
    @DisplayName("G3.3 a code is read part by part: authority, category, region, organisation, check characters")
    void reads() {
        CodeReading reading =
                CodeReading.of(UnifiedSocialCreditCode.issue(RegistrationCategory.ENTERPRISE, "450100", "MA00PARK"));

        assertThat(reading.authority().name(Texts.CHINESE)).startsWith("工商");
        assertThat(reading.category().name(Texts.ENGLISH)).isEqualTo("Enterprise");
        assertThat(reading.province().name(Texts.CHINESE)).isEqualTo("广西壮族自治区");
        assertThat(reading.region()).isEqualTo("450100");
        assertThat(reading.organisation()).startsWith("MA00PARK").hasSize(9);
        assertThat(reading.failing()).isEmpty();
    }

    @Test
    @DisplayName("G3.3 what the tables do not know is said so, and a failing check character is told")
    void unknownParts() {
        UnifiedSocialCreditCode demo =
                UnifiedSocialCreditCode.issue(RegistrationCategory.ENTERPRISE, RegionCode.NOWHERE.digits(), "MA00PARK");
        String text = demo.text();
        String broken = text.substring(0, 17) + (text.charAt(17) == '0' ? '1' : '0');

        assertThat(CodeReading.of(demo).province().known()).isFalse();
        assertThat(CodeReading.of(broken))
                .hasValueSatisfying(reading -> assertThat(reading.failing()).containsExactly(CheckDigit.WHOLE));
        assertThat(CodeReading.of("HRB 123")).isEmpty();
    }

    @Test
    @DisplayName("G3.3 countries and regions have a name in both languages; mainland China is not abroad")
    void countries() {
        assertThat(ForeignRegistration.countries()).contains("DE", "HK", "TW").doesNotContain("CN");
        assertThat(ForeignRegistration.countryName("DE", Texts.CHINESE)).isEqualTo("德国");
        assertThat(ForeignRegistration.countryName("TW", Texts.CHINESE)).isEqualTo("中国台湾");
        assertThat(ForeignRegistration.countryName("HK", Texts.ENGLISH)).isEqualTo("Hong Kong, China");
    }
}
