package io.parkverse.enterprise.team;

import static io.parkverse.identity.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.team.HandOverView;
import io.parkverse.enterprise.boundary.team.HandOvers;
import io.parkverse.enterprise.profile.Company;
import io.parkverse.identity.Person;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.Invite;
import io.parkverse.identity.boundary.MemberView;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TeamsTest {

    private final Memberships memberships = Portal.bean(Memberships.class);
    private final HandOvers handOvers = Portal.bean(HandOvers.class);
    private final Notices notices = Portal.bean(Notices.class);
    private final TenantId park = Portal.park();
    private final Company company = Company.founded(park, "云杉数字");
    private final Caller owner = company.owner();
    private final Caller member = company.person(Role.ENTERPRISE_MEMBER);

    @Test
    @DisplayName("G3.4 an owner invites by mail, and who accepts belongs to the team with the offered role")
    void invites() {
        Person guest = Person.fresh();
        memberships.invite(owner, new Invite(guest.contact(), Role.AGENT, Optional.of(company.id()), Locale.CHINESE));
        Caller invited = Portal.person(park);
        memberships.accept(invited, guest.token());

        assertThat(roleOf(invited)).isEqualTo(Role.AGENT);
        assertThatThrownBy(() -> memberships.invite(
                        member,
                        new Invite(guest.contact(), Role.ENTERPRISE_OWNER, Optional.of(company.id()), Locale.CHINESE)))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
    }

    @Test
    @DisplayName("G3.4 an owner changes a role; the last owner's role stays")
    void changesRoles() {
        memberships.change(owner, hat(member), Role.AGENT);
        assertThat(roleOf(member)).isEqualTo(Role.AGENT);

        assertThatThrownBy(() -> memberships.change(owner, hat(owner), Role.ENTERPRISE_MEMBER))
                .satisfies(refusedWith(IdentityError.LAST_OWNER));
        assertThatThrownBy(() -> memberships.change(owner, hat(member), Role.PARK_OPERATOR))
                .satisfies(refusedWith(IdentityError.ROLE_NOT_GRANTABLE));
        assertThat(roleOf(member)).isEqualTo(Role.AGENT);
    }

    @Test
    @DisplayName("G3.4 a member leaves at any time; the last owner cannot leave")
    void leaves() {
        memberships.resign(member, hat(member));

        assertThatThrownBy(() -> memberships.membersOf(member, company.id()))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> memberships.resign(owner, hat(owner)))
                .satisfies(refusedWith(IdentityError.LAST_OWNER));
    }

    @Test
    @DisplayName("G3.4 ownership changes hands when both have confirmed, and not before")
    void handsOver() {
        HandOverView offer = handOvers.offer(owner, company.id(), member.account());
        assertThat(roleOf(owner)).isEqualTo(Role.ENTERPRISE_OWNER);
        assertThat(roleOf(member)).isEqualTo(Role.ENTERPRISE_MEMBER);
        handOvers.accept(member, offer.id());

        assertThat(memberships.membersOf(member, company.id()))
                .extracting(view -> view.person().account(), view -> view.hat().role())
                .containsExactlyInAnyOrder(
                        tuple(member.account(), Role.ENTERPRISE_OWNER), tuple(owner.account(), Role.ENTERPRISE_MEMBER));
        assertThat(handOvers.open(member, company.id())).isEmpty();
    }

    @Test
    @DisplayName("G3.4 both sides of a hand-over are told, and it stands in the history of the company")
    void tells() {
        handOvers.accept(
                member, handOvers.offer(owner, company.id(), member.account()).id());

        assertThat(texts(member)).anyMatch(text -> text.contains("offers you the ownership of 云杉数字"));
        assertThat(texts(owner)).anyMatch(text -> text.contains("has accepted and owns 云杉数字"));
        assertThat(Portal.bean(AuditTrail.class)
                        .history(
                                Portal.person(park, Role.PARK_OPERATOR),
                                new Audit.Subject("enterprise", company.id().value())))
                .anyMatch(line -> line.entry().after().contains("ACCEPTED"));
    }

    @Test
    @DisplayName("G3.4 an offer is accepted by the one who got it only, once, and while it is open")
    void onlyTheOther() {
        HandOverView offer = handOvers.offer(owner, company.id(), member.account());
        Caller third = company.person(Role.ENTERPRISE_MEMBER);

        assertThatThrownBy(() -> handOvers.accept(third, offer.id())).satisfies(refusedWith(AccessError.NOT_FOUND));
        assertThatThrownBy(() -> handOvers.accept(owner, offer.id())).satisfies(refusedWith(AccessError.NOT_FOUND));
        handOvers.withdraw(owner, offer.id());
        assertThatThrownBy(() -> handOvers.accept(member, offer.id()))
                .satisfies(refusedWith(EnterpriseError.OFFER_ENDED));

        HandOverView late = handOvers.offer(owner, company.id(), member.account());
        Portal.execute("update hand_over set expires_at = now() - interval '1 second' where id = ?", late.id());
        assertThatThrownBy(() -> handOvers.accept(member, late.id()))
                .satisfies(refusedWith(EnterpriseError.OFFER_ENDED));
        assertThat(roleOf(owner)).isEqualTo(Role.ENTERPRISE_OWNER);
    }

    @Test
    @DisplayName("G3.4 an offer that is declined changes nothing, and a newer offer takes the place of an older one")
    void declines() {
        HandOverView first = handOvers.offer(owner, company.id(), member.account());
        HandOverView second = handOvers.offer(owner, company.id(), member.account());

        assertThat(handOvers.open(member, company.id()))
                .extracting(HandOverView::id)
                .containsExactly(second.id());
        assertThatThrownBy(() -> handOvers.decline(member, first.id()))
                .satisfies(refusedWith(EnterpriseError.OFFER_ENDED));
        handOvers.decline(member, second.id());
        assertThat(roleOf(owner)).isEqualTo(Role.ENTERPRISE_OWNER);
        assertThat(texts(owner)).anyMatch(text -> text.contains("has declined"));
    }

    @Test
    @DisplayName("G3.4 an offer falls with the ownership of who made it, and with the hat of who got it")
    void fallsWithTheHats() {
        HandOverView offer = handOvers.offer(owner, company.id(), member.account());
        Caller second = company.person(Role.ENTERPRISE_OWNER);
        memberships.end(second, hat(owner));

        assertThatThrownBy(() -> handOvers.accept(member, offer.id()))
                .satisfies(refusedWith(EnterpriseError.OFFER_ENDED));
        assertThat(roleOf(member)).isEqualTo(Role.ENTERPRISE_MEMBER);
    }

    @Test
    @DisplayName("G3.4 ownership is offered by an owner, to somebody of the company, within the park")
    void refusesOthers() {
        Company neighbour = Company.founded(park, "邻居");
        Company elsewhere = Company.founded(Portal.park(), "别处");

        assertThatThrownBy(() -> handOvers.offer(member, company.id(), member.account()))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> handOvers.offer(neighbour.owner(), company.id(), member.account()))
                .satisfies(refusedWith(AccessError.NOT_FOUND));
        assertThatThrownBy(() -> handOvers.offer(elsewhere.owner(), company.id(), member.account()))
                .satisfies(refusedWith(AccessError.NOT_FOUND));
        for (AccountId to : new AccountId[] {owner.account(), neighbour.owner().account()}) {
            assertThatThrownBy(() -> handOvers.offer(owner, company.id(), to))
                    .satisfies(refusedWith(EnterpriseError.NOT_A_COLLEAGUE));
        }
    }

    private Role roleOf(Caller person) {
        return view(person).hat().role();
    }

    private UUID hat(Caller person) {
        return view(person).membership();
    }

    private MemberView view(Caller person) {
        return memberships.membersOf(Caller.job(park, "tests"), company.id()).stream()
                .filter(view -> view.person().account().equals(person.account()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(Caller person) {
        return notices.inbox(person, PageRequest.first(20)).items().stream()
                .map((NoticeView notice) -> notice.text(Locale.ENGLISH))
                .toList();
    }
}
