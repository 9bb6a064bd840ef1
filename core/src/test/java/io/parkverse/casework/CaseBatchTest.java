package io.parkverse.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.casework.boundary.BatchItem;
import io.parkverse.casework.boundary.CaseBatches;
import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.HolderChange;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.casework.boundary.Workload;
import io.parkverse.casework.boundary.Workloads;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaseBatchTest {

    private final VisitPark desk = new VisitPark();
    private final CaseBatches batches = Portal.bean(CaseBatches.class);
    private final Workloads workloads = Portal.bean(Workloads.class);

    @Test
    @DisplayName("G4.6 of several cases the free ones are claimed, and each refused one says why")
    void claims() {
        CaseView free = desk.looking("Free");
        CaseView taken = desk.looking("Taken");
        CaseView over = desk.looking("Over");
        desk.cases.claim(desk.colleague, taken.id());
        desk.cases.fire(desk.reviewer, over.id(), "refuse", "Closed");

        List<BatchItem> items = batches.claim(desk.reviewer, List.of(over.id(), free.id(), taken.id(), free.id()));

        assertThat(items)
                .extracting(item -> item.change().id(), BatchItem::refusalKey)
                .containsExactlyInAnyOrder(
                        tuple(free.id(), ""),
                        tuple(taken.id(), CaseError.CLAIMED.messageKey()),
                        tuple(over.id(), CaseError.ENDED.messageKey()));
        assertThat(items).filteredOn(item -> !item.done()).noneMatch(BatchItem::undoable);
        assertThat(holder(free)).contains(desk.reviewer.account());
        assertThat(holder(taken)).contains(desk.colleague.account());
    }

    @Test
    @DisplayName("G4.6 an operator assigns free and held cases; a reviewer only those held by themselves")
    void assigns() {
        CaseView free = desk.looking("Free");
        CaseView held = desk.looking("Held");
        desk.cases.claim(desk.reviewer, held.id());
        List<CaseId> both = List.of(free.id(), held.id());

        assertThat(batches.assign(desk.reviewer, both, desk.colleague.account()))
                .extracting(BatchItem::refusalKey)
                .containsExactlyInAnyOrder(CaseError.NOT_CLAIMED.messageKey(), "");
        assertThat(batches.assign(desk.operator, both, desk.reviewer.account())).allMatch(BatchItem::done);

        assertThat(holder(free)).contains(desk.reviewer.account());
        assertThat(holder(held)).contains(desk.reviewer.account());
        assertThat(desk.cases.timeline(desk.operator, free.id()))
                .extracting(TimelineEntry::event)
                .containsExactly("opened", "send", "handed-over");
    }

    @Test
    @DisplayName("G4.6 nobody who holds no cases is assigned any, and nothing is changed")
    void notStaff() {
        CaseView free = desk.looking("Free");

        assertThat(batches.assign(desk.operator, List.of(free.id()), desk.owner.account()))
                .extracting(BatchItem::refusalKey)
                .containsExactly(CaseError.NOT_STAFF.messageKey());
        assertThat(holder(free)).isEmpty();
    }

    @Test
    @DisplayName("G4.6 a bulk action is undone, except where the holder has changed since")
    void undoes() {
        CaseView free = desk.looking("Free");
        CaseView held = desk.looking("Held");
        CaseView later = desk.looking("Later");
        desk.cases.claim(desk.reviewer, held.id());
        List<BatchItem> items =
                batches.assign(desk.operator, List.of(free.id(), held.id(), later.id()), desk.colleague.account());
        assertThat(items).allMatch(BatchItem::undoable);
        desk.cases.handOver(desk.colleague, later.id(), desk.reviewer.account());

        List<BatchItem> undone = batches.undo(desk.operator, changes(items));

        assertThat(undone).filteredOn(BatchItem::done).hasSize(2);
        assertThat(undone)
                .filteredOn(item -> !item.done())
                .extracting(BatchItem::refusalKey)
                .containsExactly(AccessError.CHANGED_MEANWHILE.messageKey());
        assertThat(holder(free)).isEmpty();
        assertThat(holder(held)).contains(desk.reviewer.account());
        assertThat(holder(later)).contains(desk.reviewer.account());
    }

    @Test
    @DisplayName("G4.6 an invented change takes no case from its holder")
    void forgedUndo() {
        CaseView held = desk.looking("Held");
        desk.cases.claim(desk.colleague, held.id());
        HolderChange forged = new HolderChange(
                held.id(), Optional.of(desk.reviewer.account()), Optional.of(desk.colleague.account()));

        assertThat(batches.undo(desk.reviewer, List.of(forged)))
                .extracting(BatchItem::refusalKey)
                .containsExactly(CaseError.CLAIMED.messageKey());
        assertThat(holder(held)).contains(desk.colleague.account());
    }

    @Test
    @DisplayName("G4.6 cases of another park are unknown, and applicants and the authority are refused")
    void walls() {
        VisitPark other = new VisitPark();
        CaseView foreign = other.looking("Foreign");
        List<CaseId> ids = List.of(foreign.id());
        Caller authority = Portal.person(desk.park, Role.PARK_AUTHORITY);

        List<BatchItem> items = batches.claim(desk.operator, ids);

        assertThat(items).extracting(BatchItem::refusalKey).containsExactly(AccessError.NOT_FOUND.messageKey());
        assertThat(items).extracting(BatchItem::name).containsExactly("");
        assertThat(other.cases.get(other.reviewer, foreign.id()).claimedBy()).isEmpty();
        Refused.with(AccessError.NOT_ALLOWED, () -> batches.claim(desk.owner, ids));
        Refused.with(AccessError.NOT_ALLOWED, () -> batches.assign(authority, ids, desk.reviewer.account()));
    }

    @Test
    @DisplayName("G4.6 none and too many cases are refused")
    void sizes() {
        List<CaseId> many =
                Stream.generate(CaseId::next).limit(PageRequest.MAX_LIMIT + 1L).toList();

        Refused.with(AccessError.INVALID_INPUT, () -> batches.claim(desk.reviewer, List.of()));
        Refused.with(AccessError.INVALID_INPUT, () -> batches.claim(desk.reviewer, many));
        Refused.with(AccessError.INVALID_INPUT, () -> batches.undo(desk.reviewer, List.of()));
    }

    @Test
    @DisplayName("G4.6 two who claim the same cases at once share them without a loss")
    void race() throws InterruptedException, ExecutionException {
        List<CaseId> ids = Stream.of("One", "Two", "Three")
                .map(desk::looking)
                .map(CaseView::id)
                .toList();
        List<CaseId> backwards = List.of(ids.get(2), ids.get(1), ids.get(0));
        List<Callable<List<BatchItem>>> claims =
                List.of(() -> batches.claim(desk.reviewer, ids), () -> batches.claim(desk.colleague, backwards));
        ExecutorService people = Executors.newFixedThreadPool(claims.size());

        long won = 0;
        for (Future<List<BatchItem>> claim : people.invokeAll(claims)) {
            won += claim.get().stream().filter(BatchItem::done).count();
        }
        people.shutdown();

        assertThat(won).isEqualTo(ids.size());
    }

    @Test
    @DisplayName("G4.6 the workload tells open, overdue and lately moved cases of each person")
    void workload() {
        CaseView late = desk.looking("Late");
        CaseView soon = desk.looking("Soon");
        CaseView old = desk.looking("Old");
        batches.claim(desk.reviewer, List.of(late.id(), soon.id()));
        set("deadline", late, Instant.now().minusSeconds(60));
        desk.cases.fire(desk.colleague, old.id(), "refuse", "Closed");

        assertThat(workloads.all(desk.operator))
                .containsExactlyInAnyOrder(
                        new Workload(desk.reviewer.account(), "测试人", 2, 1, 0),
                        new Workload(desk.colleague.account(), "测试人", 0, 0, 1),
                        new Workload(desk.operator.account(), "测试人", 0, 0, 0));
        assertThat(workloads.heldBy(desk.operator, desk.reviewer.account()))
                .extracting(CaseView::id)
                .containsExactly(late.id(), soon.id());

        Portal.execute(
                "update case_event set happened_at = ? where case_id = ?",
                Timestamp.from(Instant.now().minus(Duration.ofDays(8))),
                old.id().value());
        assertThat(workloads.all(desk.operator)).allMatch(one -> one.movedOn() == 0);
    }

    @Test
    @DisplayName("G4.6 cases of somebody who has left the park stay in the workload and can be given away")
    void left() {
        CaseView held = desk.looking("Held");
        desk.cases.claim(desk.reviewer, held.id());
        Portal.execute(
                "delete from membership where account_id = ?",
                desk.reviewer.account().value());

        assertThat(workloads.all(desk.operator)).contains(new Workload(desk.reviewer.account(), "", 1, 0, 0));
        assertThat(batches.assign(desk.operator, List.of(held.id()), desk.colleague.account()))
                .allMatch(BatchItem::done);
        assertThat(workloads.all(desk.operator))
                .noneMatch(one -> one.displayName().isEmpty());
    }

    @Test
    @DisplayName("G4.6 the workload is read by operator and authority; it shows nothing of another park")
    void workloadWalls() {
        CaseView held = desk.looking("Held");
        desk.cases.claim(desk.reviewer, held.id());
        VisitPark other = new VisitPark();

        assertThat(workloads.all(Portal.person(desk.park, Role.PARK_AUTHORITY))).hasSize(3);
        assertThat(workloads.all(other.operator)).allMatch(one -> one.open() == 0);
        assertThat(workloads.heldBy(other.operator, desk.reviewer.account())).isEmpty();
        Refused.with(AccessError.NOT_ALLOWED, () -> workloads.all(desk.reviewer));
        Refused.with(AccessError.NOT_ALLOWED, () -> workloads.heldBy(desk.owner, desk.reviewer.account()));
    }

    private static List<HolderChange> changes(List<BatchItem> items) {
        return items.stream().map(BatchItem::change).toList();
    }

    private Optional<AccountId> holder(CaseView workCase) {
        return desk.cases.get(desk.operator, workCase.id()).claimedBy();
    }

    private static void set(String column, CaseView workCase, Instant moment) {
        Portal.execute(
                "update work_case set " + column + " = ? where id = ?",
                Timestamp.from(moment),
                workCase.id().value());
    }
}
