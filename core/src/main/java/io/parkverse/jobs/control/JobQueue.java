package io.parkverse.jobs.control;

import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The worker's side of the job table. The next job is the oldest due one of the park that was served
 * longest ago; rows that another node is about to lease are skipped, not waited for. An ended lease is
 * recognised by its number, so that a node that comes back late changes nothing.
 */
@ApplicationScoped
public class JobQueue {

    /** A node that has not ended a job by then is taken for dead. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    private static final String NEXT = """
            select due.id from job_turn t cross join lateral (
                select j.id from job j
                where j.park_id = t.park_id and j.state = 'WAITING' and j.run_at <= ?
                order by j.run_at, j.id limit 1 for update skip locked) due
            order by t.last_run, t.park_id limit 1
            """;
    private static final String LEASED = """
            update job set state = 'LEASED', lease = ?, leased_until = ?, attempts = attempts + 1
            where id = ? returning id, lease, park_id, kind, payload, attempts, every is not null as repeating
            """;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Brings back jobs whose node has died. */
    public void bringBack() {
        sql.update(
                "update job set state = 'WAITING', lease = null, leased_until = null"
                        + " where state = 'LEASED' and leased_until < ?",
                at(Duration.ZERO));
    }

    /**
     * Enters a repeating job in the parks that do not have it yet; it is due at once. All nodes do this at the same
     * time, so they enter the parks in one order: else each could wait for what the other has entered.
     */
    public void repeat(String kind, Duration every, List<TenantId> parks) {
        String ids = parks.stream().map(TenantId::toString).collect(Collectors.joining(","));
        sql.update("""
                insert into job (id, park_id, kind, payload, run_at, every, state, created_at)
                select gen_random_uuid(), park, ?, '{}', ?, make_interval(secs => ?), 'WAITING', ?
                from unnest(string_to_array(?, ',')::uuid[]) park
                where not exists (select 1 from job j where j.park_id = park and j.kind = ? and j.every is not null)
                order by park
                on conflict do nothing
                """, kind, at(Duration.ZERO), every.toSeconds(), at(Duration.ZERO), ids, kind);
        sql.update(
                "insert into job_turn (park_id, last_run) select park, timestamptz 'epoch'"
                        + " from unnest(string_to_array(?, ',')::uuid[]) park order by park on conflict do nothing",
                ids);
    }

    /** Leases the next due job. */
    public Optional<LeasedJob> lease() {
        Optional<LeasedJob> job = sql.first(NEXT, row -> row.getObject(1, UUID.class), at(Duration.ZERO))
                .flatMap(id -> sql.first(LEASED, JobQueue::leased, UuidV7.next(), at(LEASE), id));
        job.ifPresent(leased -> sql.update(
                "update job_turn set last_run = greatest(clock_timestamp(), last_run) where park_id = ?",
                leased.park().value()));
        return job;
    }

    /**
     * Ends a job well: once-only work is gone, repeating work waits for its next time. Whether the
     * lease was still ours.
     */
    public boolean done(LeasedJob job) {
        int rows = job.repeating()
                ? sql.update(
                        "update job set state = 'WAITING', lease = null, leased_until = null, attempts = 0,"
                                + " failure = '', run_at = cast(? as timestamptz) + every where id = ? and lease = ?",
                        at(Duration.ZERO),
                        job.id(),
                        job.lease())
                : sql.update("delete from job where id = ? and lease = ?", job.id(), job.lease());
        return rows == 1;
    }

    /** Ends a run that failed: again later, or dead. Repeating work never dies. */
    public void failed(LeasedJob job, String failure) {
        boolean dead = job.attempt() >= Backoff.LAST_ATTEMPT && !job.repeating();
        sql.update(
                "update job set state = ?, lease = null, leased_until = null, failure = ?, run_at = ?"
                        + " where id = ? and lease = ?",
                dead ? "DEAD" : "WAITING",
                failure,
                at(Backoff.after(job.attempt())),
                job.id(),
                job.lease());
    }

    private Timestamp at(Duration later) {
        return Timestamp.from(clock.instant().plus(later));
    }

    private static LeasedJob leased(ResultSet row) throws SQLException {
        return new LeasedJob(
                row.getObject("id", UUID.class),
                row.getObject("lease", UUID.class),
                new TenantId(row.getObject("park_id", UUID.class)),
                row.getString("kind"),
                row.getString("payload"),
                row.getInt("attempts"),
                row.getBoolean("repeating"));
    }
}
