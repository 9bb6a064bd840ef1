package io.parkverse.identity;

import static io.parkverse.identity.Person.PUBLIC;
import static io.parkverse.identity.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.identity.boundary.HostCaller;
import io.parkverse.identity.boundary.HostSession;
import io.parkverse.identity.boundary.HostVisit;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.identity.boundary.SignedIn;
import io.parkverse.identity.boundary.WeightyAct;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInsTest {

    private static final String STATE = "a-random-value-of-the-browser";

    private final SignIns signIns = Portal.bean(SignIns.class);
    private final Person person = Person.fresh();
    private final SignedIn signedIn = person.register();
    private final TenantId park = Portal.park();
    private final String host = hostOf(park);
    private final WeightyAct act = new WeightyAct("sign-envelope", UUID.randomUUID());

    @Test
    @DisplayName("F3.2 a sign-in on the identity host opens a session on a park's host by a one-time code")
    void opensHostSession() {
        HostSession session = redeem(code());

        Optional<HostCaller> caller = resolve(host, session.secret());

        assertThat(caller).hasValueSatisfying(found -> {
            assertThat(found.caller().park()).isEqualTo(park);
            assertThat(found.caller().account()).isEqualTo(signedIn.caller().account());
            assertThat(found.displayName()).isEqualTo("李小龙");
        });
    }

    @Test
    @DisplayName("F3.2 a replayed code is refused and ends the session that came from it")
    void refusesReplay() {
        String code = code();
        HostSession session = redeem(code);

        assertThatThrownBy(() -> redeem(code)).satisfies(refusedWith(IdentityError.HOST_CODE_REFUSED));

        assertThat(resolve(host, session.secret())).isEmpty();
    }

    @Test
    @DisplayName("F3.2 a code older than 30 seconds is refused")
    void refusesLateCode() {
        String code = code();
        Portal.execute(
                "update one_time_code set expires_at = expires_at - interval '31 seconds' where subject = ?", host);

        assertThatThrownBy(() -> redeem(code)).satisfies(refusedWith(IdentityError.HOST_CODE_REFUSED));
    }

    @Test
    @DisplayName("F3.2 a code for another host is refused, and spent by the attempt")
    void refusesForeignHost() {
        TenantId other = Portal.park();
        String code = code();

        assertThatThrownBy(() -> signIns.redeem(Caller.anonymous(other), hostOf(other), code, STATE))
                .satisfies(refusedWith(IdentityError.HOST_CODE_REFUSED));
        assertThatThrownBy(() -> redeem(code)).satisfies(refusedWith(IdentityError.HOST_CODE_REFUSED));
    }

    @Test
    @DisplayName("F3.2 a code in another browser is refused")
    void refusesForeignBrowser() {
        String code = code();

        assertThatThrownBy(() -> signIns.redeem(Caller.anonymous(park), host, code, "the value of another browser"))
                .satisfies(refusedWith(IdentityError.HOST_CODE_REFUSED));
    }

    @Test
    @DisplayName("F3.2 no code is issued for a host that the park does not have")
    void refusesUnknownHost() {
        HostVisit visit = new HostVisit("evil.example", park, STATE);

        assertThatThrownBy(() -> signIns.issueHostCode(signedIn.caller(), visit))
                .satisfies(refusedWith(IdentityError.UNKNOWN_HOST));
    }

    @Test
    @DisplayName("F3.2 a host's secret opens nothing on another host")
    void bindsSecretToHost() {
        HostSession session = redeem(code());

        assertThat(resolve("localhost", session.secret())).isEmpty();
        assertThat(resolve(host, signedIn.secret())).isEmpty();
    }

    @Test
    @DisplayName("F3.2 sign-out on a park's host ends the sign-in on all hosts")
    void signsOutEverywhere() {
        HostSession session = redeem(code());
        Caller onPark = resolve(host, session.secret()).orElseThrow().caller();

        signIns.signOut(onPark);

        assertThat(resolve(host, session.secret())).isEmpty();
        assertThat(resolve("localhost", signedIn.secret())).isEmpty();
        assertThatThrownBy(() -> signIns.signOut(signedIn.caller())).satisfies(refusedWith(AccessError.NOT_SIGNED_IN));
    }

    @Test
    @DisplayName("F3.4 every sign-in has a new secret")
    void renewsSecret() {
        SignedIn again = signIns.signIn(PUBLIC, person.contact(), person.password());

        assertThat(again.secret()).isNotEqualTo(signedIn.secret());
        assertThat(again.caller()).isNotEqualTo(signedIn.caller());
    }

    @Test
    @DisplayName("F3.4 a hash made with other parameters is renewed at sign-in")
    void renewsHash() {
        String old = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        Object account = signedIn.caller().account().value();
        Portal.execute("update account set password_hash = ? where id = ?", old, account);

        signIns.signIn(PUBLIC, person.contact(), "password");

        int renewed = Portal.execute(
                "update account set state = 'LOCKED' where id = ? and password_hash like '$argon2id$v=19$m=19456,t=2,p=1$%'",
                account);
        assertThat(renewed).isEqualTo(1);
        assertThatThrownBy(() -> signIns.signIn(PUBLIC, person.contact(), "password"))
                .satisfies(refusedWith(IdentityError.WRONG_CREDENTIALS));
    }

    @Test
    @DisplayName("F3.4 guessing is slowed down, also for contacts that nobody has")
    void slowsGuessing() {
        for (Person target : new Person[] {person, Person.fresh()}) {
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> signIns.signIn(PUBLIC, target.contact(), "a wrong guess"))
                        .satisfies(refusedWith(IdentityError.WRONG_CREDENTIALS));
            }
            assertThatThrownBy(() -> signIns.signIn(PUBLIC, target.contact(), target.password()))
                    .satisfies(refusedWith(IdentityError.TOO_MANY_TRIES));
        }
    }

    @Test
    @DisplayName("F5.10 an act of weight needs the password once more, even right after the sign-in")
    void needsThePassword() {
        assertThatThrownBy(() -> signIns.spendReauthentication(signedIn.caller(), act))
                .satisfies(refusedWith(IdentityError.REAUTHENTICATION_NEEDED));
        assertThatThrownBy(() -> signIns.reauthenticate(signedIn.caller(), "a wrong guess", act))
                .satisfies(refusedWith(IdentityError.WRONG_CREDENTIALS));
        assertThatThrownBy(() -> signIns.spendReauthentication(signedIn.caller(), act))
                .satisfies(refusedWith(IdentityError.REAUTHENTICATION_NEEDED));
    }

    @Test
    @DisplayName("F5.10 the password given again counts for one act, once")
    void countsOnce() {
        signIns.reauthenticate(signedIn.caller(), person.password(), act);

        WeightyAct other = new WeightyAct("sign-envelope", UUID.randomUUID());
        assertThatThrownBy(() -> signIns.spendReauthentication(signedIn.caller(), other))
                .satisfies(refusedWith(IdentityError.REAUTHENTICATION_NEEDED));
        signIns.spendReauthentication(signedIn.caller(), act);
        assertThatThrownBy(() -> signIns.spendReauthentication(signedIn.caller(), act))
                .satisfies(refusedWith(IdentityError.REAUTHENTICATION_NEEDED));
    }

    @Test
    @DisplayName("F5.10 the password given again is forgotten after three minutes")
    void forgets() {
        signIns.reauthenticate(signedIn.caller(), person.password(), act);
        Portal.execute(
                "update sign_in set reauthenticated_at = reauthenticated_at - interval '181 seconds'"
                        + " where account_id = ?",
                signedIn.caller().account().value());

        assertThatThrownBy(() -> signIns.spendReauthentication(signedIn.caller(), act))
                .satisfies(refusedWith(IdentityError.REAUTHENTICATION_NEEDED));
    }

    private String code() {
        return signIns.issueHostCode(signedIn.caller(), new HostVisit(host, park, STATE));
    }

    private HostSession redeem(String code) {
        return signIns.redeem(Caller.anonymous(park), host, code, STATE);
    }

    private Optional<HostCaller> resolve(String onHost, String secret) {
        return signIns.resolve(PUBLIC, onHost, secret);
    }

    private static String hostOf(TenantId id) {
        return "p" + id.toString().substring(24) + ".localhost";
    }
}
