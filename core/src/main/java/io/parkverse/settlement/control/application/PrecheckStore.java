package io.parkverse.settlement.control.application;

import com.fasterxml.jackson.core.type.TypeReference;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.application.SectionState;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.boundary.precheck.FindingView;
import io.parkverse.settlement.boundary.precheck.PrecheckResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps the latest pre-check of a case and the reasons for which findings were overridden. A reason counts
 * as long as the part of the application that it was given for stays as it was.
 */
@ApplicationScoped
public class PrecheckStore {

    private static final String UPSERT = "insert into precheck_run (tenant_id, id, version, case_id, ran_at, findings)"
            + " values (?, ?, 1, ?, ?, ?::jsonb) on conflict (tenant_id, case_id) do update"
            + " set version = precheck_run.version + 1, ran_at = excluded.ran_at, findings = excluded.findings";
    private static final String OVERRIDE = "insert into finding_override"
            + " (tenant_id, id, version, case_id, rule_id, field, section_version, reason, given_by, given_at)"
            + " values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OVERRIDES = "select rule_id, field, section_version, reason from finding_override"
            + " where case_id = ? order by given_at desc";
    private static final int MAX_REASON = 1000;

    @Inject
    Sql sql;

    @Inject
    Json json;

    @Inject
    ApplicationStore applications;

    @Inject
    Clock clock;

    public PrecheckResult write(Caller caller, CaseId caseId, List<Finding> findings) {
        sql.update(
                UPSERT,
                caller.park().value(),
                UuidV7.next(),
                caseId.value(),
                Timestamp.from(clock.instant()),
                json.write(findings));
        return read(caseId);
    }

    public PrecheckResult read(CaseId caseId) {
        List<Reason> reasons = sql.query(
                OVERRIDES,
                row -> new Reason(
                        row.getString("rule_id"),
                        row.getString("field"),
                        row.getInt("section_version"),
                        row.getString("reason")),
                caseId.value());
        List<SectionState> sections = applications.states(caseId);
        return sql.first(
                        "select ran_at, findings from precheck_run where case_id = ?",
                        row -> new PrecheckResult(
                                json.read(row.getString("findings"), new TypeReference<List<Finding>>() {}).stream()
                                        .map(finding -> new FindingView(finding, reason(finding, reasons, sections)))
                                        .toList(),
                                row.getTimestamp("ran_at").toInstant()),
                        caseId.value())
                .orElse(PrecheckResult.NEVER);
    }

    /** Keeps the reason for which the applicant insists on what a finding objects to. */
    public void override(Caller caller, CaseId caseId, Finding finding, String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > MAX_REASON) {
            throw new SettlementException(SettlementError.REASON_NEEDED);
        }
        if (!finding.overridable()) {
            throw new SettlementException(SettlementError.NOT_OVERRIDABLE);
        }
        sql.update(
                OVERRIDE,
                caller.park().value(),
                UuidV7.next(),
                caseId.value(),
                finding.ruleId(),
                finding.field(),
                sectionVersion(finding, applications.states(caseId)),
                said,
                caller.account().value(),
                Timestamp.from(clock.instant()));
    }

    private static String reason(Finding finding, List<Reason> reasons, List<SectionState> sections) {
        int version = sectionVersion(finding, sections);
        return reasons.stream()
                .filter(reason -> reason.ruleId().equals(finding.ruleId())
                        && reason.field().equals(finding.field())
                        && reason.sectionVersion() == version)
                .map(Reason::text)
                .findFirst()
                .orElse("");
    }

    private static int sectionVersion(Finding finding, List<SectionState> sections) {
        String part = finding.field().split("\\.", 2)[0];
        return Arrays.stream(SectionKey.values())
                .filter(key -> key.name().equals(part))
                .findFirst()
                .flatMap(
                        key -> sections.stream().filter(s -> s.section() == key).findFirst())
                .map(SectionState::version)
                .orElse(0);
    }

    private record Reason(String ruleId, String field, int sectionVersion, String text) {}
}
