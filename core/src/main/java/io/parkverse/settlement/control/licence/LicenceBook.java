package io.parkverse.settlement.control.licence;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.licence.LicenceView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps the licences of cases. */
@ApplicationScoped
public class LicenceBook {

    private static final String INSERT = "insert into licence (tenant_id, id, version, case_id, code, name,"
            + " established_on, valid_until, override_reason, simulated, entered_at)"
            + " values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OF_CASE = "select code, name, established_on, valid_until, override_reason, simulated,"
            + " entered_at from licence where case_id = ?";

    @Inject
    Sql sql;

    void write(Caller caller, CaseId caseId, LicenceView licence) {
        sql.update(
                INSERT,
                caller.park().value(),
                UuidV7.next(),
                caseId.value(),
                licence.code(),
                licence.name(),
                licence.establishedOn(),
                licence.validUntil(),
                licence.overrideReason(),
                licence.simulated(),
                Timestamp.from(licence.enteredAt()));
    }

    public Optional<LicenceView> of(CaseId caseId) {
        return sql.first(
                OF_CASE,
                row -> new LicenceView(
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("established_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("override_reason"),
                        row.getBoolean("simulated"),
                        row.getTimestamp("entered_at").toInstant()),
                caseId.value());
    }
}
