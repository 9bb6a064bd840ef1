package io.parkverse.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();
    private final PasswordRules rules = new PasswordRules();
    private final List<String> words = PasswordRules.wordsOf(
            "Ada Lovelace", List.of(Contact.of("countess@example.org"), Contact.of("13812345678")));

    @Test
    @DisplayName("F3.4 a password is kept as Argon2id with 19 MiB, 2 passes and a salt of its own")
    void hashes() {
        String one = passwords.hash("three silent herons");
        String two = passwords.hash("three silent herons");

        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(two);
        assertThat(passwords.matches("three silent herons", one)).isTrue();
        assertThat(passwords.matches("Three silent herons", one)).isFalse();
        assertThat(passwords.outdated(one)).isFalse();
    }

    @Test
    @DisplayName("F3.4 a hash with other parameters still verifies, and is known to be outdated")
    void verifiesOldHashes() {
        // test vector of the reference implementation, phc-winner-argon2 src/test.c
        String vector = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(passwords.outdated(vector)).isTrue();
        assertThat(passwords.matches("password", vector)).isTrue();
        assertThat(passwords.matches("passwore", vector)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"三只安静的苍鹭鸟", "three silent herons", "        .x", "correct horse battery staple", "日本語パスワード八"})
    @DisplayName("F3.4 any characters make a password, in any composition")
    void accepts(String password) {
        assertThatCode(() -> rules.check(password, words)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "short77, PASSWORD_TOO_SHORT",
        "password, PASSWORD_COMMON",
        "PassWord123, PASSWORD_COMMON",
        "woaini1314, PASSWORD_COMMON",
        "5201314520, PASSWORD_COMMON",
        "1qaz2wsx3edc, PASSWORD_COMMON",
        "abababababab, PASSWORD_COMMON",
        "Lovelace1815, PASSWORD_PERSONAL",
        "countess!!, PASSWORD_PERSONAL",
        "a13812345678, PASSWORD_PERSONAL",
        "parkverse-1, PASSWORD_PERSONAL"
    })
    @DisplayName("F3.4 short, common and personal passwords are refused")
    void refuses(String password, IdentityError reason) {
        assertThatThrownBy(() -> rules.check(password, words))
                .isInstanceOfSatisfying(
                        IdentityException.class, e -> assertThat(e.code()).isEqualTo(reason));
    }

    @Test
    @DisplayName("F3.4 a password of 128 characters is accepted, a longer one refused")
    void limitsLength() {
        String longest = "three silent herons at dawn ".repeat(5).substring(0, 128);

        assertThatCode(() -> rules.check(longest, words)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.check(longest + "!", words)).isInstanceOf(IdentityException.class);
    }

    @Test
    @DisplayName("F3.4 the list of common passwords holds more than 3,000 entries in lower case")
    void listsCommonPasswords() throws IOException {
        try (InputStream in = PasswordRules.class.getResourceAsStream("/identity/common-passwords.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();

            assertThat(lines).hasSizeGreaterThan(3_000).doesNotHaveDuplicates();
            assertThat(lines).allSatisfy(line -> assertThat(line).matches("[^A-Z]{8,}"));
        }
    }

    @Test
    @DisplayName("F3.4 the wait after wrong guesses doubles from 30 seconds to a quarter of an hour")
    void waitsLonger() {
        assertThat(GuessThrottle.waitAfter(4)).isZero();
        assertThat(GuessThrottle.waitAfter(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(GuessThrottle.waitAfter(7)).isEqualTo(Duration.ofMinutes(2));
        assertThat(GuessThrottle.waitAfter(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }
}
