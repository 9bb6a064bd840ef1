package io.parkverse.custody.control.recheck;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.boundary.recheck.CheckAnswer;
import io.parkverse.custody.boundary.recheck.CheckItem;
import io.parkverse.custody.boundary.recheck.Recheck;
import io.parkverse.custody.boundary.recheck.RecheckDetails;
import io.parkverse.custody.control.EvidenceFiles;
import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.address.BuildingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Does re-checks; their rows are audited by the database. */
@ApplicationScoped
public class RecheckDesk {

    private static final int DEFECTS_DAYS = 30;
    private static final int MOST_FILES = 20;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_NOTE = 600;

    private static final String PLAN = "insert into custody_recheck (tenant_id, id, version, building_id, due_on, told,"
            + " result, note) values (?, ?, 1, ?, ?, 0, 'OPEN', '') on conflict do nothing";
    private static final String CLOSE = "update custody_recheck set result = ?, note = ?, done_by = ?, done_at = ?,"
            + " version = version + 1 where id = ?";
    private static final String ANSWER = "insert into custody_recheck_item (tenant_id, id, version, recheck_id, item,"
            + " sound, reason) values (?, ?, 1, ?, ?, ?, ?)";
    private static final String ATTACH = "insert into custody_recheck_file (tenant_id, id, version, recheck_id,"
            + " file_id, added_at) values (?, ?, 1, ?, ?, ?)";

    @Inject
    Sql sql;

    @Inject
    RecheckStore store;

    @Inject
    EvidenceFiles files;

    @Inject
    Audit audit;

    @Inject
    WorkingDays calendar;

    @Inject
    Clock clock;

    /** Plans the next check of a building, in a year. */
    void plan(Caller caller, BuildingId building) {
        plan(caller, building, calendar.today().plusYears(1));
    }

    public Recheck moveTo(UUID id, LocalDate day) {
        LocalDate today = calendar.today();
        store.open(id);
        if (day.isBefore(today) || day.isAfter(today.plusYears(1))) {
            throw new CustodyException(
                    CustodyError.DAY_INVALID,
                    today.toString(),
                    today.plusYears(1).toString());
        }
        sql.update("update custody_recheck set due_on = ?, told = 0, version = version + 1 where id = ?", day, id);
        return store.details(id).check();
    }

    public void attach(Caller caller, UUID id, Upload file) {
        store.open(id);
        if (store.files(id).size() >= MOST_FILES) {
            throw new CustodyException(CustodyError.TOO_MANY_FILES, MOST_FILES);
        }
        sql.update(
                ATTACH,
                caller.park().value(),
                UuidV7.next(),
                id,
                files.keep(file).value(),
                now());
    }

    public Download open(Caller caller, UUID id, UUID file) {
        Download evidence = files.open(store.file(id, file));
        audit.record(caller, "custody.open-evidence", new Audit.Subject("custody-recheck", id), "{}", "{}");
        return evidence;
    }

    public RecheckDetails complete(Caller caller, UUID id, List<CheckAnswer> answers, String note) {
        Recheck check = store.open(id);
        require(answers, note);
        boolean sound = answers.stream().allMatch(CheckAnswer::sound);
        for (CheckAnswer answer : answers) {
            sql.update(
                    ANSWER,
                    caller.park().value(),
                    UuidV7.next(),
                    id,
                    answer.item().name(),
                    answer.sound(),
                    answer.sound() ? "" : answer.reason().strip());
        }
        Recheck.Result result = sound ? Recheck.Result.PASSED : Recheck.Result.DEFECTS;
        sql.update(CLOSE, result.name(), note.strip(), caller.account().value(), now(), id);
        LocalDate today = calendar.today();
        plan(caller, check.building(), sound ? today.plusYears(1) : today.plusDays(DEFECTS_DAYS));
        return store.details(id);
    }

    private void plan(Caller caller, BuildingId building, LocalDate dueOn) {
        sql.update(PLAN, caller.park().value(), UuidV7.next(), building.value(), dueOn);
    }

    private static void require(List<CheckAnswer> answers, String note) {
        Set<CheckItem> answered = answers.stream().map(CheckAnswer::item).collect(Collectors.toSet());
        if (answers.size() != answered.size() || !answered.equals(EnumSet.allOf(CheckItem.class))) {
            throw new CustodyException(CustodyError.CHECK_INCOMPLETE);
        }
        if (answers.stream()
                .anyMatch(answer -> !answer.sound() && answer.reason().isBlank())) {
            throw new CustodyException(CustodyError.REASON_NEEDED);
        }
        if (answers.stream().anyMatch(answer -> answer.reason().strip().length() > LONGEST_REASON)) {
            throw new CustodyException(CustodyError.FIELD_INVALID, LONGEST_REASON);
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw new CustodyException(CustodyError.FIELD_INVALID, LONGEST_NOTE);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
