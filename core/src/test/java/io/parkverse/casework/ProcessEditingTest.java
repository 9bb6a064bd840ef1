package io.parkverse.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.NewStep;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.ProcessFinding;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.ProcessView;
import io.parkverse.casework.boundary.ProcessView.Lifecycle;
import io.parkverse.casework.boundary.Processes;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.testing.Portal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProcessEditingTest {

    private static final Label CHIEF = new Label("主管复核", "Chief's look");

    private final VisitPark desk = new VisitPark();
    private final Processes processes = Portal.bean(Processes.class);

    @Test
    @DisplayName("F5.1 a park adds a step without code: the next case takes it, a running one does not")
    void addsStep() {
        CaseView running = desk.looking("Our visit");
        insertChief();
        provideAllSteps();

        ProcessView active = processes.activate(desk.operator, "visit");
        CaseView later = desk.looking("Our later visit");

        assertThat(active.version()).isEqualTo(2);
        assertThat(active.lifecycle()).isEqualTo(Lifecycle.ACTIVE);
        assertThat(later.processVersion()).isEqualTo(2);
        assertThat(desk.cases.fire(desk.reviewer, running.id(), "plan", "").state())
                .isEqualTo("planned");
        assertThat(desk.cases.fire(desk.reviewer, later.id(), "plan", "").state())
                .isEqualTo("chief");
        assertThat(desk.cases.fire(desk.operator, later.id(), "agree", "").state())
                .isEqualTo("planned");
        assertThat(processes.version(desk.operator, "visit", 1).lifecycle()).isEqualTo(Lifecycle.RETIRED);
    }

    @Test
    @DisplayName("F5.1 an added step keeps guards before it, effects and deadline behind it, and the ways to bad ends")
    void addedStepTakesOver() {
        ProcessPlan plan = insertChief().plan();

        assertThat(plan.transition("looking", "plan").orElseThrow())
                .satisfies(t -> assertThat(t.effects()).isEmpty())
                .satisfies(t -> assertThat(t.to()).isEqualTo("chief"))
                .satisfies(t -> assertThat(t.deadlineDays()).isEqualTo(4));
        assertThat(plan.transition("chief", "agree").orElseThrow())
                .satisfies(t -> assertThat(t.effects()).containsExactly("visit.reserve-guide"))
                .satisfies(t -> assertThat(t.to()).isEqualTo("planned"))
                .satisfies(t -> assertThat(t.deadlineDays()).isEqualTo(2));
        assertThat(plan.transition("chief", "refuse")).isPresent();
        assertThat(plan.states())
                .extracting(State::key)
                .containsExactly("asked", "question", "looking", "chief", "planned", "visited", "refused");
    }

    @Test
    @DisplayName("F5.1 an effect of an extended way comes with the second half")
    void effectComesLast() {
        GuideReservations guides = Portal.bean(GuideReservations.class);
        insertChief();
        provideAllSteps();
        processes.activate(desk.operator, "visit");
        CaseView looking = desk.looking("Our visit");

        desk.cases.fire(desk.reviewer, looking.id(), "plan", "");
        assertThat(guides.reservedFor(looking.id())).isFalse();

        desk.cases.fire(desk.operator, looking.id(), "agree", "");
        assertThat(guides.reservedFor(looking.id())).isTrue();
    }

    @Test
    @DisplayName("F5.1 a park changes roles, label and deadline of a transition, and names of a state")
    void changesRows() {
        processes.startDraft(desk.operator, "visit");
        Transition old = processes
                .draft(desk.operator, "visit")
                .plan()
                .transition("asked", "send")
                .orElseThrow();
        Transition renewed = new Transition(
                old.from(),
                old.event(),
                old.to(),
                CHIEF,
                List.of(Role.AGENT),
                old.guards(),
                List.of(),
                9,
                true,
                true,
                false);

        processes.putTransition(desk.operator, "visit", renewed);
        processes.putState(desk.operator, "visit", new State("planned", CHIEF, State.Kind.START, Party.SYSTEM, "do"));

        ProcessPlan plan = processes.draft(desk.operator, "visit").plan();
        assertThat(plan.transition("asked", "send")).contains(renewed);
        assertThat(plan.known("planned")).isEqualTo(new State("planned", CHIEF, State.Kind.NORMAL, Party.SYSTEM, "do"));
    }

    @Test
    @DisplayName("F5.1 a park takes its own step out again, and the way is as it was")
    void removesStep() {
        ProcessPlan before = processes.active(desk.operator, "visit").plan();
        insertChief();

        assertThat(processes.ownSteps(desk.reviewer, "visit")).containsExactly("chief");
        assertThat(processes.removeStep(desk.operator, "visit", "chief").plan()).isEqualTo(before);
        assertThat(processes.ownSteps(desk.reviewer, "visit")).isEmpty();
    }

    @Test
    @DisplayName("F5.1 a step is not taken out while a case stands there, nor one that came with the process")
    void keepsStep() {
        insertChief();
        provideAllSteps();
        processes.activate(desk.operator, "visit");
        CaseView standing = desk.looking("Our visit");
        desk.cases.fire(desk.reviewer, standing.id(), "plan", "");
        processes.startDraft(desk.operator, "visit");

        Refused.with(CaseError.STEP_IN_USE, () -> processes.removeStep(desk.operator, "visit", "chief"));
        Refused.with(CaseError.STEP_SHIPPED, () -> processes.removeStep(desk.operator, "visit", "looking"));
        Refused.with(CaseError.UNKNOWN_STEP, () -> processes.removeStep(desk.operator, "visit", "nowhere"));

        desk.cases.fire(desk.operator, standing.id(), "agree", "");
        assertThat(processes.removeStep(desk.operator, "visit", "chief").plan().state("chief"))
                .isEmpty();
    }

    @Test
    @DisplayName("F5.1 a draft that names an unknown guard is not activated, and says which")
    void refusesUnknownGuard() {
        processes.startDraft(desk.operator, "visit");

        assertThat(processes.check(desk.operator, "visit"))
                .containsExactly(new ProcessFinding(ProcessFinding.Kind.MISSING_STEP, "visit.unknown-guard"));
        Refused.with("casework.not-valid", () -> processes.activate(desk.operator, "visit"));
    }

    @Test
    @DisplayName("F5.1 a draft with a dead end or a state out of reach is not activated")
    void refusesBrokenPaths() {
        processes.startDraft(desk.operator, "visit");
        provideAllSteps();
        processes.removeTransition(desk.operator, "visit", "question", "answer");
        processes.removeTransition(desk.operator, "visit", "looking", "plan");

        assertThat(processes.check(desk.operator, "visit"))
                .containsExactlyInAnyOrder(
                        new ProcessFinding(ProcessFinding.Kind.DEAD_END, "question"),
                        new ProcessFinding(ProcessFinding.Kind.UNREACHABLE, "planned"),
                        new ProcessFinding(ProcessFinding.Kind.UNREACHABLE, "visited"));
        Refused.with("casework.not-valid", () -> processes.activate(desk.operator, "visit"));
    }

    @Test
    @DisplayName("F5.1 there is one draft at a time, which can be discarded")
    void oneDraft() {
        processes.startDraft(desk.operator, "visit");
        Refused.with(CaseError.DRAFT_EXISTS, () -> processes.startDraft(desk.operator, "visit"));

        processes.discardDraft(desk.operator, "visit");

        Refused.with(CaseError.NO_DRAFT, () -> processes.draft(desk.operator, "visit"));
        assertThat(processes.active(desk.operator, "visit").version()).isEqualTo(1);
    }

    @Test
    @DisplayName("F3.3 only the park's operator edits its processes")
    void operatorOnly() {
        Refused.with(AccessError.NOT_ALLOWED, () -> processes.startDraft(desk.reviewer, "visit"));
        Refused.with(AccessError.NOT_ALLOWED, () -> processes.startDraft(desk.owner, "visit"));
    }

    @Test
    @DisplayName("F2.4 a park's change of a process is not seen by another park")
    void otherPark() {
        VisitPark other = new VisitPark();
        insertChief();

        Refused.with(CaseError.NO_DRAFT, () -> processes.draft(other.operator, "visit"));
        assertThat(processes.all(other.operator)).hasSize(1);
    }

    private ProcessView insertChief() {
        processes.startDraft(desk.operator, "visit");
        State chief = new State("chief", CHIEF, State.Kind.NORMAL, Party.STAFF, "ask");
        NewStep.Onward onward = new NewStep.Onward("agree", new Label("同意", "Agree"), List.of(Role.PARK_OPERATOR));
        return processes.insertStep(desk.operator, "visit", new NewStep("looking", "plan", chief, 4, onward));
    }

    /** Takes the guard that no bean provides out of the draft. */
    private void provideAllSteps() {
        Transition finish = processes
                .draft(desk.operator, "visit")
                .plan()
                .transition("planned", "finish")
                .orElseThrow();
        processes.putTransition(
                desk.operator,
                "visit",
                new Transition(
                        "planned",
                        "finish",
                        "visited",
                        finish.label(),
                        finish.roles(),
                        List.of(),
                        List.of(),
                        0,
                        false,
                        true,
                        false));
    }
}
