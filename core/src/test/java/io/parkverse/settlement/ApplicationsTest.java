package io.parkverse.settlement;

import static io.parkverse.settlement.Refusals.refused;
import static io.parkverse.settlement.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.documents.boundary.Todo;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.RegistrationCategory;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.identity.boundary.Revealed;
import io.parkverse.identity.boundary.Unmasking;
import io.parkverse.identity.boundary.UnmaskingEntry;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.ApplicationView;
import io.parkverse.settlement.boundary.application.Existing;
import io.parkverse.settlement.boundary.application.Scope;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.application.SectionState;
import io.parkverse.settlement.boundary.precheck.FindingView;
import io.parkverse.settlement.boundary.precheck.PrecheckResult;
import io.parkverse.testing.Portal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApplicationsTest {

    private final SettlementPark desk = new SettlementPark();
    private final Unmasking unmasking = Portal.bean(Unmasking.class);

    @Test
    @DisplayName("F5.1 a visitor who starts an application owns the enterprise and its case")
    void start() {
        ApplicationView started = desk.applications.start(desk.applicant, ApplicationKind.NEW_COMPANY);

        assertThat(started.workCase().state()).isEqualTo("draft");
        assertThat(started.editable()).isTrue();
        assertThat(desk.cases.mine(desk.applicant)).hasSize(1);
        assertThat(Portal.bean(Enterprises.class).mine(desk.applicant))
                .extracting(EnterpriseView::state)
                .containsExactly(EnterpriseState.FOUNDING);
    }

    @Test
    @DisplayName("F5.4 what is saved is there on another device, with the time of saving")
    void resumes() {
        CaseId id = desk.drafted();

        ApplicationView read = desk.applications.get(desk.applicant, id);

        assertThat(read.data()).isEqualTo(Samples.sound());
        assertThat(read.state(SectionKey.SCOPE).saved()).isTrue();
        assertThat(read.state(SectionKey.EXISTING).saved()).isFalse();
        assertThat(Portal.bean(Enterprises.class)
                        .get(desk.applicant, read.workCase().enterprise())
                        .nameZh())
                .isEqualTo("南宁云杉远景数字科技有限公司");
    }

    @Test
    @DisplayName("F5.4 saving the same again changes nothing, and a change made elsewhere is not overwritten")
    void savesWithoutLoss() {
        CaseId id = desk.drafted();
        SectionState first = desk.applications.save(desk.applicant, id, new Scope("软件开发"), 1);

        assertThat(desk.applications.save(desk.applicant, id, new Scope("软件开发"), 1))
                .isEqualTo(first);
        refused(
                () -> desk.applications.save(desk.applicant, id, new Scope("数据处理"), 1),
                SettlementError.SECTION_CHANGED);
        refused(
                () -> desk.applications.save(desk.applicant, id, new Scope("数据处理"), 0),
                SettlementError.SECTION_CHANGED);
        assertThat(desk.applications.get(desk.applicant, id).data().scope().text())
                .isEqualTo("软件开发");
    }

    @Test
    @DisplayName("F5.3 an application is submitted only when its pre-check is clean and its documents are there")
    void submission() {
        CaseId id = desk.drafted();
        PrecheckResult result = desk.applications.precheck(desk.applicant, id);

        assertThat(desk.state(id)).isEqualTo("prechecked");
        assertThat(result.clean()).isFalse();
        refusedWith(() -> desk.fire(desk.applicant, id, "submit"), "settlement.refusal.documents-missing");
        assertThat(desk.documents.todo(desk.applicant, id))
                .extracting(todo -> todo.slot().key(), Todo::kind)
                .containsExactly(tuple("representative-id", Todo.Kind.UPLOAD));

        desk.upload(id, "representative-id");
        assertThat(desk.fire(desk.applicant, id, "submit").state()).isEqualTo("submitted");
    }

    @Test
    @DisplayName("F5.3 a change after the pre-check makes the application a draft again")
    void changesAreCheckedAgain() {
        CaseId id = desk.drafted();
        desk.applications.precheck(desk.applicant, id);
        desk.applications.save(desk.applicant, id, new Scope(""), 1);

        assertThat(desk.state(id)).isEqualTo("draft");
        desk.applications.precheck(desk.applicant, id);
        refusedWith(() -> desk.fire(desk.applicant, id, "submit"), "settlement.refusal.precheck-open");
    }

    @Test
    @DisplayName("F5.3 a failing check digit is overridden with a reason, which holds for this code only")
    void override() {
        String code = UnifiedSocialCreditCode.issue(RegistrationCategory.ENTERPRISE, "990000", "MA00PARK")
                .text();
        CaseId id = desk.drafted(
                ApplicationKind.MOVE_IN, Samples.sound().with(new Existing("南宁云杉", failing(code), "云路 1 号")));
        desk.applications.precheck(desk.applicant, id);

        refused(() -> insist(id, " "), SettlementError.REASON_NEEDED);
        assertThat(open(insist(id, "执照原件即此代码"))).doesNotContain("code.check-digit");
        refused(
                () -> desk.applications.override(desk.applicant, id, "documents.missing", "DOCUMENTS.x", "理由"),
                SettlementError.NOT_OVERRIDABLE);

        desk.applications.save(
                desk.applicant, id, new Existing("南宁云杉", failing(code.substring(0, 15) + "00" + "0"), ""), 1);
        assertThat(open(desk.applications.precheck(desk.applicant, id))).contains("code.check-digit");
    }

    @Test
    @DisplayName("F3.6 staff sees identity numbers and contacts hidden, and reveals them for a recorded purpose")
    void masking() {
        CaseId id = desk.submitted();

        ApplicationView seen = desk.applications.get(desk.reviewer, id);
        assertThat(seen.masked()).isTrue();
        assertThat(seen.data().toString())
                .doesNotContain(Samples.IDENTITY, "13900000001", "lin@example.org")
                .contains("林知远");

        assertThat(unmasking.reveal(desk.reviewer, ApplicationView.PERSONAL_DATA, id.value(), "核对证件原件"))
                .extracting(Revealed::value)
                .contains("林知远 · " + Samples.IDENTITY + " · 13900000001 · lin@example.org");
        assertThat(unmasking.entries(desk.operator, PageRequest.first(10)).items())
                .extracting(entry -> entry.subject().title(), UnmaskingEntry::person, UnmaskingEntry::reason)
                .containsExactly(tuple(seen.workCase().number(), "测试人", "核对证件原件"));
    }

    @Test
    @DisplayName("F3.6 who may reveal contacts of members but not applications is refused, and leaves no trace")
    void maskingForCustodians() {
        CaseId id = desk.submitted();
        Caller custodian = Portal.person(desk.park, Role.CUSTODIAN);

        assertThatThrownBy(
                        () -> unmasking.reveal(custodian, ApplicationView.PERSONAL_DATA, id.value(), "just to see it"))
                .isInstanceOfSatisfying(
                        AccessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(AccessError.NOT_ALLOWED));
        assertThat(unmasking.entries(desk.operator, PageRequest.first(10)).items())
                .isEmpty();
    }

    @Test
    @DisplayName("F2.4 strangers and people of other parks do not learn that an application exists")
    void strangers() {
        CaseId id = desk.drafted();
        Caller stranger = Portal.person(desk.park);
        Caller elsewhere = new SettlementPark().operator;

        refused(() -> desk.applications.get(stranger, id), AccessError.NOT_FOUND);
        refused(() -> desk.applications.get(elsewhere, id), AccessError.NOT_FOUND);
        refused(() -> desk.applications.save(desk.reviewer, id, new Scope("x"), 1), AccessError.NOT_FOUND);
    }

    @Test
    @DisplayName("F5.4 a submitted application is not changed any more, until more is asked for")
    void editableStates() {
        CaseId id = desk.submitted();

        refused(() -> desk.applications.save(desk.applicant, id, new Scope("x"), 1), SettlementError.NOT_EDITABLE);
        desk.fire(desk.reviewer, id, "start-review");
        desk.cases.fire(desk.reviewer, id, "ask-supplement", "请补充经营范围");
        assertThat(desk.applications
                        .save(desk.applicant, id, new Scope("软件开发"), 1)
                        .version())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("F5.5 an application is approved only when its documents are")
    void approval() {
        CaseId id = desk.submitted();
        desk.fire(desk.reviewer, id, "start-review");

        refusedWith(() -> desk.fire(desk.reviewer, id, "approve"), "settlement.refusal.documents-not-approved");
        assertThat(desk.state(desk.approved())).isEqualTo("approved");
    }

    private PrecheckResult insist(CaseId id, String reason) {
        return desk.applications.override(desk.applicant, id, "code.check-digit", "EXISTING.code", reason);
    }

    private static List<String> open(PrecheckResult result) {
        return result.findings().stream()
                .filter(FindingView::open)
                .map(view -> view.finding().ruleId())
                .toList();
    }

    /** The code with another last character. */
    private static String failing(String code) {
        return code.substring(0, 17) + (code.charAt(17) == '0' ? '1' : '0');
    }
}
