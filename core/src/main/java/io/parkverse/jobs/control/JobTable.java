package io.parkverse.jobs.control;

import io.parkverse.jobs.boundary.JobState;
import io.parkverse.jobs.boundary.JobView;
import io.parkverse.platform.identifier.JobId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Entering, listing and handling of jobs; the worker's side is {@link JobQueue}. */
@ApplicationScoped
public class JobTable {

    private static final String IN_STATES = "state = any (string_to_array(?, ','))";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public JobId insert(TenantId park, String kind, String payload, Instant runAt) {
        JobId id = JobId.next();
        sql.update(
                "insert into job (id, park_id, kind, payload, run_at, state, created_at)"
                        + " values (?, ?, ?, ?, ?, 'WAITING', ?)",
                id.value(),
                park.value(),
                kind,
                payload,
                Timestamp.from(runAt),
                now());
        sql.update(
                "insert into job_turn (park_id, last_run) values (?, timestamptz 'epoch') on conflict do nothing",
                park.value());
        return id;
    }

    public Page<JobView> list(TenantId park, Set<JobState> states, PageRequest page) {
        String names = names(states);
        return new Page<>(
                sql.query(
                        "select * from job where park_id = ? and " + IN_STATES
                                + " order by run_at, id limit ? offset ?",
                        JobTable::view,
                        park.value(),
                        names,
                        page.limit(),
                        page.offset()),
                sql.first(
                                "select count(*) from job where park_id = ? and " + IN_STATES,
                                row -> row.getLong(1),
                                park.value(),
                                names)
                        .orElseThrow());
    }

    public Page<JobView> listAll(Set<JobState> states, PageRequest page) {
        String names = names(states);
        return new Page<>(
                sql.query(
                        "select * from job where " + IN_STATES + " order by run_at, id limit ? offset ?",
                        JobTable::view,
                        names,
                        page.limit(),
                        page.offset()),
                sql.first("select count(*) from job where " + IN_STATES, row -> row.getLong(1), names)
                        .orElseThrow());
    }

    public boolean retry(TenantId park, JobId job) {
        return sql.update(
                        "update job set state = 'WAITING', attempts = 0, run_at = ?"
                                + " where park_id = ? and id = ? and state <> 'LEASED'",
                        now(),
                        park.value(),
                        job.value())
                == 1;
    }

    /** Whether the job was removed; repeating ones stay. */
    public boolean discard(TenantId park, JobId job) {
        return sql.update(
                        "delete from job where park_id = ? and id = ? and state <> 'LEASED' and every is null",
                        park.value(),
                        job.value())
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String names(Set<JobState> states) {
        return states.stream().map(JobState::name).sorted().collect(Collectors.joining(","));
    }

    private static JobView view(ResultSet row) throws SQLException {
        return new JobView(
                new JobId(row.getObject("id", UUID.class)),
                new TenantId(row.getObject("park_id", UUID.class)),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getString("every") != null,
                row.getTimestamp("run_at").toInstant(),
                row.getInt("attempts"),
                row.getString("failure"),
                row.getTimestamp("created_at").toInstant());
    }
}
