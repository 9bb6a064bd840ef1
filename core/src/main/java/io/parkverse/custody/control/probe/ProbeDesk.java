package io.parkverse.custody.control.probe;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.boundary.probe.NewTry;
import io.parkverse.custody.boundary.probe.Probe;
import io.parkverse.custody.boundary.probe.ProbeRules;
import io.parkverse.custody.boundary.probe.ProbeState;
import io.parkverse.custody.boundary.register.Proposal;
import io.parkverse.custody.boundary.register.Register;
import io.parkverse.custody.control.EvidenceFiles;
import io.parkverse.custody.control.People;
import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Moves probes from their first try to their end; their rows are audited by the database. */
@ApplicationScoped
public class ProbeDesk {

    private static final int LONGEST_NOTE = 300;

    private static final String TRY = "insert into custody_probe_try (tenant_id, id, version, probe_id, way, reached,"
            + " note, account_id, at) values (?, ?, 1, ?, ?, ?, ?, ?, ?)";
    private static final String CLOSE = "update custody_probe set state = ?, note = ?, reference = ?, simulated = ?,"
            + " closed_at = ?, version = version + 1 where id = ?";
    private static final String RULES = "insert into custody_probe_rules (tenant_id, id, version, tries, days,"
            + " every_months) values (?, ?, 1, ?, ?, ?) on conflict (tenant_id) do update set tries = excluded.tries,"
            + " days = excluded.days, every_months = excluded.every_months, version = custody_probe_rules.version + 1";

    @Inject
    Sql sql;

    @Inject
    ProbeStore store;

    @Inject
    EvidenceFiles files;

    @Inject
    People people;

    @Inject
    Register register;

    @Inject
    Audit audit;

    @Inject
    WorkingDays calendar;

    @Inject
    Clock clock;

    public void setRules(Caller caller, ProbeRules rules) {
        sql.update(RULES, caller.park().value(), UuidV7.next(), rules.tries(), rules.days(), rules.everyMonths());
    }

    public Probe record(Caller caller, UUID id, NewTry attempt) {
        Probe probe = store.locked(id);
        if (probe.state() != ProbeState.OPEN) {
            throw new CustodyException(CustodyError.PROBE_CLOSED);
        }
        String note = note(attempt.note());
        sql.update(
                TRY,
                caller.park().value(),
                UuidV7.next(),
                id,
                attempt.way().name(),
                attempt.reached(),
                note,
                caller.account().value(),
                Timestamp.from(clock.instant()));
        if (attempt.reached()) {
            close(id, ProbeState.REACHED, "", "");
        } else if (unreachable(id)) {
            sql.update("update custody_probe set state = 'UNREACHABLE', version = version + 1 where id = ?", id);
            List<String> about = List.of(probe.company().name());
            people.tellKeepers(caller, "custody.desk.probe-unreachable", about);
            people.tellCompany(caller, probe.enterprise(), "custody.company.unreachable", about);
        }
        return store.get(id);
    }

    public void prove(UUID attempt, Upload file) {
        boolean bare = sql.first(
                        "select file_id is null from custody_probe_try where id = ? for update",
                        row -> row.getBoolean(1),
                        attempt)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
        if (!bare) {
            throw new CustodyException(CustodyError.ALREADY_PROVED);
        }
        sql.update(
                "update custody_probe_try set file_id = ?, version = version + 1 where id = ?",
                files.keep(file).value(),
                attempt);
    }

    public Download evidence(Caller caller, UUID attempt) {
        FileId file = sql.first(
                        "select file_id from custody_probe_try where id = ? and file_id is not null",
                        row -> new FileId(row.getObject(1, UUID.class)),
                        attempt)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
        audit.record(caller, "custody.open-evidence", new Audit.Subject("custody-probe-try", attempt), "{}", "{}");
        return files.open(file);
    }

    public Probe propose(Caller caller, UUID id, String reason) {
        Probe probe = unreachable(id, reason);
        String reference = register.propose(new Proposal(
                probe.company().name(), probe.company().code(), probe.tries(), reason.strip(), calendar.today()));
        close(id, ProbeState.PROPOSED, reason.strip(), reference);
        people.tellCompany(
                caller,
                probe.enterprise(),
                "custody.company.proposed",
                List.of(probe.company().name(), reference));
        return store.get(id);
    }

    public Probe drop(UUID id, String reason) {
        unreachable(id, reason);
        close(id, ProbeState.DROPPED, reason.strip(), "");
        return store.get(id);
    }

    void close(UUID id, ProbeState state, String note, String reference) {
        boolean simulated = !reference.isEmpty() && register.simulated();
        sql.update(CLOSE, state.name(), note, reference, simulated, Timestamp.from(clock.instant()), id);
    }

    /** Whether the set number of tries without success was made within the set days. */
    private boolean unreachable(UUID id) {
        Instant since = clock.instant().minus(Duration.ofDays(store.rules().days()));
        long failed = store.tries(id).stream()
                .filter(attempt -> !attempt.reached() && !attempt.at().isBefore(since))
                .count();
        return failed >= store.rules().tries();
    }

    private Probe unreachable(UUID id, String reason) {
        Probe probe = store.locked(id);
        if (probe.state() != ProbeState.UNREACHABLE) {
            throw new CustodyException(CustodyError.NOT_UNREACHABLE);
        }
        if (note(reason).isEmpty()) {
            throw new CustodyException(CustodyError.FIELD_INVALID, LONGEST_NOTE);
        }
        return probe;
    }

    private static String note(String typed) {
        String note = typed.replace("\0", "").strip();
        if (note.length() > LONGEST_NOTE) {
            throw new CustodyException(CustodyError.FIELD_INVALID, LONGEST_NOTE);
        }
        return note;
    }
}
