package io.parkverse.custody;

import static io.parkverse.custody.RosterTest.audited;
import static io.parkverse.custody.RosterTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.mail.LetterChoice;
import io.parkverse.custody.boundary.mail.LetterId;
import io.parkverse.custody.boundary.mail.LetterKind;
import io.parkverse.custody.boundary.mail.LetterOutcome;
import io.parkverse.custody.boundary.mail.LetterStep;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.boundary.mail.NewLetter;
import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.Upload;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailRoomTest {

    private static final PageRequest PAGE = PageRequest.first(50);
    private static final String ADDRESS = "广西南宁市青秀区民族大道1号";

    private final CustodyPark park = new CustodyPark();
    private final Caller owner = park.desk.applicant;
    private final Notices notices = Portal.bean(Notices.class);

    @Test
    @DisplayName("G4.2 a letter is entered with sender, kind and tracking number, and its enterprise is told at once")
    void arrives() {
        LetterId id = park.letter(LetterKind.BANK);

        LetterView letter = own(id);
        assertThat(letter.addressee()).contains("云杉");
        assertThat(letter.cover()).isEqualTo(new LetterView.Cover("某某机构", LetterKind.BANK, "EMS-1", false));
        assertThat(told(owner)).contains("custody.notice.arrived");
        assertThat(notices.inbox(owner, PAGE).items().get(0).text(Texts.CHINESE))
                .contains("某某机构")
                .contains(letter.period().dueOn().toString());
    }

    @Test
    @DisplayName("G4.2 last days of letters are working days of the park's calendar")
    void deadlines() {
        LetterView letter = own(park.letter(LetterKind.COURT));

        assertThat(letter.period().dueOn().getDayOfWeek()).isNotIn(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        assertThat(letter.period().dueOn()).isAfterOrEqualTo(today().plusDays(3));
    }

    @Test
    @DisplayName("G4.2 a photo of the envelope opens for both sides, and each look is written down")
    void photographed() {
        LetterId id = park.letter(LetterKind.OTHER);
        refused(() -> park.mailRoom.photo(park.custodian, id), CustodyError.NO_PHOTO);
        park.mailRoom.photograph(park.custodian, id, CustodyPark.photo());

        assertThat(park.mailRoom.photo(park.custodian, id).mediaType()).isEqualTo("image/png");
        assertThat(park.ownMail.photo(owner, id).size()).isPositive();
        assertThat(audited("custody.open-photo", id.value())).isEqualTo(2);
        refused(() -> park.mailRoom.photo(park.desk.reviewer, id), AccessError.NOT_ALLOWED);
    }

    @Test
    @DisplayName("G4.2 what is no picture is not taken as a photo")
    void noPhoto() {
        LetterId id = park.letter(LetterKind.OTHER);
        Upload script =
                new Upload("envelope.png", new ByteArrayInputStream("<script>".getBytes(StandardCharsets.UTF_8)));

        refused(() -> park.mailRoom.photograph(park.custodian, id, script), FilesError.TYPE_NOT_ACCEPTED);
        assertThat(own(id).cover().photo()).isFalse();
    }

    @Test
    @DisplayName("G4.2 a pick-up needs the enterprise's code and a name, and ends the letter")
    void pickedUp() {
        LetterId id = park.letter(LetterKind.OFFICIAL);
        String code = choose(id, LetterChoice.PICK_UP, "").handling().code();

        refused(() -> park.mailRoom.handOver(park.custodian, id, code, " "), CustodyError.FIELD_INVALID);
        LetterView done = park.mailRoom.handOver(park.custodian, id, code, "张三");

        assertThat(done.handling().outcome()).isEqualTo(LetterOutcome.HANDED_OVER);
        assertThat(done.handling().receivedBy()).isEqualTo("张三");
        assertThat(told(owner)).contains("custody.notice.closed.HANDED_OVER");
        refused(() -> choose(id, LetterChoice.SCAN, ""), CustodyError.LETTER_CLOSED);
    }

    @Test
    @DisplayName("G4.2 the park's people never see the pick-up code")
    void codeIsHidden() {
        LetterId id = park.letter(LetterKind.OTHER);
        String code = choose(id, LetterChoice.PICK_UP, "").handling().code();

        assertThat(code).matches("[0-9]{6}");
        assertThat(park.mailRoom.find(park.custodian, "", true, PAGE).items())
                .extracting(letter -> letter.handling().code())
                .containsExactly("");
        assertThat(notices.inbox(owner, PAGE).items())
                .allSatisfy(notice -> assertThat(notice.text(Texts.CHINESE)).doesNotContain(code));
    }

    @Test
    @DisplayName("G4.2 after five wrong codes a pick-up is blocked until the enterprise makes a new code")
    void guesses() {
        LetterId id = park.letter(LetterKind.OTHER);
        String code = choose(id, LetterChoice.PICK_UP, "").handling().code();
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int guess = 0; guess < 5; guess++) {
            refused(() -> park.mailRoom.handOver(park.custodian, id, wrong, "李四"), CustodyError.CODE_WRONG);
        }

        refused(() -> park.mailRoom.handOver(park.custodian, id, code, "张三"), CustodyError.CODE_BLOCKED);
        String renewed = choose(id, LetterChoice.PICK_UP, "").handling().code();
        assertThat(park.mailRoom
                        .handOver(park.custodian, id, renewed, "张三")
                        .handling()
                        .outcome())
                .isEqualTo(LetterOutcome.HANDED_OVER);
    }

    @Test
    @DisplayName("G4.2 a letter is forwarded to the address of the enterprise's choice, with a new tracking number")
    void forwarded() {
        LetterId id = park.letter(LetterKind.TAX);
        refused(() -> choose(id, LetterChoice.FORWARD, " "), CustodyError.ADDRESS_NEEDED);
        assertThat(choose(id, LetterChoice.FORWARD, ADDRESS).handling().forwardTo())
                .isEqualTo(ADDRESS);

        park.mailRoom.forward(park.custodian, id, "SF-2");

        assertThat(own(id).handling().outcome()).isEqualTo(LetterOutcome.FORWARDED);
        assertThat(park.ownMail.history(owner, id)).extracting(LetterStep::note).contains("SF-2");
    }

    @Test
    @DisplayName("G4.2 a scanned letter is read by the enterprise and not by the park's reviewers")
    void scanned() {
        LetterId id = park.letter(LetterKind.BANK);
        refused(() -> park.mailRoom.scan(park.custodian, id, CustodyPark.paper()), CustodyError.NOT_CHOSEN);
        choose(id, LetterChoice.SCAN, "");

        park.mailRoom.scan(park.custodian, id, CustodyPark.paper());

        assertThat(park.ownMail.scan(owner, id).mediaType()).isEqualTo("application/pdf");
        assertThat(audited("custody.open-scan", id.value())).isEqualTo(1);
        refused(() -> park.ownMail.scan(park.desk.reviewer, id), AccessError.NOT_ALLOWED);
    }

    @Test
    @DisplayName("G4.2 a letter of an authority, a court or the tax office cannot be destroyed, others can")
    void destroyed() {
        assertThat(List.of(LetterKind.OFFICIAL, LetterKind.COURT, LetterKind.TAX))
                .allSatisfy(kind -> {
                    LetterId kept = park.letter(kind);
                    refused(() -> choose(kept, LetterChoice.DESTROY, ""), CustodyError.MUST_BE_KEPT);
                });
        LetterId id = park.letter(LetterKind.OTHER);
        refused(() -> park.mailRoom.destroy(park.custodian, id), CustodyError.NOT_CHOSEN);
        choose(id, LetterChoice.DESTROY, "");

        assertThat(park.mailRoom.destroy(park.custodian, id).handling().outcome())
                .isEqualTo(LetterOutcome.DESTROYED);
    }

    @Test
    @DisplayName("G4.2 a letter that lies is reminded of once, and a grave one escalates once to both sides")
    void watched() {
        LetterId grave = park.letter(LetterKind.COURT);
        LetterId light = park.letter(LetterKind.OTHER);
        park.lies(grave);
        park.lies(light);

        park.mailRoom.watch(park.desk.job);
        park.mailRoom.watch(park.desk.job);

        assertThat(told(owner)).containsOnlyOnce("custody.notice.escalated");
        assertThat(told(owner).stream().filter("custody.notice.due"::equals)).hasSize(2);
        assertThat(told(park.custodian)).containsExactly("custody.notice.lies");
        assertThat(own(grave).period()).satisfies(period -> {
            assertThat(period.overdue()).isTrue();
            assertThat(period.escalated()).isTrue();
        });
        assertThat(own(light).period().escalated()).isFalse();
    }

    @Test
    @DisplayName("G4.2 a letter within its period or dealt with is left alone")
    void notWatched() {
        park.letter(LetterKind.OTHER);
        LetterId done = park.letter(LetterKind.COURT);
        String code = choose(done, LetterChoice.PICK_UP, "").handling().code();
        park.mailRoom.handOver(park.custodian, done, code, "张三");
        park.lies(done);

        park.mailRoom.watch(park.desk.job);

        assertThat(told(park.custodian)).isEmpty();
        assertThat(told(owner)).doesNotContain("custody.notice.due", "custody.notice.escalated");
    }

    @Test
    @DisplayName("G4.2 each step of a letter stands in its history and in the audit")
    void history() {
        LetterId id = park.letter(LetterKind.OTHER);
        park.mailRoom.photograph(park.custodian, id, CustodyPark.photo());
        choose(id, LetterChoice.DESTROY, "");
        park.mailRoom.destroy(park.custodian, id);

        assertThat(park.mailRoom.history(park.custodian, id))
                .extracting(LetterStep::kind)
                .containsExactly(
                        LetterStep.Kind.ARRIVED,
                        LetterStep.Kind.PHOTO,
                        LetterStep.Kind.CHOSEN,
                        LetterStep.Kind.DESTROYED);
        assertThat(audited("custody.letter-destroyed", id.value())).isEqualTo(1);
    }

    @Test
    @DisplayName("G4.2 letters are found by addressee, sender and tracking number, the open ones first")
    void found() {
        LetterId closed = park.letter(LetterKind.OTHER);
        choose(closed, LetterChoice.DESTROY, "");
        park.mailRoom.destroy(park.custodian, closed);
        LetterId open = park.letter(LetterKind.OTHER);

        assertThat(park.mailRoom.find(park.custodian, "ems-1", false, PAGE).items())
                .extracting(LetterView::id)
                .containsExactly(open, closed);
        assertThat(park.mailRoom.find(park.custodian, "某某", true, PAGE).items())
                .extracting(LetterView::id)
                .containsExactly(open);
        assertThat(park.mailRoom.find(park.custodian, "%' or 1=1", false, PAGE).total())
                .isZero();
    }

    @Test
    @DisplayName("G4.2 a letter without a sender, or to an enterprise of another park, is refused and not kept")
    void refusedLetters() {
        refused(
                () -> park.mailRoom.arrive(park.custodian, new NewLetter(park.enterprise, " ", LetterKind.OTHER, "")),
                CustodyError.FIELD_INVALID);
        refused(
                () -> park.mailRoom.arrive(
                        park.custodian, new NewLetter(park.enterprise, "x".repeat(121), LetterKind.OTHER, "")),
                CustodyError.FIELD_INVALID);
        refused(
                () -> park.mailRoom.arrive(
                        park.custodian, new NewLetter(new CustodyPark().enterprise, "某某机构", LetterKind.OTHER, "")),
                AccessError.NOT_FOUND);
        assertThat(park.mailRoom.find(park.custodian, "", false, PAGE).total()).isZero();
    }

    @Test
    @DisplayName(
            "G4.2 another park and another enterprise learn nothing of a letter, and a reviewer may not see the log")
    void walls() {
        LetterId id = park.letter(LetterKind.OTHER);
        CustodyPark other = new CustodyPark();
        Caller stranger = Portal.person(park.desk.park);
        Portal.hat(stranger, Role.ENTERPRISE_OWNER, Optional.of(EnterpriseId.next()));

        assertThat(other.mailRoom.find(other.custodian, "", false, PAGE).total())
                .isZero();
        refused(() -> other.mailRoom.history(other.custodian, id), AccessError.NOT_FOUND);
        assertThat(park.ownMail.list(stranger)).isEmpty();
        refused(() -> park.ownMail.choose(stranger, id, LetterChoice.PICK_UP, ""), AccessError.NOT_FOUND);
        refused(() -> park.mailRoom.find(park.desk.reviewer, "", false, PAGE), AccessError.NOT_ALLOWED);
        refused(() -> park.mailRoom.destroy(owner, id), AccessError.NOT_ALLOWED);
    }

    private LetterView choose(LetterId id, LetterChoice choice, String address) {
        return park.ownMail.choose(owner, id, choice, address);
    }

    private LetterView own(LetterId id) {
        return park.ownMail.list(owner).stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(Caller person) {
        return notices.inbox(person, PAGE).items().stream()
                .map(NoticeView::textKey)
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    }
}
