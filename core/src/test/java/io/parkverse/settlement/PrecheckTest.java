package io.parkverse.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.LegalForm;
import io.parkverse.enterprise.boundary.RegistrationCategory;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.settlement.boundary.application.Address;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.Existing;
import io.parkverse.settlement.boundary.application.Names;
import io.parkverse.settlement.boundary.application.Owners;
import io.parkverse.settlement.boundary.application.People;
import io.parkverse.settlement.boundary.application.Person;
import io.parkverse.settlement.boundary.application.ProposedName;
import io.parkverse.settlement.boundary.application.Scope;
import io.parkverse.settlement.boundary.application.Shareholder;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.boundary.precheck.Severity;
import io.parkverse.settlement.boundary.rules.Rules;
import io.parkverse.settlement.control.precheck.Facts;
import io.parkverse.testing.Portal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrecheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int RUNS = 200;

    private final Desk desk = Portal.bean(Desk.class);
    private final Rules rules = Portal.bean(Rules.class);
    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);

    @BeforeEach
    void openPark() {
        desk.open(operator);
    }

    @Test
    @DisplayName("F5.3 a sound application of a new company has no blocking finding")
    void soundApplication() {
        assertThat(check(Samples.sound())).noneMatch(Finding::blocks);
    }

    @Test
    @DisplayName("F5.3 a new company proposes three names of the pattern region, trade name, industry, form")
    void namePattern() {
        ProposedName noIndustry = new ProposedName("南宁", "云杉", "", "有限公司");
        ProposedName latin = new ProposedName("南宁", "Spruce", "数字科技", "有限公司");
        ProposedName wrongForm = new ProposedName("南宁", "云杉远景", "数字科技", "工作室");

        List<Finding> findings = check(Samples.sound().with(new Names(List.of(noIndustry, latin), "")));
        assertThat(rulesOf(findings)).contains("name.count", "name.pattern");
        assertThat(findings).filteredOn(f -> f.ruleId().equals("name.pattern")).hasSize(2);
        assertThat(rulesOf(check(Samples.sound().with(new Names(List.of(wrongForm, wrongForm), "")))))
                .contains("name.form", "name.twice");
    }

    @Test
    @DisplayName("F5.3 a name conflicts with the same trade name in the same industry, but for width and case")
    void nameConflicts() {
        Enterprises enterprises = Portal.bean(Enterprises.class);
        enterprises.found(Portal.person(park), new EnterpriseName("南宁云杉远景数字科技有限公司", ""), LegalForm.LIMITED_COMPANY);
        enterprises.found(Portal.person(park), new EnterpriseName("徐州 岚屿启航 数字科技有限公司", ""), LegalForm.LIMITED_COMPANY);
        enterprises.found(Portal.person(park), new EnterpriseName("南宁沐禾星图农业有限公司", ""), LegalForm.LIMITED_COMPANY);

        List<Finding> findings = check(Samples.sound());

        assertThat(finding(findings, "name.conflict").overridable()).isTrue();
        assertThat(finding(findings, "name.similar").field()).isEqualTo("NAMES.1");
        assertThat(finding(findings, "name.trade-name-used").severity()).isEqualTo(Severity.INFO);
        assertThat(finding(findings, "name.conflict").reason(Texts.CHINESE))
                .as("names that are only applied for are not told")
                .doesNotContain("云杉");
    }

    @Test
    @DisplayName("F5.2 an unverified rule warns, and refuses once a person has verified its sources")
    void unverifiedRulesWarn() {
        ApplicationData trade = Samples.sound().with(new Scope("软件开发；烟花爆竹批发"));

        assertThat(finding(check(trade), "scope.prior-approval-in-custody").severity())
                .isEqualTo(Severity.WARNING);

        rules.verify(operator, "cluster-measures", "示例条文一");
        assertThat(finding(check(trade), "scope.prior-approval-in-custody").blocks())
                .as("the list of trades is unverified still")
                .isFalse();

        rules.verify(operator, "prior-approval-catalogue", "示例条文二");
        Finding refused = finding(check(trade), "scope.prior-approval-in-custody");
        assertThat(refused.blocks()).isTrue();
        assertThat(refused.overridable()).isFalse();
        assertThat(refused.source().quote()).isEqualTo("示例条文一");
        assertThat(refused.reason(Locale.ENGLISH)).contains("烟花爆竹", "Cluster registration");

        rules.doubt(operator, "cluster-measures");
        assertThat(finding(check(trade), "scope.prior-approval-in-custody").blocks())
                .isFalse();
    }

    @Test
    @DisplayName("F5.3 shares add up to exactly 100 per cent")
    void sharesAddUp() {
        Shareholder one = new Shareholder("林知远", Shareholder.Kind.PERSON, Samples.IDENTITY, 6_667);
        Shareholder other = new Shareholder("苏晓禾", Shareholder.Kind.PERSON, "990000199105060027", 3_332);
        Owners owners = Samples.sound().owners();

        Finding sum = finding(
                check(Samples.sound().with(new Owners(List.of(one, other), owners.beneficialOwners()))), "owners.sum");

        assertThat(sum.reason(Texts.CHINESE)).contains("99.99%");
    }

    @Test
    @DisplayName("F5.3 who holds more than 25 per cent is named as beneficial owner")
    void beneficialOwners() {
        Owners owners = Samples.sound().owners();

        assertThat(rulesOf(check(Samples.sound()
                        .with(new Owners(
                                owners.shareholders(), owners.beneficialOwners().subList(0, 1))))))
                .contains("owners.beneficial-owner-unnamed");
        assertThat(rulesOf(check(Samples.sound().with(new Owners(owners.shareholders(), List.of())))))
                .contains("owners.no-beneficial-owner");
    }

    @Test
    @DisplayName("F5.3 a wrong identity card number blocks and can be insisted on")
    void identityNumbers() {
        Person wrong = new Person(
                "林知远", Person.PaperKind.IDENTITY_CARD, "990000199003070010", "13900000001", "lin@example.org");
        People people = Samples.sound().people();

        Finding finding =
                finding(check(Samples.sound().with(new People(wrong, people.liaison()))), "people.identity-number");

        assertThat(finding.blocks()).isTrue();
        assertThat(finding.overridable()).isTrue();
    }

    @Test
    @DisplayName("F5.3 a failing check digit is a blocking warning that a reason can override")
    void checkDigits() {
        String sound = UnifiedSocialCreditCode.issue(RegistrationCategory.ENTERPRISE, "990000", "MA00PARK")
                .text();
        String failing = sound.substring(0, 17) + (sound.charAt(17) == '0' ? '1' : '0');
        ApplicationData data = Samples.sound().with(new Existing("南宁云杉远景数字科技有限公司", failing, "云路 1 号"));

        Finding finding = finding(check(ApplicationKind.MOVE_IN, data, DAY), "code.check-digit");

        assertThat(finding.blocks()).isTrue();
        assertThat(finding.overridable()).isTrue();
        assertThat(finding.reason(Texts.CHINESE)).contains("第 18 位");
        assertThat(rulesOf(check(ApplicationKind.MOVE_IN, Samples.sound().with(new Existing("南宁云杉", sound, "")), DAY)))
                .doesNotContain("code.check-digit", "code.malformed");
    }

    @Test
    @DisplayName("F5.2 each of the four kinds of address has its own set of documents")
    void documentSets() {
        assertThat(slots(AddressKind.CLUSTER)).containsExactly("representative-id", "custody-consent");
        assertThat(slots(AddressKind.SECRETARY)).containsExactly("representative-id", "secretary-contract");
        assertThat(slots(AddressKind.AFFILIATE))
                .containsExactly("representative-id", "affiliation-proof", "sharing-consent");
        assertThat(slots(AddressKind.PARTITION)).containsExactly("representative-id", "partition-plan", "title-proof");
    }

    @Test
    @DisplayName("F5.2 rules differ by city, and hold from their day on")
    void rulesByCityAndDay() {
        ApplicationData affiliate = Samples.sound().with(new Address(AddressKind.AFFILIATE, 12));

        assertThat(rulesOf(check(ApplicationKind.NEW_COMPANY, affiliate, LocalDate.of(2025, 11, 27))))
                .contains("address.no-city-rules");
        assertThat(rulesOf(check(ApplicationKind.NEW_COMPANY, affiliate, LocalDate.of(2025, 11, 28))))
                .doesNotContain("address.no-city-rules");

        rules.chooseCity(operator, "xuzhou");
        assertThat(slots(AddressKind.AFFILIATE)).containsExactly("representative-id", "affiliation-proof");
        assertThat(rulesOf(check(ApplicationKind.NEW_COMPANY, affiliate, LocalDate.of(2024, 8, 30))))
                .doesNotContain("address.no-city-rules");
    }

    @Test
    @DisplayName("F5.3 a document that the park itself asks for blocks; one of an unverified rule warns")
    void missingDocuments() {
        List<Finding> findings = Portal.bean(Desk.class)
                .check(operator, facts(ApplicationKind.NEW_COMPANY, Samples.sound(), DAY, Set.of()));

        assertThat(findings)
                .filteredOn(finding -> finding.ruleId().equals("documents.missing"))
                .extracting(Finding::field, Finding::severity)
                .containsExactly(
                        tuple("DOCUMENTS.representative-id", Severity.BLOCKING),
                        tuple("DOCUMENTS.custody-consent", Severity.WARNING));
    }

    @Test
    @DisplayName("F5.3 a blank application of every kind is told what is missing, in both languages")
    void blankApplications() {
        for (ApplicationKind kind : ApplicationKind.values()) {
            List<Finding> findings = check(kind, ApplicationData.BLANK, DAY);
            assertThat(findings).as(kind.name()).anyMatch(Finding::blocks);
            for (Finding finding : findings) {
                for (Locale locale : Texts.LOCALES) {
                    assertThat(finding.reason(locale)).isNotBlank().doesNotContain("@", "{");
                    assertThat(finding.fix(locale)).isNotBlank().doesNotContain("@", "{");
                }
            }
        }
    }

    @Test
    @DisplayName("F5.3 the pre-check answers within 300 ms for 95 of 100 applications")
    void answersInTime() {
        ApplicationData data = Samples.sound().with(new Scope("软件开发；烟花爆竹批发；餐饮服务"));
        check(data);
        long[] millis = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            check(data);
            millis[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(millis);

        assertThat(millis[RUNS * 95 / 100]).isLessThanOrEqualTo(300);
    }

    private List<String> slots(AddressKind address) {
        return rules.documents(operator, ApplicationKind.NEW_COMPANY, address, DAY).stream()
                .map(document -> document.slot())
                .toList();
    }

    private List<Finding> check(ApplicationData data) {
        return check(ApplicationKind.NEW_COMPANY, data, DAY);
    }

    private List<Finding> check(ApplicationKind kind, ApplicationData data, LocalDate day) {
        return desk.check(operator, facts(kind, data, day, Set.of("representative-id")));
    }

    private Facts facts(ApplicationKind kind, ApplicationData data, LocalDate day, Set<String> slots) {
        return new Facts(park, EnterpriseId.next(), kind, data, day, slots);
    }

    private static Finding finding(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " not in " + rulesOf(findings)));
    }

    private static List<String> rulesOf(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }
}
