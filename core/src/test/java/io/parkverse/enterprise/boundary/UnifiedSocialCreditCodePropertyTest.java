package io.parkverse.enterprise.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** With -Dpark.full=true twelve times as many codes are damaged: more than 200,000 in each way. */
class UnifiedSocialCreditCodePropertyTest {

    private static final int CODES = 1000;
    private static final int STEPS = Boolean.getBoolean("park.full") ? 12 : 1;
    private static final int LAST = UnifiedSocialCreditCode.LENGTH - 1;

    @Property(tries = CODES, edgeCases = EdgeCasesMode.MIXIN, shrinking = ShrinkingMode.OFF)
    @Label("F5.3 of 18,000 (full: 200,000 and more) single substitutions none goes undetected")
    void findsSubstitutions(@ForAll("codes") UnifiedSocialCreditCode code, @ForAll @IntRange(max = 29) int step) {
        for (int more = 0; more < STEPS; more++) {
            for (int at = 0; at <= LAST; at++) {
                assertThat(damagedAt(code.text(), at, step + more).failing()).contains(CheckDigit.WHOLE);
            }
        }
    }

    @Property(tries = CODES, shrinking = ShrinkingMode.OFF)
    @Label("F5.3 of 17,000 (full: 200,000 and more) adjacent transpositions none goes undetected")
    void findsTranspositions(@ForAll("codes") UnifiedSocialCreditCode code) {
        for (int more = 0; more < STEPS; more++) {
            UnifiedSocialCreditCode other = relative(code, more);
            for (int at = 0; at < LAST; at++) {
                assertThat(UnifiedSocialCreditCode.read(swapped(other.text(), at))
                                .filter(UnifiedSocialCreditCode::sound)
                                .filter(found -> !found.equals(other)))
                        .isEmpty();
            }
        }
    }

    @Property(tries = 1000)
    @Label("F5.3 an issued code is sound and reads back from any spelling")
    void issuedCodesAreSound(@ForAll("codes") UnifiedSocialCreditCode code) {
        assertThat(code.sound()).isTrue();
        assertThat(UnifiedSocialCreditCode.read(fullWidth(code.text()))).contains(code);
    }

    @Provide
    Arbitrary<UnifiedSocialCreditCode> codes() {
        Arbitrary<String> organisations = Arbitraries.strings()
                .withChars(UnifiedSocialCreditCode.ALPHABET)
                .ofLength(8);
        Arbitrary<RegistrationCategory> categories =
                Arbitraries.of(RegistrationCategory.class).filter(c -> c != RegistrationCategory.OTHER);
        return Combinators.combine(categories, organisations)
                .as((category, organisation) ->
                        UnifiedSocialCreditCode.issue(category, RegionCode.NOWHERE.digits(), organisation));
    }

    private static UnifiedSocialCreditCode damagedAt(String text, int at, int step) {
        String symbols = at >= 2 && at < 8 ? "0123456789" : UnifiedSocialCreditCode.ALPHABET;
        int size = symbols.length();
        int shift = 1 + step % (size - 1);
        char other = symbols.charAt((symbols.indexOf(text.charAt(at)) + shift) % size);
        return new UnifiedSocialCreditCode(text.substring(0, at) + other + text.substring(at + 1));
    }

    private static String swapped(String text, int at) {
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    /** Another code, all characters of its organisation moved on in the alphabet. */
    private static UnifiedSocialCreditCode relative(UnifiedSocialCreditCode code, int step) {
        String symbols = UnifiedSocialCreditCode.ALPHABET;
        StringBuilder organisation = new StringBuilder();
        code.organisationCode()
                .substring(0, 8)
                .chars()
                .forEach(c -> organisation.append(symbols.charAt((symbols.indexOf(c) + step) % symbols.length())));
        return UnifiedSocialCreditCode.issue(code.category(), RegionCode.NOWHERE.digits(), organisation.toString());
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c - '!' + '\uff01')));
        return wide.toString();
    }
}
