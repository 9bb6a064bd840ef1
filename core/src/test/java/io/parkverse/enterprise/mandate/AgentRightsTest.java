package io.parkverse.enterprise.mandate;

import static io.parkverse.identity.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.billing.boundary.Invoices;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.mandate.MandateView;
import io.parkverse.enterprise.boundary.team.HandOvers;
import io.parkverse.enterprise.profile.Company;
import io.parkverse.identity.boundary.ApiScope;
import io.parkverse.identity.boundary.MandateScope;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.identity.boundary.TokenWish;
import io.parkverse.identity.boundary.Tokens;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.ApplicationView;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.testing.Portal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgentRightsTest {

    private final Agency agency = new Agency();
    private final Enterprises enterprises = Portal.bean(Enterprises.class);
    private final Invoices invoices = Portal.bean(Invoices.class);

    @Test
    @DisplayName("G3.4 without an accepted mandate the client does not exist for the agent's people")
    void nothingBefore() {
        agency.offered(MandateScope.READ, MandateScope.SUBMIT);

        assertThatThrownBy(() -> read(agency.clerk)).satisfies(refusedWith(AccessError.NOT_FOUND));
        assertThatThrownBy(() -> submit(agency.agent.owner())).satisfies(refusedWith(AccessError.NOT_FOUND));
        assertThat(agency.park.cases.mine(agency.clerk)).isEmpty();
    }

    @Test
    @DisplayName(
            "G3.4 who may read sees company, application and papers, with personal data masked, and changes nothing")
    void reads() {
        agency.inForce(MandateScope.READ);

        assertThat(read(agency.clerk).id()).isEqualTo(agency.client);
        assertThat(agency.park.cases.mine(agency.clerk))
                .extracting(CaseView::id)
                .containsExactly(agency.ready);
        assertThat(agency.park.documents.ofCase(agency.clerk, agency.ready)).isNotEmpty();
        assertThat(agency.park
                        .applications
                        .get(agency.clerk, agency.ready)
                        .data()
                        .people())
                .isEqualTo(agency.park
                        .applications
                        .get(agency.owner, agency.ready)
                        .data()
                        .masked()
                        .people())
                .isNotEqualTo(agency.park
                        .applications
                        .get(agency.owner, agency.ready)
                        .data()
                        .people());
        assertThatThrownBy(() -> save(agency.clerk)).satisfies(refusedWith(AccessError.OUT_OF_MANDATE));
        assertThatThrownBy(() -> submit(agency.clerk)).satisfies(refusedWith(AccessError.OUT_OF_MANDATE));
        assertThatThrownBy(() -> bills(agency.clerk)).satisfies(refusedWith(AccessError.OUT_OF_MANDATE));
    }

    @Test
    @DisplayName("G3.4 who prepares fills in and hands in, and does not submit")
    void prepares() {
        agency.inForce(MandateScope.PREPARE);

        save(agency.clerk);
        assertThat(agency.park.applications.get(agency.clerk, agency.ready).data())
                .isEqualTo(
                        agency.park.applications.get(agency.owner, agency.ready).data());
        assertThatThrownBy(() -> submit(agency.clerk)).satisfies(refusedWith(AccessError.OUT_OF_MANDATE));
        assertThatThrownBy(() -> bills(agency.clerk)).satisfies(refusedWith(AccessError.OUT_OF_MANDATE));
    }

    @Test
    @DisplayName("G3.4 who submits moves the application on, and does not fill in")
    void submits() {
        agency.inForce(MandateScope.SUBMIT);

        assertThatThrownBy(() -> save(agency.clerk)).satisfies(refusedWith(AccessError.OUT_OF_MANDATE));
        submit(agency.clerk);
        assertThat(agency.park.state(agency.ready)).isEqualTo("submitted");
    }

    @Test
    @DisplayName(
            "G3.4 it is the mandate's scope that keeps the agent out: with a wider one in the row the wall is open")
    void scopeIsTheWall() {
        MandateView mandate = agency.inForce(MandateScope.READ);
        assertThatThrownBy(() -> submit(agency.clerk)).satisfies(refusedWith(AccessError.OUT_OF_MANDATE));

        Portal.execute("update mandate set scopes = 'READ SUBMIT' where id = ?", mandate.id());
        submit(agency.clerk);
        assertThat(agency.park.state(agency.ready)).isEqualTo("submitted");
    }

    @Test
    @DisplayName("G3.4 who has the bills sees invoices")
    void bills() {
        agency.inForce(MandateScope.BILLS);

        bills(agency.clerk);
        assertThatThrownBy(() -> submit(agency.clerk)).satisfies(refusedWith(AccessError.OUT_OF_MANDATE));
    }

    @Test
    @DisplayName("G3.4 people, ownership, mandates and tokens stay with the client whatever the mandate says")
    void never() {
        agency.inForce(MandateScope.values());
        Caller boss = agency.agent.owner();

        assertThatThrownBy(() -> Portal.bean(Memberships.class).membersOf(boss, agency.client))
                .satisfies(refusedWith(AccessError.OUT_OF_MANDATE));
        assertThatThrownBy(() -> Portal.bean(HandOvers.class).offer(boss, agency.client, boss.account()))
                .satisfies(refusedWith(AccessError.OUT_OF_MANDATE));
        assertThatThrownBy(() -> agency.mandates.of(boss, agency.client))
                .satisfies(refusedWith(AccessError.OUT_OF_MANDATE));
        assertThat(Portal.bean(Memberships.class)
                        .members(boss, "", PageRequest.first(50))
                        .items())
                .noneMatch(member -> member.hat().enterprises().contains(agency.client));
        assertThat(enterprises.mine(boss)).extracting(EnterpriseView::id).containsExactly(agency.agent.id());
    }

    @Test
    @DisplayName(
            "G3.4 a mandate ends with its last day, with either side, with the hat of the person, with the agent company")
    void ends() {
        MandateView mandate = agency.inForce(MandateScope.READ);
        Portal.execute("update mandate set ends_at = now() - interval '1 second' where id = ?", mandate.id());
        assertThatThrownBy(() -> read(agency.clerk)).satisfies(refusedWith(AccessError.NOT_FOUND));

        agency.mandates.end(agency.owner, agency.inForce(MandateScope.READ).id());
        assertThatThrownBy(() -> read(agency.clerk)).satisfies(refusedWith(AccessError.NOT_FOUND));
        agency.mandates.end(
                agency.agent.owner(), agency.inForce(MandateScope.READ).id());
        assertThatThrownBy(() -> read(agency.clerk)).satisfies(refusedWith(AccessError.NOT_FOUND));

        agency.inForce(MandateScope.READ);
        assertThat(read(agency.clerk).id()).isEqualTo(agency.client);
        Portal.execute(
                "update membership set until = now() where account_id = ?",
                agency.clerk.account().value());
        assertThatThrownBy(() -> read(agency.clerk)).satisfies(refusedWith(AccessError.NOT_FOUND));
        assertThat(read(agency.agent.owner()).id()).isEqualTo(agency.client);
        enterprises.leave(agency.park.job, agency.agent.id());
        assertThatThrownBy(() -> read(agency.agent.owner())).satisfies(refusedWith(AccessError.NOT_FOUND));
    }

    @Test
    @DisplayName("G3.4 an agent company works for all of its clients, for each within its own scope")
    void manyClients() {
        agency.inForce(MandateScope.SUBMIT);
        Company second = Company.founded(agency.park.park, "第二客户");
        Company third = Company.founded(agency.park.park, "第三客户");
        agency.works(second, MandateScope.PREPARE);

        assertThat(enterprises.listed(agency.clerk, Optional.empty(), 10).items())
                .extracting(EnterpriseView::id)
                .containsExactlyInAnyOrder(agency.agent.id(), agency.client, second.id());
        assertThat(enterprises.get(agency.clerk, second.id()).id()).isEqualTo(second.id());
        assertThatThrownBy(() -> enterprises.get(agency.clerk, third.id()))
                .satisfies(refusedWith(AccessError.NOT_FOUND));
        submit(agency.clerk);
        assertThatThrownBy(() -> save(agency.clerk)).satisfies(refusedWith(AccessError.OUT_OF_MANDATE));
    }

    @Test
    @DisplayName("G3.4 a person invited to the agent company as agent has none of its clients, nor has its token")
    void ownersAndMembersOnly() {
        agency.inForce(MandateScope.values());
        Caller invited = agency.agent.person(Role.AGENT);
        Caller program = program();

        assertThatThrownBy(() -> read(invited)).satisfies(refusedWith(AccessError.NOT_FOUND));
        assertThat(enterprises.get(program, agency.agent.id()).id()).isEqualTo(agency.agent.id());
        assertThatThrownBy(() -> read(program)).satisfies(refusedWith(AccessError.NOT_FOUND));
    }

    private Caller program() {
        Tokens tokens = Portal.bean(Tokens.class);
        TokenWish wish = new TokenWish(Optional.of(agency.agent.id()), "ERP", Set.of(ApiScope.ENTERPRISES_READ), 30);
        String secret = tokens.make(agency.agent.owner(), wish).secret();
        return tokens.resolve(Caller.anonymous(agency.park.park), secret).orElseThrow();
    }

    private EnterpriseView read(Caller who) {
        return enterprises.get(who, agency.client);
    }

    private void save(Caller who) {
        ApplicationView seen = agency.park.applications.get(agency.owner, agency.ready);
        ApplicationSection section = seen.data().section(SectionKey.PEOPLE);
        agency.park.applications.save(
                who, agency.ready, section, seen.state(SectionKey.PEOPLE).version());
    }

    private void submit(Caller who) {
        agency.park.fire(who, agency.ready, "submit");
    }

    private void bills(Caller who) {
        assertThat(invoices.ofEnterprise(who, agency.client)).isEmpty();
    }
}
