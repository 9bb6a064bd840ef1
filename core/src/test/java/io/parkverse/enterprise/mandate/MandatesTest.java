package io.parkverse.enterprise.mandate;

import static io.parkverse.identity.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.mandate.MandateOffer;
import io.parkverse.enterprise.boundary.mandate.MandateState;
import io.parkverse.enterprise.boundary.mandate.MandateView;
import io.parkverse.enterprise.profile.Company;
import io.parkverse.identity.boundary.MandateScope;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.ErrorCode;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MandatesTest {

    private final Agency agency = new Agency();

    @Test
    @DisplayName("G3.4 both companies see a mandate with its scopes, its last day and where it stands")
    void seen() {
        MandateView offer = agency.offered(MandateScope.SUBMIT);
        assertThat(states(agency.owner)).containsExactly(MandateState.OFFERED);
        agency.mandates.accept(agency.agent.owner(), offer.id());

        assertThat(agency.mandates.of(agency.clerk, agency.agent.id()))
                .singleElement()
                .satisfies(mandate -> {
                    assertThat(mandate.client().enterprise()).isEqualTo(agency.client);
                    assertThat(mandate.agent().name()).isEqualTo("启明代办");
                    assertThat(mandate.scopes()).containsExactly(MandateScope.READ, MandateScope.SUBMIT);
                    assertThat(mandate.lastDay()).isEqualTo(Agency.today().plusDays(30));
                    assertThat(mandate.state()).isEqualTo(MandateState.IN_FORCE);
                });
    }

    @Test
    @DisplayName("G3.4 an offer is declined, withdrawn, or lapses after a week, and is then closed to both")
    void notAccepted() {
        MandateView first = agency.offered(MandateScope.READ);
        agency.mandates.decline(agency.agent.owner(), first.id());
        MandateView second = agency.offered(MandateScope.READ);
        agency.mandates.withdraw(agency.owner, second.id());
        MandateView third = agency.offered(MandateScope.READ);
        Portal.execute("update mandate set answer_by = now() - interval '1 second' where id = ?", third.id());

        assertThat(states(agency.owner))
                .containsExactly(MandateState.LAPSED, MandateState.WITHDRAWN, MandateState.DECLINED);
        for (MandateView closed : List.of(first, second, third)) {
            assertThatThrownBy(() -> agency.mandates.accept(agency.agent.owner(), closed.id()))
                    .satisfies(refusedWith(EnterpriseError.OFFER_ENDED));
            assertThatThrownBy(() -> agency.mandates.end(agency.owner, closed.id()))
                    .satisfies(refusedWith(EnterpriseError.MANDATE_OVER));
        }
    }

    @Test
    @DisplayName("G3.4 a newer offer takes the place of an older one, and a newer mandate that of the one in force")
    void replaces() {
        MandateView old = agency.inForce(MandateScope.READ);
        MandateView overtaken = agency.offered(MandateScope.BILLS);
        MandateView latest = agency.offered(MandateScope.SUBMIT);
        assertThatThrownBy(() -> agency.mandates.accept(agency.agent.owner(), overtaken.id()))
                .satisfies(refusedWith(EnterpriseError.OFFER_ENDED));
        agency.mandates.accept(agency.agent.owner(), latest.id());

        assertThat(agency.mandates.of(agency.owner, agency.client))
                .filteredOn(mandate -> mandate.id().equals(old.id()))
                .singleElement()
                .extracting(MandateView::state)
                .isEqualTo(MandateState.REPLACED);
        assertThat(states(agency.owner)).startsWith(MandateState.IN_FORCE);
    }

    @Test
    @DisplayName("G3.4 an expired mandate is followed by a new one")
    void followsExpired() {
        MandateView old = agency.inForce(MandateScope.READ);
        Portal.execute("update mandate set ends_at = now() - interval '1 second' where id = ?", old.id());
        agency.inForce(MandateScope.READ);

        assertThat(states(agency.owner)).containsExactly(MandateState.IN_FORCE, MandateState.EXPIRED);
    }

    @Test
    @DisplayName("G3.4 owners offer for the client and answer for the agent, nobody else does either")
    void owners() {
        Caller member = agency.agent.person(Role.ENTERPRISE_MEMBER);
        Company neighbour = Company.founded(agency.park.park, "邻居");
        Caller elsewhere = Company.founded(Portal.park(), "别处").owner();
        MandateView offer = agency.offered(MandateScope.READ);

        for (Caller stranger : List.of(neighbour.owner(), elsewhere)) {
            assertThatThrownBy(() -> offer(stranger, Agency.CODE, Agency.today()))
                    .satisfies(refusedWith(AccessError.NOT_FOUND));
            assertThatThrownBy(() -> agency.mandates.accept(stranger, offer.id()))
                    .satisfies(refusedWith(AccessError.NOT_FOUND));
            assertThatThrownBy(() -> agency.mandates.withdraw(stranger, offer.id()))
                    .satisfies(refusedWith(AccessError.NOT_FOUND));
            assertThatThrownBy(() -> agency.mandates.of(stranger, agency.client))
                    .satisfies(refusedWith(AccessError.NOT_FOUND));
        }
        assertThatThrownBy(() -> agency.mandates.accept(member, offer.id()))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> agency.mandates.accept(agency.owner, offer.id()))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> agency.mandates.withdraw(agency.agent.owner(), offer.id()))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThat(states(agency.owner)).containsExactly(MandateState.OFFERED);
    }

    @Test
    @DisplayName("G3.4 the agent is a settled company of this park, and another one than the client")
    void agents() {
        Company elsewhere = Company.settled(Portal.park(), "外园代办", "MA0AGEN2");
        String unsettled = Company.code("MA0AGEN3").text();
        assertThat(elsewhere.owner()).isNotNull();
        for (String code : List.of(Company.code("MA0AGEN2").text(), unsettled, "", "';--", "1".repeat(18))) {
            refused(EnterpriseError.NO_SUCH_AGENT, code, Agency.today());
        }
        assertThatThrownBy(() -> agency.mandates.offer(
                        agency.agent.owner(),
                        agency.agent.id(),
                        new MandateOffer(Agency.CODE, EnumSet.of(MandateScope.READ), Agency.today())))
                .satisfies(refusedWith(EnterpriseError.OWN_AGENT));
    }

    @Test
    @DisplayName("G3.4 a mandate has something to do and runs from today for a year at most")
    void terms() {
        refused(EnterpriseError.MANDATE_TERM, Agency.CODE, Agency.today().minusDays(1));
        refused(
                EnterpriseError.MANDATE_TERM,
                Agency.CODE,
                Agency.today().plusYears(1).plusDays(1));
        assertThatThrownBy(() -> agency.mandates.offer(
                        agency.owner, agency.client, new MandateOffer(Agency.CODE, Set.of(), Agency.today())))
                .satisfies(refusedWith(EnterpriseError.MANDATE_WITHOUT_SCOPE));
        assertThat(agency.mandates.of(agency.owner, agency.client)).isEmpty();

        offer(agency.owner, Agency.CODE, Agency.today().plusYears(1));
    }

    @Test
    @DisplayName("G3.4 the other side is told, and each step stands in the history of the client")
    void tells() {
        MandateView mandate = agency.inForce(MandateScope.READ);
        agency.mandates.end(agency.agent.owner(), mandate.id());

        assertThat(texts(agency.agent.owner())).anyMatch(text -> text.contains("asks 启明代办 to act as its agent"));
        assertThat(texts(agency.owner))
                .anyMatch(text -> text.contains("启明代办 acts as agent of"))
                .anyMatch(text -> text.contains("启明代办 has ended its work"));
        assertThat(Portal.bean(AuditTrail.class)
                        .history(agency.park.operator, new Audit.Subject("enterprise", agency.client.value())))
                .anyMatch(line -> line.entry().after().contains("\"outcome\": \"ENDED\""));
    }

    @Test
    @DisplayName("G3.4 both sides are told once that a mandate ends within a fortnight")
    void reminds() {
        MandateView mandate = agency.inForce(MandateScope.READ);
        assertThat(agency.mandates.remind(agency.park.job)).isZero();
        Portal.execute(
                "update mandate set last_day = ? where id = ?", Agency.today().plusDays(14), mandate.id());

        assertThat(agency.mandates.remind(agency.park.job)).isEqualTo(1);
        assertThat(agency.mandates.remind(agency.park.job)).isZero();
        assertThat(texts(agency.owner)).anyMatch(text -> text.contains("ends on"));
        assertThat(texts(agency.agent.owner())).anyMatch(text -> text.contains("ends on"));
    }

    private MandateView offer(Caller who, String code, LocalDate lastDay) {
        return agency.mandates.offer(
                who, agency.client, new MandateOffer(code, EnumSet.of(MandateScope.READ), lastDay));
    }

    private void refused(ErrorCode error, String code, LocalDate lastDay) {
        assertThatThrownBy(() -> offer(agency.owner, code, lastDay)).satisfies(refusedWith(error));
    }

    private List<MandateState> states(Caller who) {
        return agency.mandates.of(who, agency.client).stream()
                .map(MandateView::state)
                .toList();
    }

    private static List<String> texts(Caller person) {
        return Portal.bean(Notices.class).inbox(person, PageRequest.first(20)).items().stream()
                .map(notice -> notice.text(Locale.ENGLISH))
                .toList();
    }
}
