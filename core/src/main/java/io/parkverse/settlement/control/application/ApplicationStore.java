package io.parkverse.settlement.control.application;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.application.SectionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps applications part by part. A save names the version it was made from: saving the same content again
 * changes nothing, and a save that would undo another device's is refused.
 */
@ApplicationScoped
public class ApplicationStore {

    /** Grows when a record of {@link ApplicationSection} changes in a way that old JSON cannot be read by. */
    private static final int SCHEMA = 1;

    private static final String SAME =
            "select section, version, saved_at from application_section where case_id = ? and section = ? and data = ?::jsonb";
    private static final String INSERT = "insert into application_section"
            + " (tenant_id, id, version, case_id, section, schema_version, data, saved_at, saved_by)"
            + " values (?, ?, 1, ?, ?, ?, ?::jsonb, ?, ?) on conflict (tenant_id, case_id, section) do nothing";
    private static final String OVERWRITE = "insert into application_section"
            + " (tenant_id, id, version, case_id, section, schema_version, data, saved_at, saved_by)"
            + " values (?, ?, 1, ?, ?, ?, ?::jsonb, ?, ?) on conflict (tenant_id, case_id, section) do update"
            + " set version = application_section.version + 1, schema_version = excluded.schema_version,"
            + " data = excluded.data, saved_at = excluded.saved_at, saved_by = excluded.saved_by";
    private static final String UPDATE = "update application_section set version = version + 1, schema_version = ?,"
            + " data = ?::jsonb, saved_at = ?, saved_by = ? where case_id = ? and section = ? and version = ?";
    private static final String STATES = "select section, version, saved_at from application_section where case_id = ?";

    @Inject
    Sql sql;

    @Inject
    Json json;

    @Inject
    Clock clock;

    public ApplicationData data(CaseId caseId) {
        List<ApplicationSection> saved = sql.query(
                "select section, data from application_section where case_id = ?",
                row -> (ApplicationSection) json.read(
                        row.getString("data"),
                        SectionKey.valueOf(row.getString("section")).type()),
                caseId.value());
        ApplicationData data = ApplicationData.BLANK;
        for (ApplicationSection section : saved) {
            data = data.with(section);
        }
        return data;
    }

    public List<SectionState> states(CaseId caseId) {
        Map<SectionKey, SectionState> saved = sql.query(STATES, ApplicationStore::state, caseId.value()).stream()
                .collect(Collectors.toMap(SectionState::section, Function.identity()));
        return Arrays.stream(SectionKey.values())
                .map(key -> saved.getOrDefault(key, SectionState.never(key)))
                .toList();
    }

    public SectionState state(CaseId caseId, SectionKey section) {
        return states(caseId).get(Arrays.asList(SectionKey.values()).indexOf(section));
    }

    /** Whether the part is kept with this very content. */
    public boolean holds(CaseId caseId, ApplicationSection section) {
        return sql.first(SAME, row -> 1, caseId.value(), section.key().name(), json.write(section))
                .isPresent();
    }

    /**
     * Saves a part that was changed from a version of it.
     *
     * @throws SettlementException {@link SettlementError#SECTION_CHANGED} when another save came first
     */
    public SectionState save(Caller caller, CaseId caseId, ApplicationSection section, int seenVersion) {
        String content = json.write(section);
        Timestamp now = Timestamp.from(clock.instant());
        int written = seenVersion == 0
                ? sql.update(
                        INSERT,
                        caller.park().value(),
                        UuidV7.next(),
                        caseId.value(),
                        section.key().name(),
                        SCHEMA,
                        content,
                        now,
                        caller.account().value())
                : sql.update(
                        UPDATE,
                        SCHEMA,
                        content,
                        now,
                        caller.account().value(),
                        caseId.value(),
                        section.key().name(),
                        seenVersion);
        SectionState current = state(caseId, section.key());
        if (written == 0 && !holds(caseId, section)) {
            throw new SettlementException(SettlementError.SECTION_CHANGED, current.savedAt());
        }
        return current;
    }

    /** Writes a part that a job was told by a person, over whatever was there. */
    public void enter(Caller job, CaseId caseId, ApplicationSection section, AccountId by) {
        sql.update(
                OVERWRITE,
                job.park().value(),
                UuidV7.next(),
                caseId.value(),
                section.key().name(),
                SCHEMA,
                json.write(section),
                Timestamp.from(clock.instant()),
                by.value());
    }

    private static SectionState state(ResultSet row) throws SQLException {
        return new SectionState(
                SectionKey.valueOf(row.getString("section")),
                row.getInt("version"),
                row.getTimestamp("saved_at").toInstant());
    }
}
