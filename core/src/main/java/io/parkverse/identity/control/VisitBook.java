package io.parkverse.identity.control;

import io.parkverse.identity.boundary.ParkVisitView;
import io.parkverse.identity.boundary.VisitPass;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.identifier.ParkVisitId;
import io.parkverse.platform.identifier.SignInId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The visits of those who act as the park of the running transaction. */
@ApplicationScoped
public class VisitBook {

    /** Whether an account is the platform's operator now; parameter: the present. Seen under scope identity only. */
    private static final String OPERATOR = " (select 1 from membership m where m.tenant_id ="
            + " '00000000-0000-0000-0000-000000000000' and m.role = 'PLATFORM_OPERATOR' and m.account_id = s.account_id"
            + " and (m.until is null or m.until > ?))";

    /** Adds the running visit of a platform operator to a host session h of sign-in s; parameters: the present, twice. */
    static final String OF_SIGN_IN = " left join park_visit v on v.tenant_id = h.park_id and v.sign_in_id = s.id"
            + " and v.account_id = s.account_id and v.ended_at is null and v.until > ? and exists" + OPERATOR;

    private static final String ALL = "select v.*, coalesce(a.display_name, '') as person from park_visit v"
            + " left join account a on a.id = v.account_id";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Whether the visitor still wears the platform's hat, with a living sign-in. */
    public boolean mayVisit(VisitPass pass) {
        return sql.first(
                        "select 1 from sign_in s where s.id = ? and s.account_id = ? and s.ended_at is null"
                                + " and s.expires_at > ? and exists" + OPERATOR,
                        row -> 1,
                        pass.signIn().value(),
                        pass.account().value(),
                        now(),
                        now())
                .isPresent();
    }

    /** Whether a visit is open to this visitor, whose account and sign-in live. */
    boolean running(Actor.Acting acting) {
        return sql.first(
                        "select 1 from park_visit v join sign_in s on s.id = v.sign_in_id and s.account_id = v.account_id"
                                + " join account a on a.id = v.account_id and a.state = 'ACTIVE'"
                                + " where v.id = ? and v.account_id = ? and v.sign_in_id = ? and v.ended_at is null"
                                + " and v.until > ? and s.ended_at is null and s.expires_at > ?",
                        row -> 1,
                        acting.visit().value(),
                        acting.account().value(),
                        acting.signIn().value(),
                        now(),
                        now())
                .isPresent();
    }

    public ParkVisitView insert(Actor.Acting visitor, VisitPass pass) {
        Instant begun = clock.instant();
        sql.update(
                "insert into park_visit (tenant_id, id, account_id, sign_in_id, reason, begun_at, until)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                pass.park().value(),
                visitor.visit().value(),
                pass.account().value(),
                pass.signIn().value(),
                pass.reason(),
                Timestamp.from(begun),
                Timestamp.from(begun.plus(Duration.ofMinutes(pass.minutes()))));
        return find(visitor.visit()).orElseThrow();
    }

    /** The visit of a sign-in that nobody has ended yet. */
    public Optional<ParkVisitId> openOf(SignInId signIn) {
        return sql.first(
                "select id from park_visit where sign_in_id = ? and ended_at is null",
                row -> new ParkVisitId(row.getObject(1, UUID.class)),
                signIn.value());
    }

    /** Whether it was still open; its end is the present, or the end of its time when that came first. */
    public boolean end(ParkVisitId visit) {
        return sql.update(
                        "update park_visit set ended_at = least(until, greatest(begun_at, ?))"
                                + " where id = ? and ended_at is null",
                        now(),
                        visit.value())
                == 1;
    }

    public Optional<ParkVisitView> find(ParkVisitId visit) {
        return sql.first(ALL + " where v.id = ?", this::view, visit.value());
    }

    public Optional<ParkVisitView> lastOf(SignInId signIn) {
        return sql.first(ALL + " where v.sign_in_id = ? order by v.id desc limit 1", this::view, signIn.value());
    }

    public Page<ParkVisitView> list(PageRequest page) {
        List<ParkVisitView> items =
                sql.query(ALL + " order by v.id desc limit ? offset ?", this::view, page.limit(), page.offset());
        long total = sql.first("select count(*) from park_visit", row -> row.getLong(1))
                .orElseThrow();
        return new Page<>(items, total);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private ParkVisitView view(ResultSet row) throws SQLException {
        Instant until = row.getTimestamp("until").toInstant();
        Instant end = Optional.ofNullable(row.getTimestamp("ended_at"))
                .map(Timestamp::toInstant)
                .orElse(until);
        boolean open = row.getTimestamp("ended_at") == null && until.isAfter(clock.instant());
        ParkVisitView.State over = end.isBefore(until) ? ParkVisitView.State.ENDED : ParkVisitView.State.EXPIRED;
        return new ParkVisitView(
                new ParkVisitId(row.getObject("id", UUID.class)),
                row.getString("person"),
                row.getString("reason"),
                row.getTimestamp("begun_at").toInstant(),
                until,
                end,
                open ? ParkVisitView.State.RUNNING : over);
    }
}
