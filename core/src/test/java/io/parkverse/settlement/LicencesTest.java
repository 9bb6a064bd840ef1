package io.parkverse.settlement;

import static io.parkverse.settlement.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.documents.boundary.Download;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.RegionCode;
import io.parkverse.enterprise.boundary.RegistrationCategory;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.licence.LicenceEntry;
import io.parkverse.settlement.boundary.licence.Licences;
import io.parkverse.testing.Portal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LicencesTest {

    private static final LocalDate FOUNDED = LocalDate.of(2026, 3, 1);
    private static final String CODE = UnifiedSocialCreditCode.issue(
                    RegistrationCategory.ENTERPRISE, RegionCode.NOWHERE.digits(), "MA00LCN1")
            .text();
    private static final String FAILING = CODE.substring(0, 17) + (CODE.charAt(17) == '0' ? '1' : '0');

    private final SettlementPark desk = new SettlementPark();
    private final Licences licences = Portal.bean(Licences.class);

    @Test
    @DisplayName("F5.13 the simulated registrar's licence settles the case and is marked as simulated")
    void simulated() {
        CaseId id = atTheRegistrar();
        licences.simulate(desk.reviewer, id);

        assertThat(desk.state(id)).isEqualTo("settled");
        assertThat(licences.ofCase(desk.applicant, id).orElseThrow().simulated())
                .isTrue();
        EnterpriseView enterprise = Portal.bean(Enterprises.class)
                .get(desk.applicant, desk.cases.get(desk.applicant, id).enterprise());
        assertThat(enterprise.state()).isEqualTo(EnterpriseState.ACTIVE);
        assertThat(enterprise.code()).startsWith("91990000");
        assertThat(enterprise.registeredAddress()).contains("集群 A-0001号");
    }

    @Test
    @DisplayName("F5.13 the applicant enters code, dates and scan, and the case is settled")
    void enteredByApplicant() {
        CaseId id = atTheRegistrar();
        refused(() -> licences.enter(desk.applicant, id, entry(CODE, "")), SettlementError.SCAN_MISSING);

        desk.upload(id, "licence-scan");
        assertThat(licences.enter(desk.applicant, id, entry(CODE, "")).state()).isEqualTo("settled");
        assertThat(licences.ofCase(desk.reviewer, id).orElseThrow().code()).isEqualTo(CODE);
    }

    @Test
    @DisplayName("F5.13 a licence whose code fails its check digit needs a reason, and waits for staff")
    void failingCode() {
        CaseId id = atTheRegistrar();
        desk.upload(id, "licence-scan");

        refused(() -> licences.enter(desk.applicant, id, entry(FAILING, "")), SettlementError.CHECK_DIGIT_FAILS);
        refused(() -> licences.enter(desk.applicant, id, entry("123", "")), SettlementError.CODE_INVALID);
        assertThat(licences.enter(desk.applicant, id, entry(FAILING, "执照原件即此代码"))
                        .state())
                .isEqualTo("licence-received");
        assertThat(desk.fire(desk.reviewer, id, "settle").state()).isEqualTo("settled");
    }

    @Test
    @DisplayName("F5.13 a licence of the future, or that ends before it begins, is refused")
    void dates() {
        CaseId id = atTheRegistrar();
        desk.upload(id, "licence-scan");
        LicenceEntry future = new LicenceEntry(CODE, "某公司", LocalDate.of(2999, 1, 1), LicenceEntry.UNLIMITED, "");
        LicenceEntry reversed = new LicenceEntry(CODE, "某公司", FOUNDED, FOUNDED, "");

        refused(() -> licences.enter(desk.applicant, id, future), SettlementError.DATES_INVALID);
        refused(() -> licences.enter(desk.applicant, id, reversed), SettlementError.DATES_INVALID);
    }

    @Test
    @DisplayName("F5.13 the registrar's set is one ZIP of approved and generated documents with an index")
    void registrarSet() throws IOException {
        CaseId id = atTheRegistrar();

        Download set = licences.registrarSet(desk.applicant, id);
        Map<String, byte[]> files = unpack(set);

        assertThat(set.fileName()).endsWith(".zip");
        assertThat(files.keySet())
                .anyMatch(name -> name.endsWith("representative-id.pdf"))
                .anyMatch(name -> name.endsWith("settlement-agreement.pdf"))
                .anyMatch(name -> name.endsWith("address-certificate.pdf"))
                .contains("application.json", "index.csv");
        String index = new String(files.get("index.csv"), StandardCharsets.UTF_8);
        assertThat(index.lines().count()).isEqualTo(files.size() - 1);
        assertThat(index).contains("法定代表人（负责人）身份证");
        assertThat(unpack(licences.registrarSet(desk.reviewer, id)).keySet()).isEqualTo(files.keySet());
    }

    private CaseId atTheRegistrar() {
        desk.cluster(1);
        return desk.atTheRegistrar();
    }

    private static LicenceEntry entry(String code, String reason) {
        return new LicenceEntry(code, "南宁云杉远景数字科技有限公司", FOUNDED, LicenceEntry.UNLIMITED, reason);
    }

    private static Map<String, byte[]> unpack(Download download) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (InputStream content = download.content();
                ZipInputStream zip = new ZipInputStream(content)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
