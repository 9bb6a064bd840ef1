package io.parkverse.settlement.control.certificate;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.settlement.boundary.certificate.CertificateCheck;
import io.parkverse.settlement.boundary.certificate.CertificateNumber;
import io.parkverse.settlement.boundary.certificate.CertificateState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Keeps certificates as they were issued. Every look-up by number, whether the number exists, is mistyped
 * or invented, is the same two statements.
 */
@ApplicationScoped
public class CertificateBook {

    private static final String INSERT = "insert into certificate (tenant_id, id, version, number, case_id,"
            + " enterprise_id, company_zh, company_en, code, park_zh, park_en, issued_on, expires_on, expires_at,"
            + " pdf_sha256) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String COLUMNS = "select number, company_zh, company_en, code, park_zh, park_en, issued_on,"
            + " expires_on, expires_at, revoked_at, pdf_sha256 from certificate where ";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    void write(Caller caller, CaseView workCase, Certificate certificate) {
        sql.update(
                INSERT,
                caller.park().value(),
                UuidV7.next(),
                certificate.number().plain(),
                workCase.id().value(),
                workCase.enterprise().value(),
                certificate.companyZh(),
                certificate.companyEn(),
                certificate.code(),
                certificate.parkZh(),
                certificate.parkEn(),
                Date.valueOf(certificate.issuedOn()),
                Date.valueOf(certificate.expiresOn()),
                Timestamp.from(certificate.expiresAt()),
                certificate.pdfSha256());
    }

    /** The certificate of a number; from outside of its park only if the number is known exactly. */
    public Optional<CertificateCheck> find(String number) {
        sql.query("select set_config('app.certificate', ?, true)", row -> 1, number);
        return sql.first(COLUMNS + "number = ?", this::check, number);
    }

    public List<CertificateCheck> ofCase(CaseId caseId) {
        return sql.query(COLUMNS + "case_id = ? order by id desc", this::check, caseId.value());
    }

    /** Makes the certificates of a case invalid at once. */
    public void revoke(CaseId caseId) {
        sql.update(
                "update certificate set revoked_at = ?, version = version + 1 where case_id = ? and revoked_at is null",
                now(),
                caseId.value());
    }

    /** Lets the certificates of a case expire at once, if they have not yet. */
    public void expire(CaseId caseId) {
        sql.update(
                "update certificate set expires_at = least(expires_at, ?), version = version + 1 where case_id = ?",
                now(),
                caseId.value());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private CertificateCheck check(ResultSet row) throws SQLException {
        return new CertificateCheck(
                new CertificateNumber(row.getString("number")).grouped(),
                state(
                        row.getTimestamp("revoked_at") != null,
                        row.getTimestamp("expires_at").toInstant()),
                row.getString("company_zh"),
                row.getString("company_en"),
                row.getString("code"),
                row.getString("park_zh"),
                row.getString("park_en"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getString("pdf_sha256"));
    }

    private CertificateState state(boolean revoked, Instant expiresAt) {
        if (revoked) {
            return CertificateState.REVOKED;
        }
        return clock.instant().isBefore(expiresAt) ? CertificateState.VALID : CertificateState.EXPIRED;
    }
}
