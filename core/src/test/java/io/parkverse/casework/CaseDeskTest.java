package io.parkverse.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.casework.boundary.AvailableEvent;
import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Colleague;
import io.parkverse.casework.boundary.DeadlinesAtRisk;
import io.parkverse.casework.boundary.QueueFilter;
import io.parkverse.casework.boundary.QueueFilter.Holder;
import io.parkverse.casework.boundary.QueueFilter.Sort;
import io.parkverse.casework.boundary.SubstitutionView;
import io.parkverse.casework.boundary.Substitutions;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.casework.control.WatchDeadlines;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaseDeskTest {

    private static final QueueFilter ALL = QueueFilter.of("visit");
    private static final PageRequest FIRST = PageRequest.first(20);

    private final VisitPark desk = new VisitPark();
    private final Substitutions substitutions = Portal.bean(Substitutions.class);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    @DisplayName("F5.7 the queue is filtered by state, kind and holder")
    void filters() {
        CaseView asked = desk.asked("One");
        CaseView looking = desk.looking("Two");
        desk.cases.claim(desk.reviewer, looking.id());

        assertThat(found(ALL)).containsExactlyInAnyOrder(asked.id(), looking.id());
        assertThat(found(ALL.in(Set.of("looking")))).containsExactly(looking.id());
        assertThat(found(ALL.ofKinds(Set.of("SINGLE")))).isEmpty();
        assertThat(found(ALL.heldBy(Holder.NOBODY))).containsExactly(asked.id());
        assertThat(found(ALL.heldBy(Holder.ME))).containsExactly(looking.id());
    }

    @Test
    @DisplayName("F5.7 the queue finds cases by number, title and enterprise, and takes signs of patterns literally")
    void searches() {
        CaseView visit = desk.asked("Visit of 50% more guests");
        desk.asked("Another");
        desk.cases.rename(desk.owner, visit.id(), visit.title(), "云帆智造");

        assertThat(found(ALL.with("50% more"))).containsExactly(visit.id());
        assertThat(found(ALL.with("云帆"))).containsExactly(visit.id());
        assertThat(found(ALL.with(visit.number().toLowerCase(Locale.ROOT)))).containsExactly(visit.id());
        assertThat(found(ALL.with("5_% more"))).isEmpty();
    }

    @Test
    @DisplayName("F5.7 the most urgent case comes first, or the newest if wanted; pages say how many there are")
    void sorts() {
        CaseView noDeadline = desk.asked("No deadline");
        CaseView late = desk.looking("Late");
        CaseView urgent = desk.looking("Urgent");
        dueAt(urgent, Instant.now().plusSeconds(60));

        assertThat(found(ALL)).containsExactly(urgent.id(), late.id(), noDeadline.id());
        assertThat(found(ALL.by(Sort.OPENED))).containsExactly(urgent.id(), late.id(), noDeadline.id());
        assertThat(found(ALL.dueBefore(Instant.now().plusSeconds(3600)))).containsExactly(urgent.id());
        assertThat(desk.cases.queue(desk.reviewer, ALL, new PageRequest(1, 1)).total())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("F5.7 ended cases are in the queue only when their state is asked for")
    void ended() {
        CaseView looking = desk.looking("Over");
        desk.cases.fire(desk.reviewer, looking.id(), "refuse", "Closed");

        assertThat(found(ALL)).isEmpty();
        assertThat(found(ALL.in(Set.of("refused")))).containsExactly(looking.id());
        Refused.with(CaseError.ENDED, () -> desk.cases.claim(desk.reviewer, looking.id()));
    }

    @Test
    @DisplayName("F5.7 a claimed case is refused to others, by name of the holder only")
    void claimIsExclusive() {
        CaseView looking = desk.looking("Mine");
        desk.cases.claim(desk.reviewer, looking.id());
        desk.cases.claim(desk.reviewer, looking.id());

        assertThatThrownBy(() -> desk.cases.claim(desk.colleague, looking.id()))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.code()).isEqualTo(CaseError.CLAIMED);
                    assertThat(e.arguments()).containsExactly("测试人");
                });
        Refused.with(CaseError.CLAIMED, () -> desk.cases.fire(desk.colleague, looking.id(), "plan", ""));
        assertThat(desk.cases.available(desk.colleague, looking.id())).noneMatch(AvailableEvent::possible);
        assertThat(desk.cases.available(desk.reviewer, looking.id())).allMatch(AvailableEvent::possible);
    }

    @Test
    @DisplayName("F5.7 of many who claim a case at the same time one gets it")
    void concurrentClaims() throws InterruptedException, ExecutionException {
        CaseView looking = desk.looking("Wanted");
        List<Callable<Boolean>> claims = List.of(
                () -> claimed(desk.reviewer, looking),
                () -> claimed(desk.colleague, looking),
                () -> claimed(desk.operator, looking));
        ExecutorService people = Executors.newFixedThreadPool(claims.size());

        int won = 0;
        for (Future<Boolean> claim : people.invokeAll(claims)) {
            won += claim.get() ? 1 : 0;
        }
        people.shutdown();

        assertThat(won).isEqualTo(1);
    }

    @Test
    @DisplayName("F5.7 a holder gives a case back or to a colleague; an operator may do so for others")
    void passesOn() {
        CaseView looking = desk.looking("Passed on");
        Refused.with(CaseError.NOT_CLAIMED, () -> desk.cases.release(desk.reviewer, looking.id()));
        desk.cases.claim(desk.reviewer, looking.id());
        Refused.with(CaseError.CLAIMED, () -> desk.cases.release(desk.colleague, looking.id()));
        Refused.with(CaseError.NOT_STAFF, () -> desk.cases.handOver(desk.reviewer, looking.id(), desk.owner.account()));

        desk.cases.handOver(desk.reviewer, looking.id(), desk.colleague.account());
        assertThat(desk.cases.get(desk.operator, looking.id()).claimedBy()).contains(desk.colleague.account());
        desk.cases.release(desk.operator, looking.id());

        assertThat(desk.cases.get(desk.operator, looking.id()).claimedBy()).isEmpty();
        assertThat(desk.cases.timeline(desk.operator, looking.id()))
                .extracting(TimelineEntry::event)
                .containsExactly("opened", "send", "claimed", "handed-over", "released");
        assertThat(desk.cases.timeline(desk.owner, looking.id()))
                .extracting(TimelineEntry::event)
                .containsExactly("opened", "send");
    }

    @Test
    @DisplayName("F5.7 a substitute sees and moves the absent colleague's cases, within the period only")
    void substitution() {
        CaseView looking = desk.looking("Holiday cover");
        desk.cases.claim(desk.reviewer, looking.id());
        substitutions.name(desk.reviewer, desk.colleague.account(), today.plusDays(5), today.plusDays(9));
        Refused.with(CaseError.CLAIMED, () -> desk.cases.fire(desk.colleague, looking.id(), "plan", ""));

        substitutions.name(desk.reviewer, desk.colleague.account(), today, today);

        assertThat(desk.cases
                        .queue(desk.colleague, ALL.heldBy(Holder.ME), FIRST)
                        .items())
                .extracting(CaseView::id)
                .containsExactly(looking.id());
        assertThat(desk.cases.fire(desk.colleague, looking.id(), "plan", "").state())
                .isEqualTo("planned");
    }

    @Test
    @DisplayName("F5.7 a substitution is ended by whom it stands for")
    void endsSubstitution() {
        SubstitutionView view = substitutions.name(desk.reviewer, desk.colleague.account(), today, today.plusDays(3));
        Refused.with(AccessError.NOT_FOUND, () -> substitutions.end(desk.colleague, view.id()));

        substitutions.end(desk.reviewer, view.id());

        assertThat(substitutions.around(desk.reviewer)).isEmpty();
    }

    @Test
    @DisplayName("F5.7 a substitute must be of the staff, and the period must not be over")
    void wrongSubstitution() {
        Refused.with(CaseError.NOT_STAFF, () -> substitutions.name(desk.reviewer, desk.owner.account(), today, today));
        Refused.with(
                CaseError.WRONG_PERIOD,
                () -> substitutions.name(desk.reviewer, desk.colleague.account(), today, today.minusDays(1)));
    }

    @Test
    @DisplayName("F5.7 deadlines at risk are counted, and a passed one is announced once")
    void overdue() {
        CaseView late = desk.looking("Late");
        CaseView soon = desk.looking("Soon");
        dueAt(late, Instant.now().minusSeconds(60));
        dueAt(soon, Instant.now().plusSeconds(60));

        assertThat(desk.cases.atRisk(desk.reviewer, Duration.ofHours(1))).isEqualTo(new DeadlinesAtRisk(1, 1));
        Portal.bean(WatchDeadlines.class).run(desk.job, "{}");
        assertThat(desk.cases.markOverdue(desk.job)).isZero();
        assertThat(Portal.bean(GuideReservations.class).overdueOf(late.id())).hasSize(1);
        assertThat(Portal.bean(GuideReservations.class).overdueOf(soon.id())).isEmpty();
    }

    @Test
    @DisplayName("F5.7 the people who may hold cases are listed to colleagues, not to applicants")
    void colleagues() {
        assertThat(desk.cases.colleagues(desk.reviewer))
                .extracting(Colleague::account)
                .containsExactlyInAnyOrder(desk.reviewer.account(), desk.colleague.account(), desk.operator.account());
        Refused.with(AccessError.NOT_ALLOWED, () -> desk.cases.colleagues(desk.owner));
        Refused.with(AccessError.NOT_ALLOWED, () -> desk.cases.queue(desk.owner, ALL, FIRST));
    }

    private List<CaseId> found(QueueFilter filter) {
        return desk.cases.queue(desk.reviewer, filter, FIRST).items().stream()
                .map(CaseView::id)
                .toList();
    }

    private boolean claimed(Caller caller, CaseView workCase) {
        try {
            desk.cases.claim(caller, workCase.id());
            return true;
        } catch (DomainException refusal) {
            assertThat(refusal.code()).isEqualTo(CaseError.CLAIMED);
            return false;
        }
    }

    private static void dueAt(CaseView workCase, Instant moment) {
        Portal.execute(
                "update work_case set deadline = ? where id = ?",
                Timestamp.from(moment),
                workCase.id().value());
    }
}
