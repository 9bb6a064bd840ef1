package io.parkverse.identity.control;

import io.parkverse.identity.boundary.ApiScope;
import io.parkverse.identity.boundary.TokenView;
import io.parkverse.identity.boundary.TokenWish;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.TokenId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The access tokens of the park. A secret is {@value #MARK} and 256 random bits, so that programs which look for
 * lost secrets can know it; only its SHA-256 is kept.
 */
@ApplicationScoped
public class TokenBook {

    static final String MARK = "pvt_";

    private static final Pattern SECRET = Pattern.compile(MARK + "[A-Za-z0-9_-]{43}");
    private static final int BEGINNING = MARK.length() + 4;
    private static final Duration EXACT = Duration.ofMinutes(1);
    private static final String ALIVE = " revoked_at is null and expires_at > ?";
    private static final String OF_OWNER = " enterprise_id is not distinct from ?";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public TokenWish.Made insert(Caller maker, TokenWish wish) {
        TokenId id = TokenId.next();
        String secret = MARK + Secrets.next();
        Instant now = clock.instant();
        sql.update(
                "insert into access_token (tenant_id, id, name, account_id, enterprise_id, scopes, secret_hash,"
                        + " beginning, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                maker.park().value(),
                id.value(),
                wish.name(),
                maker.account().value(),
                wish.owner().map(EnterpriseId::value).orElse(null),
                wish.scopes().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(ApiScope::code)
                        .collect(Collectors.joining(" ")),
                Secrets.hash(secret),
                secret.substring(0, BEGINNING),
                Timestamp.from(now),
                Timestamp.from(now.plus(Duration.ofDays(wish.days()))));
        TokenView view = of(wish.owner()).stream()
                .filter(token -> token.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new TokenWish.Made(view, secret);
    }

    public List<TokenView> of(Optional<EnterpriseId> owner) {
        Instant now = clock.instant();
        return sql.query(
                "select t.*, a.display_name from access_token t left join account a on a.id = t.account_id where t."
                        + OF_OWNER.strip() + " order by t.id desc",
                row -> view(row, now),
                owner.map(EnterpriseId::value).orElse(null));
    }

    long countAlive(Optional<EnterpriseId> owner) {
        return sql.first(
                        "select count(*) from access_token where" + OF_OWNER + " and" + ALIVE,
                        row -> row.getLong(1),
                        owner.map(EnterpriseId::value).orElse(null),
                        now())
                .orElseThrow();
    }

    /**
     * Whose a token is: the enterprise's, or the park's when empty.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND} when the park has no such token
     */
    public Optional<EnterpriseId> ownerOf(TokenId token) {
        return sql.first("select enterprise_id from access_token where id = ?", TokenBook::owner, token.value())
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    /** Whether it was still working. */
    public boolean revoke(TokenId token) {
        return sql.update(
                        "update access_token set revoked_at = ? where id = ? and revoked_at is null",
                        now(),
                        token.value())
                == 1;
    }

    public Optional<Caller> resolve(TenantId park, String secret) {
        if (!SECRET.matcher(secret).matches()) {
            return Optional.empty();
        }
        Optional<Caller> caller = sql.first(
                "select id, account_id from access_token where secret_hash = ? and" + ALIVE,
                row -> Caller.token(
                        park,
                        new TokenId(row.getObject("id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class))),
                Secrets.hash(secret),
                now());
        caller.ifPresent(this::used);
        return caller;
    }

    /** What a token is called; empty for one that the park does not have. */
    String nameOf(TokenId token) {
        return sql.first("select name from access_token where id = ?", row -> row.getString(1), token.value())
                .orElse("");
    }

    /** What a living token of an active account may do; empty when either has ended. */
    Optional<Reach> reach(TokenId token) {
        return sql.first(
                "select enterprise_id, scopes from access_token t where id = ? and" + ALIVE
                        + " and exists (select 1 from account a where a.id = t.account_id and a.state = 'ACTIVE')",
                row -> new Reach(owner(row), scopes(row)),
                token.value(),
                now());
    }

    /** What a token is good for. */
    record Reach(Optional<EnterpriseId> owner, List<ApiScope> scopes) {}

    private void used(Caller caller) {
        Instant now = clock.instant();
        sql.update(
                "update access_token set last_used_at = ? where id = ?"
                        + " and (last_used_at is null or last_used_at < ?)",
                Timestamp.from(now),
                tokenOf(caller),
                Timestamp.from(now.minus(EXACT)));
    }

    private static UUID tokenOf(Caller caller) {
        return ((Actor.Token) caller.actor()).token().value();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static TokenView view(ResultSet row, Instant now) throws SQLException {
        Timestamp used = row.getTimestamp("last_used_at");
        TokenView.Life life = new TokenView.Life(
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                used == null ? TokenView.Life.NEVER : used.toInstant());
        return new TokenView(
                new TokenId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("beginning"),
                Optional.ofNullable(row.getString("display_name")).orElse(""),
                scopes(row),
                life,
                state(row.getTimestamp("revoked_at") != null, life, now));
    }

    private static TokenView.State state(boolean revoked, TokenView.Life life, Instant now) {
        if (revoked) {
            return TokenView.State.REVOKED;
        }
        return life.expiresAt().isAfter(now) ? TokenView.State.ALIVE : TokenView.State.EXPIRED;
    }

    private static Optional<EnterpriseId> owner(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("enterprise_id", UUID.class)).map(EnterpriseId::new);
    }

    /** A scope that is no longer known opens nothing. */
    private static List<ApiScope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("scopes").split(" ", -1))
                .map(ApiScope::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
