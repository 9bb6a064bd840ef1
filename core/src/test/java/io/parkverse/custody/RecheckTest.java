package io.parkverse.custody;

import static io.parkverse.custody.RosterTest.audited;
import static io.parkverse.custody.RosterTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.recheck.CheckAnswer;
import io.parkverse.custody.boundary.recheck.CheckItem;
import io.parkverse.custody.boundary.recheck.Recheck;
import io.parkverse.custody.boundary.recheck.RecheckDetails;
import io.parkverse.custody.boundary.recheck.RecheckFile;
import io.parkverse.custody.boundary.recheck.Rechecks;
import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.Upload;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecheckTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final CustodyPark park = new CustodyPark();
    private final Caller operator = park.desk.operator;
    private final Rechecks rechecks = Portal.bean(Rechecks.class);
    private final Notices notices = Portal.bean(Notices.class);

    @Test
    @DisplayName("G4.4 each building gets one re-check, due in a year, however often it is looked for")
    void planned() {
        rechecks.watch(park.desk.job);
        rechecks.watch(park.desk.job);

        assertThat(rechecks.list(park.custodian)).singleElement().satisfies(check -> {
            assertThat(check.place()).isEqualTo("云栖楼");
            assertThat(check.dueOn()).isEqualTo(today.plusYears(1));
            assertThat(check.standing()).isEqualTo(Recheck.Standing.PLANNED);
        });
        assertThat(told()).isEmpty();
    }

    @Test
    @DisplayName("G4.4 a re-check is reminded of a month before, a week before and once when it is overdue")
    void reminded() {
        UUID id = open();
        watchWithDueDayIn(id, 30);
        watchWithDueDayIn(id, 29);
        assertThat(told()).containsExactly("custody.desk.recheck-soon");
        watchWithDueDayIn(id, 7);
        watchWithDueDayIn(id, -1);
        watchWithDueDayIn(id, -2);

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "custody.desk.recheck-soon", "custody.desk.recheck-week", "custody.desk.recheck-overdue");
        assertThat(notices.inbox(park.custodian, PageRequest.first(1))
                        .items()
                        .get(0)
                        .text(Texts.ENGLISH))
                .contains("云栖楼", "has not been done");
        assertThat(rechecks.list(park.custodian).get(0).standing()).isEqualTo(Recheck.Standing.OVERDUE);
    }

    @Test
    @DisplayName("G4.4 a re-check without fault is passed, keeps its answers, and the next is due in a year")
    void passed() {
        UUID id = open();

        RecheckDetails done = rechecks.complete(operator, id, answers(""), "现场查看");

        assertThat(done.check().result()).isEqualTo(Recheck.Result.PASSED);
        assertThat(done.check().note()).isEqualTo("现场查看");
        assertThat(done.answers()).extracting(CheckAnswer::item).containsExactly(CheckItem.values());
        assertThat(rechecks.list(operator)).hasSize(2).first().satisfies(next -> {
            assertThat(next.open()).isTrue();
            assertThat(next.dueOn()).isEqualTo(today.plusYears(1));
        });
        assertThat(rechecks.get(operator, open()).earlier())
                .extracting(Recheck::id)
                .containsExactly(id);
        assertThat(audited("custody.recheck-do", id)).isGreaterThanOrEqualTo(2);
        refused(() -> rechecks.complete(operator, id, answers(""), ""), CustodyError.CHECK_CLOSED);
    }

    @Test
    @DisplayName("G4.4 a re-check with defects keeps their reasons and is repeated within 30 days")
    void defects() {
        UUID id = open();

        RecheckDetails done = rechecks.complete(operator, id, answers("标牌缺失"), "");

        assertThat(done.check().result()).isEqualTo(Recheck.Result.DEFECTS);
        assertThat(done.answers())
                .filteredOn(answer -> !answer.sound())
                .extracting(CheckAnswer::reason)
                .containsExactly("标牌缺失");
        assertThat(rechecks.list(operator).get(0).dueOn()).isEqualTo(today.plusDays(30));
    }

    @Test
    @DisplayName("G4.4 a re-check with a missing or double answer or without a reason is refused and nothing is kept")
    void incomplete() {
        UUID id = open();
        List<CheckAnswer> all = answers("");

        refused(() -> rechecks.complete(operator, id, all.subList(1, all.size()), ""), CustodyError.CHECK_INCOMPLETE);
        refused(
                () -> rechecks.complete(operator, id, List.of(all.get(0), all.get(0)), ""),
                CustodyError.CHECK_INCOMPLETE);
        refused(() -> rechecks.complete(operator, id, answers(" "), ""), CustodyError.REASON_NEEDED);
        refused(() -> rechecks.complete(operator, id, answers("x".repeat(301)), ""), CustodyError.FIELD_INVALID);
        refused(() -> rechecks.complete(operator, id, all, "x".repeat(601)), CustodyError.FIELD_INVALID);
        assertThat(rechecks.get(operator, id).answers()).isEmpty();
        assertThat(rechecks.get(operator, id).check().open()).isTrue();
    }

    @Test
    @DisplayName("G4.4 evidence is kept with its check, each look is written down, and a wrong file is not taken")
    void evidence() throws IOException {
        UUID id = open();
        Upload script = new Upload("a.pdf", new ByteArrayInputStream("<script>".getBytes(StandardCharsets.UTF_8)));
        refused(() -> rechecks.attach(operator, id, script), FilesError.TYPE_NOT_ACCEPTED);
        rechecks.attach(park.custodian, id, CustodyPark.paper());

        RecheckFile file = rechecks.get(operator, id).files().get(0);
        try (var content = rechecks.open(operator, id, file.id()).content()) {
            assertThat(content.readAllBytes()).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(audited("custody.open-evidence", id)).isEqualTo(1);
        refused(() -> rechecks.open(operator, UUID.randomUUID(), file.id()), AccessError.NOT_FOUND);
    }

    @Test
    @DisplayName("G4.4 the due day moves within the year to come and no further")
    void moved() {
        UUID id = open();

        assertThat(rechecks.moveTo(operator, id, today).standing()).isEqualTo(Recheck.Standing.DUE);
        refused(() -> rechecks.moveTo(operator, id, today.minusDays(1)), CustodyError.DAY_INVALID);
        refused(() -> rechecks.moveTo(operator, id, today.plusYears(1).plusDays(1)), CustodyError.DAY_INVALID);
    }

    @Test
    @DisplayName("G4.4 a custodian does not check itself, and another park learns nothing of a check")
    void walls() {
        UUID id = open();
        Caller elsewhere = Portal.person(Portal.park(), Role.PARK_OPERATOR);

        refused(() -> rechecks.complete(park.custodian, id, answers(""), ""), AccessError.NOT_ALLOWED);
        refused(() -> rechecks.list(park.desk.applicant), AccessError.NOT_ALLOWED);
        assertThat(rechecks.list(elsewhere)).isEmpty();
        refused(() -> rechecks.complete(elsewhere, id, answers(""), ""), AccessError.NOT_FOUND);
        refused(() -> rechecks.attach(elsewhere, id, CustodyPark.paper()), AccessError.NOT_FOUND);
    }

    private UUID open() {
        rechecks.watch(park.desk.job);
        return rechecks.list(operator).get(0).id();
    }

    private void watchWithDueDayIn(UUID id, int days) {
        Portal.execute("update custody_recheck set due_on = ? where id = ?", today.plusDays(days), id);
        rechecks.watch(park.desk.job);
    }

    /** An answer to each item; the sign is missing when there is a reason. */
    private static List<CheckAnswer> answers(String reason) {
        return Arrays.stream(CheckItem.values())
                .map(item -> new CheckAnswer(item, item != CheckItem.SIGN || reason.isEmpty(), reason))
                .toList();
    }

    private List<String> told() {
        return notices.inbox(park.custodian, PageRequest.first(50)).items().stream()
                .map(NoticeView::textKey)
                .toList();
    }
}
