package io.parkverse.enterprise.profile;

import static io.parkverse.enterprise.profile.ProfilesTest.bytes;
import static io.parkverse.enterprise.profile.ProfilesTest.refused;
import static io.parkverse.enterprise.profile.ProfilesTest.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.profile.EnterpriseProfiles;
import io.parkverse.enterprise.boundary.profile.Qualification;
import io.parkverse.enterprise.boundary.profile.QualificationView;
import io.parkverse.enterprise.boundary.profile.QualificationView.Standing;
import io.parkverse.enterprise.boundary.profile.Qualifications;
import io.parkverse.files.SampleFiles;
import io.parkverse.files.boundary.FilesError;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QualificationsTest {

    private final Qualifications qualifications = Portal.bean(Qualifications.class);
    private final Notices notices = Portal.bean(Notices.class);
    private final TenantId park = Portal.park();
    private final Company company = Company.founded(park, "云杉数字");
    private final Caller job = Caller.job(park, "tests");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    @DisplayName("G3.3 a certificate is kept with its validity and its document, which staff may read")
    void keeps() throws IOException {
        UUID id = add(ending(200));
        byte[] pdf = SampleFiles.pdf(1);
        qualifications.putDocument(company.owner(), id, upload("iso.pdf", pdf), only().version());

        assertThat(only().qualification()).isEqualTo(ending(200));
        assertThat(only().fileName()).isEqualTo("iso.pdf");
        assertThat(bytes(qualifications.document(Portal.person(park, Role.REVIEWER), id)))
                .isEqualTo(pdf);
    }

    @Test
    @DisplayName("G3.3 a certificate stands as valid, as ending within 60 days, and as ended after its last day")
    void standing() {
        add(ending(61));
        add(ending(60));
        add(ending(0));
        add(ending(-1));
        add(new Qualification("长期", "", "", today, List.of()));

        assertThat(all())
                .extracting(QualificationView::standing)
                .containsExactly(Standing.VALID, Standing.ENDING, Standing.ENDING, Standing.ENDED, Standing.VALID);
    }

    @Test
    @DisplayName("G3.3 a nameless certificate, one that ends before it begins, and a hostile document are refused")
    void refuses() {
        assertThatThrownBy(() -> new Qualification(" ", "", "", today, List.of()))
                .satisfies(refused(EnterpriseError.QUALIFICATION_INCOMPLETE));
        assertThatThrownBy(() -> new Qualification("ISO", "", "", today, List.of(today.minusDays(1))))
                .satisfies(refused(EnterpriseError.ENDS_BEFORE_IT_BEGINS));
        UUID id = add(ending(200));

        assertThatThrownBy(() -> qualifications.putDocument(
                        company.owner(), id, upload("iso.pdf", SampleFiles.text("#!/bin/sh")), only().version()))
                .satisfies(refused(FilesError.TYPE_NOT_ACCEPTED));
        assertThat(only().fileName()).isEmpty();
        assertThatThrownBy(() -> qualifications.document(company.owner(), id))
                .satisfies(refused(AccessError.NOT_FOUND));
    }

    @Test
    @DisplayName("G3.3 the people of other companies and parks neither read nor change a certificate")
    void walls() {
        UUID id = add(ending(200));
        Caller neighbour = Company.founded(park, "邻居").owner();
        Caller elsewhere = Portal.person(Portal.park(), Role.REVIEWER);

        assertThatThrownBy(() -> qualifications.remove(neighbour, id, 1)).satisfies(refused(AccessError.NOT_FOUND));
        assertThatThrownBy(() -> qualifications.document(neighbour, id)).satisfies(refused(AccessError.NOT_FOUND));
        assertThatThrownBy(() -> qualifications.document(elsewhere, id)).satisfies(refused(AccessError.NOT_FOUND));
        qualifications.remove(company.owner(), id, only().version());
        assertThat(all()).isEmpty();
    }

    @Test
    @DisplayName("G3.3 the company's people are reminded 60, 30 and 7 days before the end, once each")
    void reminds() {
        UUID id = add(ending(61));
        assertThat(qualifications.remind(job)).isZero();

        for (int left : List.of(60, 30, 7)) {
            endIn(id, left);
            assertThat(qualifications.remind(job)).as("%s days", left).isEqualTo(1);
            assertThat(qualifications.remind(job)).as("%s days again", left).isZero();
        }

        assertThat(inbox(company.owner())).hasSize(3);
        assertThat(inbox(company.owner()).get(0).text(Texts.ENGLISH))
                .contains("ISO 9001", "云杉数字", today.plusDays(7).toString(), "7 more days");
    }

    @Test
    @DisplayName("G3.3 a missed reminder is not made up for, and one that has ended is not reminded of")
    void missed() {
        UUID id = add(ending(5));

        assertThat(qualifications.remind(job)).isEqualTo(1);
        assertThat(qualifications.remind(job)).isZero();
        endIn(id, -1);
        assertThat(qualifications.remind(job)).isZero();
    }

    @Test
    @DisplayName("G3.3 a renewed certificate is reminded of anew")
    void renewed() {
        UUID id = add(ending(7));
        qualifications.remind(job);
        qualifications.change(company.owner(), id, ending(30), only().version());

        assertThat(qualifications.remind(job)).isEqualTo(1);
    }

    @Test
    @DisplayName("G3.3 the reminder carries the document, for those who got it and nobody else")
    void carriesTheDocument() {
        UUID id = add(ending(30));
        byte[] pdf = SampleFiles.pdf(2);
        qualifications.putDocument(company.owner(), id, upload("iso.pdf", pdf), only().version());
        Caller member = company.person(Role.ENTERPRISE_MEMBER);
        Caller agent = company.person(Role.AGENT);
        qualifications.remind(job);

        NoticeView notice = inbox(member).get(0);
        assertThat(notice.documents()).containsExactly("iso.pdf");
        assertThat(notices.document(member, notice.id()).content()).isEqualTo(pdf);
        assertThatThrownBy(() -> notices.document(agent, notice.id())).satisfies(refused(AccessError.NOT_FOUND));
        assertThat(inbox(agent)).isEmpty();
    }

    @Test
    @DisplayName("G3.3 companies that have left are not reminded")
    void left() {
        add(ending(30));
        Portal.bean(Enterprises.class).leave(job, company.id());

        qualifications.remind(job);

        assertThat(inbox(company.owner())).isEmpty();
    }

    private UUID add(Qualification qualification) {
        return qualifications.add(company.owner(), company.id(), qualification);
    }

    private Qualification ending(int days) {
        return new Qualification("ISO 9001", "CN-1", "认证中心", today.minusYears(1), List.of(today.plusDays(days)));
    }

    /** Lets time pass until so many days are left. */
    private static void endIn(UUID id, int days) {
        Portal.execute(
                "update enterprise_qualification set valid_until = ? where id = ?",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(days),
                id);
    }

    private List<NoticeView> inbox(Caller person) {
        return notices.inbox(person, PageRequest.first(20)).items();
    }

    private QualificationView only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    private List<QualificationView> all() {
        return Portal.bean(EnterpriseProfiles.class)
                .get(company.owner(), company.id())
                .qualifications();
    }
}
