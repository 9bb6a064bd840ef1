package io.parkverse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.AuditView;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.documents.boundary.Download;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeError;
import io.parkverse.intake.boundary.IntakeException;
import io.parkverse.intake.boundary.IntakeState;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.intake.boundary.IntakeWork;
import io.parkverse.intake.control.EntryPlan;
import io.parkverse.jobs.boundary.JobRunner;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.residence.Residences;
import io.parkverse.settlement.boundary.residence.ResidentView;
import io.parkverse.testing.Portal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntakesTest {

    private static final String BAD = "示例企业99有限公司,123,云栖楼,A,,2025-01-01,2099-12-31,,,,";

    private final IntakePark park = new IntakePark(20);
    private final Caller operator = park.desk.operator;

    @Test
    @DisplayName("G3.1 an imported enterprise is settled with address, term, paid-until and contact")
    void becomesResident() {
        IntakeView done = park.run(park.upload(IntakePark.row(1, "7")).id(), IntakeChoices.CAREFUL);

        assertThat(done.state()).isEqualTo(IntakeState.DONE);
        assertThat(done.created()).isEqualTo(1);
        ResidentView resident = park.residents().get(0);
        assertThat(resident.nameZh()).isEqualTo("示例企业1有限公司");
        assertThat(resident.code()).isEqualTo(IntakePark.code(1));
        assertThat(resident.place().number()).isEqualTo(7);
        assertThat(resident.tenure().from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(resident.tenure().until()).isEqualTo(LocalDate.of(2099, 12, 31));
        assertThat(resident.tenure().paidUntil()).contains(LocalDate.of(2026, 12, 31));
        assertThat(resident.contact().mail()).isEqualTo("lin@example.org");
        assertThat(park.desk.state(resident.workCase())).isEqualTo("settled");
        assertThat(park.desk
                        .pool
                        .ofCase(operator, resident.workCase())
                        .orElseThrow()
                        .textZh())
                .isEqualTo("南宁市云路1号云栖楼三层301室（集群 A-0007号）");
        assertThat(park.desk.cases.timeline(operator, resident.workCase()))
                .extracting(TimelineEntry::event, TimelineEntry::note)
                .containsExactly(tuple(TimelineEntry.ADOPTED, "roster.csv · 2"));
    }

    @Test
    @DisplayName("G3.1 an imported enterprise's settlement ends with its term like every other")
    void expires() {
        park.run(park.upload(IntakePark.row(1)).id(), IntakeChoices.CAREFUL);
        ResidentView resident = park.residents().get(0);

        park.desk.fire(park.desk.job, resident.workCase(), "expire");

        assertThat(park.residents()).isEmpty();
        assertThat(Portal.bean(Enterprises.class)
                        .get(operator, resident.enterprise())
                        .state())
                .isEqualTo(EnterpriseState.LEFT);
    }

    @Test
    @DisplayName("G3.1 contacts are masked in the roster that people read")
    void maskedRoster() {
        park.run(park.upload(IntakePark.row(1)).id(), IntakeChoices.CAREFUL);

        ResidentView shown = Portal.bean(Residences.class)
                .list(operator, IntakePark.code(1), PageRequest.first(10))
                .items()
                .get(0);

        assertThat(shown.contact().mobile()).contains("*").doesNotContain("13900000001");
        assertThat(shown.contact().mail()).contains("*");
    }

    @Test
    @DisplayName("G3.1 good rows are entered without the wrong ones, which are kept with line and reason")
    void goodRows() {
        IntakeView done =
                park.run(park.upload(IntakePark.row(1), BAD, IntakePark.row(2)).id(), IntakeChoices.CAREFUL);

        assertThat(done.created()).isEqualTo(2);
        assertThat(done.failed()).isEqualTo(1);
        assertThat(done.done()).isEqualTo(3);
        assertThat(park.roster()).isEqualTo(2);
        assertThat(park.intakes
                        .problems(operator, done.id(), PageRequest.first(10))
                        .items())
                .extracting(problem -> problem.line(), problem -> problem.column(), problem -> problem.value())
                .containsExactly(tuple(3, "统一社会信用代码", "123"));
    }

    @Test
    @DisplayName("G3.1 with all or nothing one wrong row keeps all others out")
    void nothing() {
        IntakeView done = park.run(park.upload(IntakePark.row(1), BAD).id(), IntakePark.WHOLE);

        assertThat(done.state()).isEqualTo(IntakeState.REFUSED);
        assertThat(done.created()).isZero();
        assertThat(done.failed()).isEqualTo(1);
        assertThat(park.roster()).isZero();
    }

    @Test
    @DisplayName("G3.1 with all or nothing a file without a fault is entered whole")
    void all() {
        IntakeView done =
                park.run(park.upload(IntakePark.row(1), IntakePark.row(2)).id(), IntakePark.WHOLE);

        assertThat(done.state()).isEqualTo(IntakeState.DONE);
        assertThat(park.roster()).isEqualTo(2);
    }

    @Test
    @DisplayName("G3.1 missing buildings, units and places are made when that was chosen")
    void makesAddresses() {
        String headings = IntakePark.HEADINGS + ",楼宇地址,地址类型\r\n";
        String far = IntakePark.row(1, "3").replace("云栖楼,A", "星河楼,B2") + ",南宁市星河路9号,共享办公\r\n";
        String full = IntakePark.row(2, "25") + ",,\r\n";
        IntakeView intake = park.upload(headings + far + full, StandardCharsets.UTF_8);

        assertThat(park.intakes
                        .preview(operator, intake.id(), IntakeChoices.CAREFUL)
                        .failed())
                .isEqualTo(2);
        IntakeView done = park.run(intake.id(), IntakePark.CREATE);

        assertThat(done.created()).isEqualTo(2);
        assertThat(park.desk.pool.units(operator, "", PageRequest.first(10)).items())
                .extracting(unit -> unit.building().nameZh(), unit -> unit.code(), unit -> unit.capacity())
                .containsExactlyInAnyOrder(tuple("云栖楼", "A", 25), tuple("星河楼", "B2", 3));
    }

    @Test
    @DisplayName(
            "G3.1 an enterprise that is here is updated by its code when that was chosen, and empty cells leave what is there")
    void updates() {
        park.run(park.upload(IntakePark.row(1)).id(), IntakeChoices.CAREFUL);
        String changed = IntakePark.row(1).replace("2026-12-31", "2027-12-31").replace("lin@example.org", "");

        IntakeView done = park.run(park.upload(changed).id(), IntakePark.UPDATE);

        assertThat(done.updated()).isEqualTo(1);
        ResidentView resident = park.residents().get(0);
        assertThat(resident.tenure().paidUntil()).contains(LocalDate.of(2027, 12, 31));
        assertThat(resident.contact().mail()).isEqualTo("lin@example.org");
    }

    @Test
    @DisplayName("G3.1 the very same file again changes nothing")
    void again() {
        park.run(park.upload(IntakePark.row(1)).id(), IntakeChoices.CAREFUL);

        IntakeView done = park.run(park.upload(IntakePark.row(1)).id(), IntakePark.UPDATE);

        assertThat(done)
                .extracting(IntakeView::created, IntakeView::updated, IntakeView::done)
                .containsExactly(0, 0, 1);
        assertThat(park.roster()).isEqualTo(1);
    }

    @Test
    @DisplayName("G3.1 a job that was killed and runs again enters no line twice and leaves none out")
    void killed() {
        String[] rows = new String[120 / 10];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i == 4 ? BAD : IntakePark.row(i);
        }
        IntakeView intake = park.upload(rows);
        park.intakes.start(operator, intake.id(), IntakeChoices.CAREFUL);
        Caller job = Caller.job(park.desk.park, "intake.run");
        IntakeWork work = Portal.bean(IntakeWork.class);
        work.begin(job, intake.id());
        EntryPlan plan = work.prepare(job, intake.id());
        work.enter(job, plan.singles().get(0));

        park.work(intake.id());

        IntakeView done = park.intakes.get(operator, intake.id());
        assertThat(done.state()).isEqualTo(IntakeState.DONE);
        assertThat(done.created()).isEqualTo(rows.length - 1);
        assertThat(done.failed()).isEqualTo(1);
        assertThat(park.roster()).isEqualTo(rows.length - 1);
    }

    @Test
    @DisplayName("G3.1 a place that is taken between check and entry fails that row alone")
    void takenMeanwhile() {
        IntakeView intake = park.upload(IntakePark.row(1, "1"), IntakePark.row(2, "2"));
        park.intakes.start(operator, intake.id(), IntakeChoices.CAREFUL);
        Caller job = Caller.job(park.desk.park, "intake.run");
        IntakeWork work = Portal.bean(IntakeWork.class);
        work.begin(job, intake.id());
        EntryPlan plan = work.prepare(job, intake.id());
        var drafted = park.desk.drafted();
        Portal.execute(
                "update address_place set held_by = ? where tenant_id = ? and number = 1",
                drafted.value(),
                park.desk.park.value());

        assertThatThrownBy(() -> work.enter(job, plan))
                .isInstanceOf(io.parkverse.settlement.boundary.SettlementException.class);
        park.work(intake.id());

        IntakeView done = park.intakes.get(operator, intake.id());
        assertThat(done.created()).isEqualTo(1);
        assertThat(done.failed()).isEqualTo(1);
        assertThat(park.residents()).extracting(ResidentView::code).containsExactly(IntakePark.code(2));
    }

    @Test
    @DisplayName("G3.1 an import can be stopped: good rows that are in stay, all or nothing leaves nothing")
    void cancelled() {
        for (IntakeChoices choices : Set.of(IntakeChoices.CAREFUL, IntakePark.WHOLE)) {
            IntakeView intake = park.upload(IntakePark.row(1), IntakePark.row(2));
            park.intakes.start(operator, intake.id(), choices);
            park.intakes.cancel(operator, intake.id());
            park.work(intake.id());

            assertThat(park.intakes.get(operator, intake.id()).state()).isEqualTo(IntakeState.CANCELLED);
            assertThat(park.roster()).isZero();
        }
    }

    @Test
    @DisplayName("G3.1 an import is taken back as a whole: places are free, updates are as before")
    void undone() {
        park.run(park.upload(IntakePark.row(1)).id(), IntakeChoices.CAREFUL);
        String changed = IntakePark.row(1).replace("2026-12-31", "2027-12-31");
        IntakeView second = park.run(park.upload(changed, IntakePark.row(2)).id(), IntakePark.UPDATE);
        assertThat(second).extracting(IntakeView::created, IntakeView::updated).containsExactly(1, 1);

        IntakeView undone = park.undo(second.id());

        assertThat(undone.state()).isEqualTo(IntakeState.UNDONE);
        assertThat(park.residents())
                .extracting(ResidentView::code, resident -> resident.tenure().paidUntil())
                .containsExactly(tuple(IntakePark.code(1), Optional.of(LocalDate.of(2026, 12, 31))));
        IntakeView third = park.run(park.upload(IntakePark.row(2)).id(), IntakeChoices.CAREFUL);
        assertThat(third.created()).isEqualTo(1);
    }

    @Test
    @DisplayName("G3.1 an import whose rows somebody has changed since cannot be taken back")
    void changedSince() {
        IntakeView first =
                park.run(park.upload(IntakePark.row(1), IntakePark.row(2)).id(), IntakeChoices.CAREFUL);
        String changed = IntakePark.row(2).replace("2026-12-31", "2027-12-31");
        park.run(park.upload(changed).id(), IntakePark.UPDATE);

        assertThatThrownBy(() -> park.intakes.undo(operator, first.id()))
                .isInstanceOfSatisfying(IntakeException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(IntakeError.CHANGED_SINCE);
                    assertThat(refusal.arguments()).containsExactly("1", "3");
                });
        assertThat(park.intakes.get(operator, first.id()).state()).isEqualTo(IntakeState.DONE);
        assertThat(park.roster()).isEqualTo(2);
    }

    @Test
    @DisplayName("G3.1 the wrong rows come back in the form of their file, with a column that says why and what to do")
    void errorFile() throws IOException {
        IntakeView done = park.run(park.upload(IntakePark.row(1), BAD).id(), IntakeChoices.CAREFUL);

        Download file = park.intakes.errorFile(operator, done.id(), Texts.ENGLISH);
        String text = new String(file.content().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(file.fileName()).isEqualTo("roster-errors.csv");
        assertThat(text.lines()).hasSize(2);
        assertThat(text.lines().findFirst().orElseThrow()).endsWith("\"Import problems\"");
        assertThat(text.lines().skip(1).findFirst().orElseThrow())
                .contains("统一社会信用代码: “123” is not an 18-character unified social credit code. Copy it");
    }

    @Test
    @DisplayName("G3.1 the queue does an import in its turn, and one at a time per park")
    void queued() {
        IntakeView first = park.upload(IntakePark.row(1));
        IntakeView second = park.upload(IntakePark.row(2));
        park.intakes.start(operator, first.id(), IntakeChoices.CAREFUL);

        refused(IntakeError.BUSY, () -> park.intakes.start(operator, second.id(), IntakeChoices.CAREFUL));
        Portal.bean(JobRunner.class).runDueJobs();

        assertThat(park.intakes.get(operator, first.id()).state()).isEqualTo(IntakeState.DONE);
        refused(IntakeError.WRONG_STATE, () -> park.intakes.start(operator, first.id(), IntakeChoices.CAREFUL));
    }

    @Test
    @DisplayName("G3.1 an import is written down: who started it, what came of it, and each enterprise")
    void audited() {
        park.run(park.upload(IntakePark.row(1)).id(), IntakeChoices.CAREFUL);

        assertThat(Portal.bean(AuditTrail.class)
                        .search(operator, AuditFilter.all(), PageRequest.first(50))
                        .items())
                .extracting(AuditView::action)
                .contains("intake.upload", "intake.start", "intake.end", "enterprise.admit", "casework.adopt");
    }

    @Test
    @DisplayName("G3.1 only the park's operators import, and another park sees nothing of it")
    void walls() {
        IntakeView intake = park.upload(IntakePark.row(1));
        Caller stranger = new IntakePark(1).desk.operator;

        for (Role role : Set.of(Role.REVIEWER, Role.CUSTODIAN, Role.PARK_AUTHORITY)) {
            Caller other = Portal.person(park.desk.park, role);
            assertThatThrownBy(() -> park.intakes.get(other, intake.id())).isInstanceOf(AccessException.class);
        }
        assertThatThrownBy(() -> park.intakes.get(stranger, intake.id())).isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> park.intakes.start(stranger, intake.id(), IntakeChoices.CAREFUL))
                .isInstanceOf(AccessException.class);
        assertThat(park.intakes.list(stranger, "", PageRequest.first(10)).items())
                .isEmpty();
        assertThat(park.intakes.get(operator, intake.id()).state()).isEqualTo(IntakeState.UPLOADED);
    }

    private static void refused(IntakeError error, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        IntakeException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(error));
    }
}
