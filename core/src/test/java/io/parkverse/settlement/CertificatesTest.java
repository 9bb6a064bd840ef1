package io.parkverse.settlement;

import static io.parkverse.settlement.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.settlement.boundary.certificate.CertificateCheck;
import io.parkverse.settlement.boundary.certificate.CertificateNumber;
import io.parkverse.settlement.boundary.certificate.CertificateState;
import io.parkverse.settlement.boundary.certificate.Certificates;
import io.parkverse.settlement.control.certificate.CertificatePress;
import io.parkverse.testing.Portal;
import io.parkverse.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CertificatesTest {

    private static final SettlementPark DESK = new SettlementPark();

    /** Settled once for the tests that only look. */
    private static final CaseId SETTLED;

    static {
        DESK.cluster(9);
        SETTLED = DESK.settled();
    }

    private final Certificates certificates = Portal.bean(Certificates.class);
    private final Caller stranger = Caller.anonymous(DESK.park);

    @Test
    @DisplayName("F5.14 a settled enterprise has a certificate that a stranger can check by its number")
    void checkedByStrangers() {
        CertificateCheck issued = settled();

        CertificateCheck seen = certificates.check(stranger, issued.number()).orElseThrow();

        assertThat(seen).isEqualTo(issued);
        assertThat(seen.state()).isEqualTo(CertificateState.VALID);
        assertThat(seen.companyZh()).isEqualTo("南宁云杉远景数字科技有限公司");
        assertThat(seen.parkZh()).isEqualTo("测试园区");
        assertThat(seen.number()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    @DisplayName("F5.14 the check shows state, company, code, park, dates and fingerprint, and nothing else")
    void nothingElse() {
        assertThat(Arrays.stream(CertificateCheck.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrder(
                        "number",
                        "state",
                        "companyZh",
                        "companyEn",
                        "code",
                        "parkZh",
                        "parkEn",
                        "issuedOn",
                        "expiresOn",
                        "pdfSha256");
    }

    @Test
    @DisplayName("F5.14 unknown, mistyped and absurd numbers get the same answer")
    void unknownNumbers() {
        settled();

        assertThat(certificates.check(stranger, "0000-0000-0000-0000")).isEmpty();
        assertThat(certificates.check(stranger, "")).isEmpty();
        assertThat(certificates.check(stranger, "' or 1=1 --".repeat(1000))).isEmpty();
    }

    @Test
    @DisplayName("F5.14 a number is read in lower case, without groups, with O for 0 and l for 1")
    void readsTypedNumbers() {
        assertThat(CertificateNumber.normal(" oi1l-abcd 2345－６７89")).isEqualTo("0111ABCD23456789");
        CertificateCheck issued = settled();

        assertThat(certificates.check(stranger, issued.number().replace("-", "").toLowerCase(Locale.ROOT)))
                .contains(issued);
    }

    @Test
    @DisplayName("F5.14 revocation works at once, and needs a reason")
    void revocation() {
        CaseId id = DESK.settled();
        CertificateCheck issued = DESK.certificate(id);

        assertThat(certificates.revoke(DESK.operator, id, "失联超过三十日").state()).isEqualTo("revoked");
        assertThat(certificates.check(stranger, issued.number()).orElseThrow().state())
                .isEqualTo(CertificateState.REVOKED);
        assertThat(DESK.pool.ofCase(DESK.operator, id)).isEmpty();
        refused(() -> certificates.revoke(DESK.reviewer, id, "x"), AccessError.NOT_ALLOWED);
    }

    @Test
    @DisplayName("F5.14 a certificate expires with the settlement")
    void expiry() {
        CaseId id = DESK.settled();
        CertificateCheck issued = DESK.certificate(id);
        DESK.fire(DESK.job, id, "expire");

        assertThat(certificates.check(stranger, issued.number()).orElseThrow().state())
                .isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    @DisplayName("F5.14 the fingerprint is that of the PDF in the case")
    void fingerprint() throws IOException, NoSuchAlgorithmException {
        CaseId id = SETTLED;
        DocumentView paper = DESK.documents.ofCase(DESK.applicant, id).stream()
                .filter(document -> document.slot().equals(CertificatePress.SLOT))
                .findFirst()
                .orElseThrow();
        Download download =
                DESK.documents.open(DESK.applicant, paper.id(), paper.latest().number());
        try (InputStream content = download.content()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            assertThat(DESK.certificate(id).pdfSha256())
                    .isEqualTo(HexFormat.of().formatHex(hash));
        }
    }

    @Test
    @DisplayName("F5.14 a new certificate takes the place of the old one")
    void issuedAnew() {
        CaseId id = DESK.settled();
        CertificateCheck first = DESK.certificate(id);
        CertificateCheck second = certificates.issue(DESK.operator, id);

        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(certificates.check(stranger, first.number()).orElseThrow().state())
                .isEqualTo(CertificateState.REVOKED);
        assertThat(certificates.ofCase(DESK.applicant, id)).hasSize(2);
    }

    @Test
    @DisplayName("F5.14 the platform's host checks certificates of all parks, other parks none but their own")
    void acrossParks() {
        CertificateCheck issued = settled();

        assertThat(certificates.checkAnywhere(Caller.anonymous(TenantId.PLATFORM), issued.number()))
                .contains(issued);
        assertThat(certificates.check(Caller.anonymous(Portal.park()), issued.number()))
                .isEmpty();
    }

    @Test
    @DisplayName("F2.4 reading across parks opens the one certificate whose number is known, and no list")
    void scopeIsNarrow() throws SQLException {
        CertificateCheck issued = settled();
        try (Connection connection = TestDatabase.instance().asApplication();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.scope', 'certificate-check', false)");
            assertThat(count(statement)).isZero();
            statement.execute("select set_config('app.certificate', '%s', false)"
                    .formatted(CertificateNumber.normal(issued.number())));
            assertThat(count(statement)).isEqualTo(1);
        }
    }

    private static CertificateCheck settled() {
        return DESK.certificate(SETTLED);
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from certificate")) {
            row.next();
            return row.getInt(1);
        }
    }
}
