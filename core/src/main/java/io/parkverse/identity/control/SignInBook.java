package io.parkverse.identity.control;

import io.parkverse.identity.boundary.HostCaller;
import io.parkverse.identity.boundary.SignedIn;
import io.parkverse.identity.boundary.WeightyAct;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.config.Settings;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.ParkVisitId;
import io.parkverse.platform.identifier.SignInId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.platform.persistence.Wall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The running sign-ins and the sessions that hosts have of them. A sign-in lives twelve hours at
 * most; whatever ends it ends all its host sessions in the same moment, because a session counts only
 * together with its sign-in.
 */
@ApplicationScoped
public class SignInBook {

    private static final Duration LIFE = Duration.ofHours(12);
    private static final Duration KEPT_AFTER_END = Duration.ofDays(180);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Wall wall;

    private Started start(AccountId account) {
        Instant now = clock.instant();
        Started started = new Started(SignInId.next(), now.plus(LIFE));
        sql.update(
                "insert into sign_in (id, account_id, started_at, expires_at) values (?, ?, ?, ?)",
                started.id().value(),
                account.value(),
                Timestamp.from(now),
                Timestamp.from(started.until()));
        return started;
    }

    /** Begins a sign-in and opens its session on the identity host. */
    public SignedIn open(AccountId account) {
        Started started = start(account);
        String secret = Secrets.next();
        insertSession(secret, new Origin(started.id(), settings.platformHost(), TenantId.PLATFORM), Optional.empty());
        Caller caller = Caller.person(TenantId.PLATFORM, account, started.id());
        return new SignedIn(caller, secret, started.until());
    }

    /** Opens the session of a park's host that came with a one-time code; returns the cookie's secret. */
    String openFromCode(String code, SignInId signIn, String host, TenantId park) {
        String secret = Secrets.next();
        insertSession(secret, new Origin(signIn, host, park), Optional.of(Secrets.hash(code)));
        return secret;
    }

    /** Ends the session that came from a code, if there is one. */
    void closeFromCode(String code) {
        sql.update("delete from host_session where from_code = ?", Secrets.hash(code));
    }

    /** Whose cookie it is: a person, who acts as the park while a visit of the same sign-in runs. */
    public Optional<HostCaller> resolve(String host, String secret) {
        Timestamp now = Timestamp.from(clock.instant());
        return sql.first(
                "select h.park_id, s.id, s.account_id, a.display_name, a.locale, v.id from host_session h"
                        + " join sign_in s on s.id = h.sign_in_id join account a on a.id = s.account_id"
                        + VisitBook.OF_SIGN_IN
                        + " where h.secret_hash = ? and h.host = ? and s.ended_at is null and s.expires_at > ?"
                        + " and a.state = 'ACTIVE'",
                SignInBook::hostCaller,
                now,
                now,
                Secrets.hash(secret),
                host,
                now);
    }

    /** When a running sign-in of an active account ends; empty when it has ended. */
    Optional<Instant> until(SignInId signIn) {
        return sql.first(
                "select s.expires_at from sign_in s join account a on a.id = s.account_id"
                        + " where s.id = ? and s.ended_at is null and s.expires_at > ? and a.state = 'ACTIVE'",
                row -> row.getTimestamp(1).toInstant(),
                signIn.value(),
                Timestamp.from(clock.instant()));
    }

    public void end(SignInId signIn) {
        sql.update("delete from host_session where sign_in_id = ?", signIn.value());
        sql.update(
                "update sign_in set ended_at = ? where id = ? and ended_at is null",
                Timestamp.from(clock.instant()),
                signIn.value());
    }

    public void endAll(AccountId account) {
        sql.update(
                "delete from host_session where sign_in_id in (select id from sign_in where account_id = ?)",
                account.value());
        sql.update(
                "update sign_in set ended_at = ? where account_id = ? and ended_at is null",
                Timestamp.from(clock.instant()),
                account.value());
    }

    public void reauthenticated(SignInId signIn, WeightyAct act) {
        sql.update(
                "update sign_in set reauthenticated_at = ?, reauthenticated_for = ? where id = ?",
                Timestamp.from(clock.instant()),
                act.text(),
                signIn.value());
    }

    /** Takes the password that was given for an act within a span; false when there is none. */
    public boolean spendReauthentication(SignInId signIn, WeightyAct act, Duration span) {
        wall.show("signin", signIn.value().toString());
        return sql.update(
                        "update sign_in set reauthenticated_at = null, reauthenticated_for = null"
                                + " where id = ? and reauthenticated_for = ? and reauthenticated_at > ?",
                        signIn.value(),
                        act.text(),
                        Timestamp.from(clock.instant().minus(span)))
                == 1;
    }

    /** Removes sign-ins that ended half a year ago. */
    int sweep() {
        Timestamp now = Timestamp.from(clock.instant());
        Timestamp longAgo = Timestamp.from(clock.instant().minus(KEPT_AFTER_END));
        sql.update("delete from host_session where sign_in_id in (select id from sign_in where expires_at < ?)", now);
        return sql.update("delete from sign_in where expires_at < ?", longAgo);
    }

    private void insertSession(String secret, Origin origin, Optional<byte[]> code) {
        sql.update(
                "insert into host_session (secret_hash, sign_in_id, host, park_id, from_code, created_at) values (?, ?, ?, ?, ?, ?)",
                Secrets.hash(secret),
                origin.signIn().value(),
                origin.host(),
                origin.park().value(),
                code.orElse(null),
                Timestamp.from(clock.instant()));
    }

    private static HostCaller hostCaller(ResultSet row) throws SQLException {
        TenantId park = new TenantId(row.getObject(1, UUID.class));
        SignInId signIn = new SignInId(row.getObject(2, UUID.class));
        AccountId account = new AccountId(row.getObject(3, UUID.class));
        Locale locale = Texts.supported(Locale.forLanguageTag(row.getString(5)));
        Caller caller = Optional.ofNullable(row.getObject(6, UUID.class))
                .map(visit -> Caller.acting(park, new ParkVisitId(visit), account, signIn))
                .orElseGet(() -> Caller.person(park, account, signIn));
        return new HostCaller(caller, row.getString(4), locale);
    }

    private record Started(SignInId id, Instant until) {}

    private record Origin(SignInId signIn, String host, TenantId park) {}
}
