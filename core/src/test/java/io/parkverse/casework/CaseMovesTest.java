package io.parkverse.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.parkverse.casework.boundary.AvailableEvent;
import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseMoved;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.OpenCase;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.TimelineEntry;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.DomainException;
import io.parkverse.testing.Portal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaseMovesTest {

    private final VisitPark desk = new VisitPark();

    @Test
    @DisplayName("F5.1 a case opens in the start state of the active version, with a number of park and year")
    void opens() {
        CaseView first = desk.asked("Our visit");
        CaseView second = desk.asked("Our other visit");

        assertThat(first.state()).isEqualTo("asked");
        assertThat(first.processVersion()).isEqualTo(1);
        assertThat(first.number()).matches("V\\d{4}-000001");
        assertThat(second.number()).endsWith("-000002");
    }

    @Test
    @DisplayName("F5.1 case numbers of parks are counted apart")
    void numbersPerPark() {
        desk.asked("here");

        assertThat(new VisitPark().asked("there").number()).endsWith("-000001");
    }

    @Test
    @DisplayName("F5.1 nobody opens a case for an enterprise they do not act for")
    void opensForOwnEnterpriseOnly() {
        OpenCase foreign = new OpenCase("visit", "GROUP", desk.enterprise, "Not mine");
        OpenCase unheard = new OpenCase("unheard-of", "GROUP", desk.enterprise, "What is this");

        Refused.with(AccessError.NOT_FOUND, () -> desk.cases.open(desk.stranger(), foreign));
        Refused.with(CaseError.UNKNOWN_PROCESS, () -> desk.cases.open(desk.owner, unheard));
    }

    @Test
    @DisplayName("F5.1 a move changes the state, sets its deadline and is on the timeline")
    void moves() {
        CaseView asked = desk.asked("Our visit");

        CaseView moved = desk.cases.fire(desk.owner, asked.id(), "send", " soon please ");

        assertThat(moved.state()).isEqualTo("looking");
        assertThat(moved.deadline()).isPresent();
        assertThat(moved.version()).isGreaterThan(asked.version());
        assertThat(desk.cases.timeline(desk.reviewer, asked.id()))
                .extracting(TimelineEntry::event, TimelineEntry::from, TimelineEntry::to, TimelineEntry::note)
                .containsExactly(tuple("opened", "", "asked", ""), tuple("send", "asked", "looking", "soon please"));
    }

    @Test
    @DisplayName("F5.1 a move needs a role of its row, held for the enterprise of the case")
    void needsRole() {
        CaseView looking = desk.looking("Our visit");
        Caller member = Portal.person(desk.park);
        Portal.hat(member, Role.ENTERPRISE_MEMBER, Optional.of(desk.enterprise));

        Refused.with(AccessError.NOT_ALLOWED, () -> desk.cases.fire(member, looking.id(), "plan", ""));
        Refused.with(AccessError.NOT_FOUND, () -> desk.cases.fire(desk.stranger(), looking.id(), "plan", ""));
    }

    @Test
    @DisplayName("F5.1 a move that the state does not have is refused")
    void needsTransition() {
        CaseView asked = desk.asked("Our visit");

        Refused.with(CaseError.NO_SUCH_MOVE, () -> desk.cases.fire(desk.reviewer, asked.id(), "plan", ""));
    }

    @Test
    @DisplayName("F5.1 a move that has to be explained is refused without a note")
    void needsNote() {
        CaseView looking = desk.looking("Our visit");

        Refused.with(CaseError.NOTE_NEEDED, () -> desk.cases.fire(desk.reviewer, looking.id(), "refuse", "  "));
    }

    @Test
    @DisplayName("F5.1 a guard refuses with its own reason, which the list of moves tells beforehand")
    void guardRefuses() {
        CaseView vague = desk.asked("?");

        assertThat(desk.cases.available(desk.owner, vague.id()))
                .extracting(AvailableEvent::event, AvailableEvent::possible, AvailableEvent::refusalKey)
                .containsExactly(tuple("send", false, NotVague.REFUSAL));
        assertThatThrownBy(() -> desk.cases.fire(desk.owner, vague.id(), "send", ""))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code().messageKey()).isEqualTo(NotVague.REFUSAL));
    }

    @Test
    @DisplayName("F5.1 a guard that no feature provides stops the move loudly")
    void missingGuard() {
        CaseView looking = desk.looking("Our visit");
        desk.cases.fire(desk.reviewer, looking.id(), "plan", "");

        Refused.with(CaseError.MISSING_STEP, () -> desk.cases.fire(desk.job, looking.id(), "finish", ""));
    }

    @Test
    @DisplayName("F5.1 effects and observers run in the transaction of the move")
    void effects() {
        GuideReservations guides = Portal.bean(GuideReservations.class);
        CaseView looking = desk.looking("Our visit");

        desk.cases.fire(desk.reviewer, looking.id(), "plan", "");

        assertThat(guides.reservedFor(looking.id())).isTrue();
        assertThat(guides.movesOf(looking.id()))
                .extracting(CaseMoved::from, CaseMoved::event, CaseMoved::to)
                .containsExactly(tuple("asked", "send", "looking"), tuple("looking", "plan", "planned"));
    }

    @Test
    @DisplayName("F5.1 a move whose effect fails has not happened")
    void effectFails() {
        CaseView looking = desk.looking(GuideReservations.TOO_MANY);

        assertThatThrownBy(() -> desk.cases.fire(desk.reviewer, looking.id(), "plan", ""))
                .hasMessage(GuideReservations.TOO_MANY);

        assertThat(desk.cases.get(desk.reviewer, looking.id()).state()).isEqualTo("looking");
        assertThat(desk.cases.timeline(desk.reviewer, looking.id())).hasSize(2);
    }

    @Test
    @DisplayName("F5.1 a move of a case seen in an older version is refused")
    void seenVersion() {
        CaseView asked = desk.asked("Our visit");
        desk.cases.fire(desk.owner, asked.id(), "send", "");

        Refused.with(AccessError.CHANGED_MEANWHILE, () -> desk.cases.fireSeen(desk.owner, asked, "send", ""));
    }

    @Test
    @DisplayName("F5.6 the applicant's timeline holds what is meant for them, without names of staff")
    void applicantTimeline() {
        CaseView looking = desk.looking("Our visit");
        desk.cases.fire(desk.reviewer, looking.id(), "plan", "only among us");

        assertThat(desk.cases.timeline(desk.owner, looking.id()))
                .extracting(TimelineEntry::event, TimelineEntry::party, TimelineEntry::actor)
                .containsExactly(tuple("opened", Party.APPLICANT, "测试人"), tuple("send", Party.APPLICANT, "测试人"));
        assertThat(desk.cases.timeline(desk.colleague, looking.id()))
                .extracting(TimelineEntry::event)
                .containsExactly("opened", "send", "plan");
    }

    @Test
    @DisplayName("F2.4 a case of another park is not found")
    void otherPark() {
        CaseView asked = desk.asked("Our visit");
        VisitPark other = new VisitPark();

        Refused.with(AccessError.NOT_FOUND, () -> other.cases.get(other.operator, asked.id()));
        Refused.with(AccessError.NOT_FOUND, () -> other.cases.fire(other.operator, asked.id(), "plan", ""));
    }

    @Test
    @DisplayName("F5.1 a person sees the cases of all enterprises they act for")
    void mine() {
        CaseView asked = desk.asked("Our visit");

        assertThat(desk.cases.mine(desk.owner)).extracting(CaseView::id).containsExactly(asked.id());
        assertThat(desk.cases.ofEnterprise(desk.reviewer, desk.enterprise)).hasSize(1);
        assertThat(desk.cases.mine(desk.stranger())).isEmpty();
        Refused.with(AccessError.NOT_FOUND, () -> desk.cases.ofEnterprise(desk.stranger(), desk.enterprise));
    }
}
