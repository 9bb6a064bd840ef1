package io.parkverse.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.HistoryLine;
import io.parkverse.casework.boundary.AvailableEvent;
import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Processes;
import io.parkverse.casework.boundary.ProposalView;
import io.parkverse.casework.boundary.SecondLooks;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecondLookTest {

    private static final String PROCESS = "visit";

    private final VisitPark desk = new VisitPark();
    private final Processes processes = Portal.bean(Processes.class);
    private final SecondLooks looks = Portal.bean(SecondLooks.class);
    private final Notices notices = Portal.bean(Notices.class);
    private final GuideReservations guides = Portal.bean(GuideReservations.class);

    @Test
    @DisplayName("G4.6 a decision is held until a second person confirms it; only then it is made, with its effects")
    void confirmed() {
        CaseView held = planned("Our visit");

        assertThat(held.state()).isEqualTo("looking");
        assertThat(guides.reservedFor(held.id())).isFalse();
        assertThat(proposal(held))
                .satisfies(one -> assertThat(one.decision().en()).isEqualTo("Plan"))
                .satisfies(one -> assertThat(one.to().key()).isEqualTo("planned"))
                .satisfies(one -> assertThat(one.note()).isEqualTo("Guide two"))
                .satisfies(one -> assertThat(one.mayDecide()).isTrue());

        CaseView moved = looks.confirm(desk.colleague, proposal(held).id());

        assertThat(moved.state()).isEqualTo("planned");
        assertThat(guides.reservedFor(held.id())).isTrue();
        assertThat(looks.ofCase(desk.reviewer, held.id())).isEmpty();
        assertThat(desk.cases.timeline(desk.operator, held.id()))
                .extracting(TimelineEntry::event, TimelineEntry::note)
                .endsWith(tuple("proposed", "Guide two"), tuple("plan", "Guide two"));
        assertThat(desk.cases.timeline(desk.owner, held.id()))
                .extracting(TimelineEntry::event)
                .doesNotContain("proposed");
    }

    @Test
    @DisplayName("G4.6 without the park's wish a decision is made at once")
    void offByDefault() {
        CaseView looking = desk.looking("Our visit");

        assertThat(desk.cases.fire(desk.reviewer, looking.id(), "plan", "").state())
                .isEqualTo("planned");
        assertThat(looks.waiting(desk.reviewer)).isEmpty();
    }

    @Test
    @DisplayName("G4.6 who has decided can never be the second person, not by another role either")
    void neverTheSame() {
        CaseView held = planned("Our visit");
        UUID proposal = proposal(held).id();
        Refused.with(CaseError.OWN_PROPOSAL, () -> looks.confirm(desk.reviewer, proposal));

        Portal.hat(desk.reviewer, Role.PARK_OPERATOR, Optional.empty());

        Refused.with(CaseError.OWN_PROPOSAL, () -> looks.confirm(desk.reviewer, proposal));
        Refused.with(CaseError.OWN_PROPOSAL, () -> looks.sendBack(desk.reviewer, proposal, "No"));
        assertThat(looks.ofCase(desk.reviewer, held.id()))
                .hasValueSatisfying(
                        own -> assertThat(own.own() && !own.mayDecide()).isTrue());
        assertThat(state(held)).isEqualTo("looking");
        assertThat(looks.confirm(desk.operator, proposal).state()).isEqualTo("planned");
    }

    @Test
    @DisplayName("G4.6 only who may take the transition confirms it, and nobody of another park sees it")
    void walls() {
        CaseView held = planned("Our visit");
        UUID proposal = proposal(held).id();
        Caller custodian = Portal.person(desk.park, Role.CUSTODIAN);
        Caller elsewhere = new VisitPark().reviewer;

        Refused.with(AccessError.NOT_ALLOWED, () -> looks.confirm(custodian, proposal));
        Refused.with(AccessError.NOT_ALLOWED, () -> looks.sendBack(custodian, proposal, "No"));
        Refused.with(AccessError.NOT_ALLOWED, () -> looks.confirm(desk.owner, proposal));
        Refused.with(AccessError.NOT_ALLOWED, () -> looks.waiting(desk.owner));
        Refused.with(AccessError.NOT_ALLOWED, () -> looks.withdraw(desk.colleague, proposal));
        Refused.with(AccessError.NOT_FOUND, () -> looks.confirm(elsewhere, proposal));
        Refused.with(AccessError.NOT_FOUND, () -> looks.ofCase(elsewhere, held.id()));
        assertThat(looks.waiting(elsewhere)).isEmpty();
        assertThat(looks.waiting(custodian)).extracting(ProposalView::mayDecide).containsExactly(false);
        assertThat(looks.waiting(desk.colleague))
                .extracting(ProposalView::mayDecide)
                .containsExactly(true);
        Portal.hat(custodian, Role.REVIEWER, Optional.empty());
        assertThat(looks.confirm(custodian, proposal).state()).isEqualTo("planned");
    }

    @Test
    @DisplayName("G4.6 guards are asked again at the confirmation; a refusal leaves the proposal open")
    void guardsAgain() {
        CaseView held = planned("Our visit");
        UUID proposal = proposal(held).id();
        desk.cases.rename(desk.owner, held.id(), "?", "");

        Refused.with("casework.refused", () -> looks.confirm(desk.colleague, proposal));
        assertThat(state(held)).isEqualTo("looking");
        assertThat(guides.reservedFor(held.id())).isFalse();

        desk.cases.rename(desk.owner, held.id(), "Our visit", "");
        assertThat(looks.confirm(desk.colleague, proposal).state()).isEqualTo("planned");
    }

    @Test
    @DisplayName("G4.6 sent back with a note, the case stays, its maker is told why, and can decide anew")
    void sentBack() {
        CaseView held = planned("Our visit");
        UUID proposal = proposal(held).id();
        Refused.with(CaseError.NOTE_NEEDED, () -> looks.sendBack(desk.colleague, proposal, "  "));
        Refused.with(AccessError.INVALID_INPUT, () -> looks.sendBack(desk.colleague, proposal, "x".repeat(4001)));

        looks.sendBack(desk.colleague, proposal, "Guide two is away");

        assertThat(state(held)).isEqualTo("looking");
        assertThat(told(desk.reviewer)).contains("casework.notice.sent-back");
        Refused.with(CaseError.NO_PROPOSAL, () -> looks.confirm(desk.colleague, proposal));
        assertThat(desk.cases.timeline(desk.reviewer, held.id()))
                .extracting(TimelineEntry::event, TimelineEntry::note)
                .endsWith(tuple("sent-back", "Guide two is away"));
        desk.cases.fire(desk.colleague, held.id(), "plan", "Guide three");
        assertThat(looks.confirm(desk.reviewer, proposal(held).id()).state()).isEqualTo("planned");
    }

    @Test
    @DisplayName("G4.6 a proposal is taken back by its maker, and cannot be confirmed after that")
    void withdrawn() {
        CaseView held = planned("Our visit");
        UUID proposal = proposal(held).id();

        looks.withdraw(desk.reviewer, proposal);

        Refused.with(CaseError.NO_PROPOSAL, () -> looks.confirm(desk.colleague, proposal));
        Refused.with(CaseError.NO_PROPOSAL, () -> looks.withdraw(desk.reviewer, proposal));
        assertThat(looks.waiting(desk.colleague)).isEmpty();
        assertThat(state(held)).isEqualTo("looking");
    }

    @Test
    @DisplayName("G4.6 while a case waits, the park's people move it no other way and propose nothing else")
    void waits() {
        CaseView held = planned("Our visit");

        Refused.with(
                CaseError.AWAITS_SECOND_LOOK, () -> desk.cases.fire(desk.colleague, held.id(), "ask-back", "Who?"));
        Refused.with(CaseError.AWAITS_SECOND_LOOK, () -> desk.cases.fire(desk.colleague, held.id(), "plan", ""));
        assertThat(desk.cases.available(desk.colleague, held.id())).noneMatch(AvailableEvent::possible);

        looks.withdraw(desk.reviewer, proposal(held).id());
        assertThat(desk.cases.available(desk.colleague, held.id()))
                .filteredOn(AvailableEvent::secondLook)
                .extracting(AvailableEvent::event, AvailableEvent::possible)
                .containsExactly(tuple("plan", true));
        assertThat(desk.cases
                        .fire(desk.colleague, held.id(), "ask-back", "Who?")
                        .state())
                .isEqualTo("question");
    }

    @Test
    @DisplayName("G4.6 a move of the case by itself overtakes the proposal, which cannot be confirmed after that")
    void overtaken() {
        wanted("planned", "cancel");
        CaseView looking = desk.looking("Our visit");
        desk.cases.fire(desk.reviewer, looking.id(), "plan", "");
        desk.cases.fire(desk.reviewer, looking.id(), "cancel", "");
        UUID proposal = proposal(looking).id();

        desk.cases.fire(desk.job, looking.id(), "finish", "");

        assertThat(state(looking)).isEqualTo("visited");
        assertThat(looks.waiting(desk.colleague)).isEmpty();
        Refused.with(CaseError.NO_PROPOSAL, () -> looks.confirm(desk.colleague, proposal));
    }

    @Test
    @DisplayName("G4.6 a colleague's claim does not keep the second person out, as it keeps out all others")
    void claimed() {
        wanted("looking", "plan");
        CaseView looking = desk.looking("Our visit");
        desk.cases.claim(desk.reviewer, looking.id());
        Refused.with(CaseError.CLAIMED, () -> desk.cases.fire(desk.colleague, looking.id(), "plan", ""));

        desk.cases.fire(desk.reviewer, looking.id(), "plan", "");

        assertThat(looks.confirm(desk.colleague, proposal(looking).id()).state())
                .isEqualTo("planned");
    }

    @Test
    @DisplayName("G4.6 of many who confirm at the same time one does, and the effects happen once")
    void onceOnly() throws InterruptedException, ExecutionException {
        CaseView held = planned("Our visit");
        UUID proposal = proposal(held).id();
        List<Callable<Boolean>> people = List.of(
                () -> confirms(desk.colleague, proposal),
                () -> confirms(desk.operator, proposal),
                () -> confirms(Portal.person(desk.park, Role.REVIEWER), proposal));
        ExecutorService rooms = Executors.newFixedThreadPool(people.size());

        int won = 0;
        for (Future<Boolean> one : rooms.invokeAll(people)) {
            won += one.get() ? 1 : 0;
        }
        rooms.shutdown();

        assertThat(won).isEqualTo(1);
        assertThat(desk.cases.timeline(desk.operator, held.id()))
                .filteredOn(entry -> entry.event().equals("plan"))
                .hasSize(1);
    }

    @Test
    @DisplayName("G4.6 a decision made on what the case was before the proposal is refused as changed meanwhile")
    void seenBefore() {
        wanted("looking", "plan");
        CaseView seen = desk.looking("Our visit");
        desk.cases.fireSeen(desk.reviewer, seen, "plan", "");

        Refused.with(
                AccessError.CHANGED_MEANWHILE, () -> desk.cases.fireSeen(desk.colleague, seen, "refuse", "No room"));
    }

    @Test
    @DisplayName("G4.6 those who may confirm are told, its maker and all others are not")
    void tells() {
        Caller custodian = Portal.person(desk.park, Role.CUSTODIAN);
        planned("Our visit");

        assertThat(told(desk.colleague)).containsExactly("casework.notice.second-look");
        assertThat(told(desk.operator)).containsExactly("casework.notice.second-look");
        assertThat(told(desk.reviewer)).isEmpty();
        assertThat(told(custodian)).isEmpty();
        assertThat(told(desk.owner)).isEmpty();
    }

    @Test
    @DisplayName("G4.6 that a park asks for a second look stands in the audit, and so does each answer")
    void audited() {
        AuditTrail trail = Portal.bean(AuditTrail.class);
        PageRequest first = PageRequest.first(20);
        CaseView held = planned("Our visit");
        looks.confirm(desk.colleague, proposal(held).id());

        assertThat(trail.search(desk.operator, AuditFilter.all().ofAction("casework.activate"), first)
                        .items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.toString()).contains("secondLooks", "looking plan"));
        assertThat(trail.history(
                        desk.operator, new Audit.Subject("case", held.id().value())))
                .flatExtracting(HistoryLine::changes)
                .contains(new HistoryLine.Change("outcome", "", "CONFIRMED"));
    }

    @Test
    @DisplayName("G4.6 running cases keep the version they were opened under, with or without a second look")
    void runningCases() {
        CaseView before = desk.looking("Before");
        wanted("looking", "plan");
        CaseView after = desk.looking("After");

        assertThat(desk.cases.fire(desk.reviewer, before.id(), "plan", "").state())
                .isEqualTo("planned");
        assertThat(desk.cases.fire(desk.reviewer, after.id(), "plan", "").state())
                .isEqualTo("looking");
    }

    @Test
    @DisplayName("G4.6 only what people of the park decide alone can have a second look")
    void unfit() {
        processes.startDraft(desk.operator, PROCESS);

        Refused.with(CaseError.SECOND_LOOK_UNFIT, () -> put("asked", "send"));
        Refused.with(CaseError.SECOND_LOOK_UNFIT, () -> put("planned", "finish"));
        put("looking", "refuse");

        assertThat(draft("looking", "refuse").secondLook()).isTrue();
        Refused.with(
                AccessError.NOT_ALLOWED,
                () -> processes.putTransition(
                        desk.reviewer, PROCESS, draft("looking", "refuse").withSecondLook(false)));
    }

    private CaseView planned(String title) {
        wanted("looking", "plan");
        CaseView looking = desk.looking(title);
        return desk.cases.fire(desk.reviewer, looking.id(), "plan", "Guide two");
    }

    /** Makes a version whose transition has a second look, and guards that exist. */
    private void wanted(String from, String event) {
        processes.startDraft(desk.operator, PROCESS);
        processes.putTransition(desk.operator, PROCESS, guarded(draft("planned", "finish"), List.of()));
        processes.putTransition(desk.operator, PROCESS, guarded(draft("looking", "plan"), List.of("visit.not-vague")));
        put(from, event);
        processes.activate(desk.operator, PROCESS);
    }

    private void put(String from, String event) {
        processes.putTransition(desk.operator, PROCESS, draft(from, event).withSecondLook(true));
    }

    private Transition draft(String from, String event) {
        return processes
                .draft(desk.operator, PROCESS)
                .plan()
                .transition(from, event)
                .orElseThrow();
    }

    private static Transition guarded(Transition way, List<String> guards) {
        return new Transition(
                way.from(),
                way.event(),
                way.to(),
                way.label(),
                way.roles(),
                guards,
                way.effects(),
                way.deadlineDays(),
                way.noteNeeded(),
                way.applicantSees(),
                way.secondLook());
    }

    private ProposalView proposal(CaseView held) {
        return looks.ofCase(desk.colleague, held.id()).orElseThrow();
    }

    private String state(CaseView held) {
        return desk.cases.get(desk.job, held.id()).state();
    }

    private List<String> told(Caller person) {
        return notices.inbox(person, PageRequest.first(20)).items().stream()
                .map(NoticeView::textKey)
                .toList();
    }

    private boolean confirms(Caller caller, UUID proposal) {
        try {
            looks.confirm(caller, proposal);
            return true;
        } catch (DomainException refusal) {
            assertThat(refusal.code()).isIn(CaseError.NO_PROPOSAL, AccessError.CHANGED_MEANWHILE);
            return false;
        }
    }
}
