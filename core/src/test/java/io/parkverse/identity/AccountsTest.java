package io.parkverse.identity;

import static io.parkverse.identity.Person.PUBLIC;
import static io.parkverse.identity.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.identity.boundary.Accounts;
import io.parkverse.identity.boundary.Challenge;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.Profile;
import io.parkverse.identity.boundary.Proof;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.identity.boundary.SignUp;
import io.parkverse.identity.boundary.SignedIn;
import io.parkverse.identity.control.Sweep;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

    private final Accounts accounts = Portal.bean(Accounts.class);
    private final SignIns signIns = Portal.bean(SignIns.class);
    private final Person person = Person.fresh();

    @Test
    @DisplayName("F3.4 a person signs up by mail, confirms with six digits and is signed in")
    void signsUpByMail() {
        SignedIn signedIn = person.register();

        Profile profile = accounts.profile(signedIn.caller());
        assertThat(profile.contacts()).containsExactly(person.contact());
        assertThat(profile.displayName()).isEqualTo("李小龙");
        assertThat(signIns.signIn(PUBLIC, person.contact(), person.password())
                        .caller()
                        .account())
                .isEqualTo(profile.account());
    }

    @Test
    @DisplayName("F3.4 a person signs up by mobile number")
    void signsUpByMobile() {
        Person mobile = Person.freshMobile();

        SignedIn signedIn = mobile.register();

        assertThat(accounts.profile(signedIn.caller()).contacts()).containsExactly(mobile.contact());
        assertThat(mobile.mail().get(0).content().channel()).isEqualTo("SMS");
    }

    @Test
    @DisplayName("F3.4 the link of the message confirms only together with the password")
    void confirmsByLink() {
        person.signUp();
        Proof.Link link = new Proof.Link(person.token());

        assertThatThrownBy(() -> accounts.confirmByLink(PUBLIC, link, "somebody else's"))
                .satisfies(refusedWith(IdentityError.WRONG_CREDENTIALS));
        assertThat(accounts.confirmByLink(PUBLIC, link, person.password()).secret())
                .hasSize(43);
        assertThatThrownBy(() -> accounts.confirmByLink(PUBLIC, link, person.password()))
                .satisfies(refusedWith(IdentityError.CODE_REFUSED));
    }

    @Test
    @DisplayName("F3.4 a sign-up with a known contact gets the same answer, and its owner gets a hint")
    void doesNotRevealContacts() {
        person.register();

        Challenge second = person.signUp();

        assertThat(second.id()).isNotNull();
        assertThat(person.mail().get(0).content().subject()).isEqualTo("您已经有账号");
        assertThatThrownBy(() -> accounts.confirm(PUBLIC, new Proof.Digits(second.id(), "123456")))
                .satisfies(refusedWith(IdentityError.CODE_REFUSED));
    }

    @Test
    @DisplayName("F3.4 five wrong digits burn a code")
    void burnsGuessedCodes() {
        Challenge challenge = person.signUp();
        String right = person.digits();
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> accounts.confirm(PUBLIC, new Proof.Digits(challenge.id(), wrong)))
                    .satisfies(refusedWith(IdentityError.CODE_REFUSED));
        }

        assertThatThrownBy(() -> accounts.confirm(PUBLIC, new Proof.Digits(challenge.id(), right)))
                .satisfies(refusedWith(IdentityError.CODE_REFUSED));
    }

    @Test
    @DisplayName("F3.4 no more than five codes an hour are sent to a contact")
    void limitsCodes() {
        for (int i = 0; i < 8; i++) {
            person.signUp();
        }

        assertThat(person.mail()).hasSize(5);
    }

    @Test
    @DisplayName("F3.4 a forgotten password is replaced with a code, and all sign-ins end")
    void recovers() {
        SignedIn before = person.register();
        Challenge challenge = accounts.recover(PUBLIC, person.contact());

        accounts.resetPassword(PUBLIC, new Proof.Digits(challenge.id(), person.digits()), "four loud magpies");

        assertThatThrownBy(() -> accounts.profile(before.caller())).satisfies(refusedWith(AccessError.NOT_SIGNED_IN));
        assertThatThrownBy(() -> signIns.signIn(PUBLIC, person.contact(), person.password()))
                .satisfies(refusedWith(IdentityError.WRONG_CREDENTIALS));
        assertThat(signIns.signIn(PUBLIC, person.contact(), "four loud magpies").secret())
                .isNotEmpty();
        assertThat(person.mail().get(0).content().subject()).isEqualTo("您的密码已更改");
    }

    @Test
    @DisplayName("F3.4 a weak new password does not use up the recovery code")
    void keepsTheCodeForAnotherTry() {
        person.register();
        accounts.recover(PUBLIC, person.contact());
        Proof.Link link = new Proof.Link(person.token());

        assertThatThrownBy(() -> accounts.resetPassword(PUBLIC, link, "password123"))
                .satisfies(refusedWith(IdentityError.PASSWORD_COMMON));
        accounts.resetPassword(PUBLIC, link, "four loud magpies");

        assertThatThrownBy(() -> accounts.resetPassword(PUBLIC, link, "five idle storks"))
                .satisfies(refusedWith(IdentityError.CODE_REFUSED));
    }

    @Test
    @DisplayName("F3.4 recovery of an unknown contact gets the same answer and sends nothing")
    void recoversNobody() {
        assertThat(accounts.recover(PUBLIC, person.contact()).id()).isNotNull();
        assertThat(person.mail()).isEmpty();
    }

    @Test
    @DisplayName("F3.4 changing the password needs the old one and ends the other sign-ins")
    void changesPassword() {
        SignedIn before = person.register();

        assertThatThrownBy(() -> accounts.changePassword(before.caller(), "not mine at all", "four loud magpies"))
                .satisfies(refusedWith(IdentityError.WRONG_CREDENTIALS));
        SignedIn after = accounts.changePassword(before.caller(), person.password(), "four loud magpies");

        assertThat(accounts.profile(after.caller()).displayName()).isEqualTo("李小龙");
        assertThatThrownBy(() -> accounts.profile(before.caller())).satisfies(refusedWith(AccessError.NOT_SIGNED_IN));
    }

    @Test
    @DisplayName("F6.1 a person's language is kept in the account")
    void keepsLanguage() {
        SignedIn signedIn = person.register();

        accounts.changeLocale(signedIn.caller(), Locale.US);

        assertThat(accounts.profile(signedIn.caller()).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    @DisplayName("F3.4 the platform locks a person out of all parks, at once, until unlocked")
    void locks() {
        Caller signedIn = person.register().caller();
        Caller console = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);

        accounts.lock(console, signedIn.account());

        assertThatThrownBy(() -> accounts.profile(signedIn)).satisfies(refusedWith(AccessError.NOT_SIGNED_IN));
        assertThatThrownBy(() -> signIns.signIn(PUBLIC, person.contact(), person.password()))
                .satisfies(refusedWith(IdentityError.WRONG_CREDENTIALS));
        accounts.unlock(console, signedIn.account());
        assertThat(signIns.signIn(PUBLIC, person.contact(), person.password()).secret())
                .isNotEmpty();
    }

    @Test
    @DisplayName("F3.4 an account made by a job is made once, and its owner signs in")
    void establishesOnce() {
        Caller job = Caller.job(TenantId.PLATFORM, "demo");

        AccountId first = accounts.establish(job, person.wish());

        assertThat(accounts.establish(job, person.wish())).isEqualTo(first);
        assertThat(signIns.signIn(PUBLIC, person.contact(), person.password())
                        .caller()
                        .account())
                .isEqualTo(first);
    }

    @Test
    @DisplayName("F3.6 what is over is removed, and what runs is kept")
    void sweeps() {
        Caller kept = person.register().caller();
        Person former = Person.fresh();
        former.signUp();
        Portal.execute(
                "update one_time_code set expires_at = now() - interval '2 days' where subject = ?",
                former.contact().subject());

        Portal.bean(Sweep.class).run(Caller.job(TenantId.PLATFORM, "sweep"), "{}");

        int left = Portal.execute(
                "delete from one_time_code where subject = ?", former.contact().subject());
        assertThat(left).isZero();
        assertThat(accounts.profile(kept).contacts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "a\nb", "\u202eevil", "12345", "<script>", "x\u200by"})
    @DisplayName("F3.4 what is no name is refused")
    void refusesNames(String name) {
        SignUp wish = new SignUp(name, person.contact(), person.password(), Locale.CHINESE);

        assertThatThrownBy(() -> accounts.signUp(PUBLIC, wish)).satisfies(refusedWith(IdentityError.INVALID_NAME));
    }
}
