package io.parkverse.identity;

import static io.parkverse.identity.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.identity.boundary.Accounts;
import io.parkverse.identity.boundary.Hat;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.InvitationView;
import io.parkverse.identity.boundary.Invite;
import io.parkverse.identity.boundary.MemberView;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private final Memberships memberships = Portal.bean(Memberships.class);
    private final TenantId park = Portal.park();
    private final EnterpriseId enterprise = EnterpriseId.next();
    private final Person guest = Person.fresh();

    @Test
    @DisplayName("F3.1 one account wears hats in several parks and enterprises")
    void wearsManyHats() {
        TenantId other = Portal.park();
        Caller person = Portal.person(park, Role.REVIEWER);
        Portal.hat(person, Role.ENTERPRISE_OWNER, Optional.of(enterprise));
        Portal.hat(new Caller(other, person.actor()), Role.CUSTODIAN, Optional.empty());

        assertThat(memberships.hatsOf(person))
                .extracting(Hat::park, Hat::role, Hat::enterprise)
                .containsExactlyInAnyOrder(
                        tuple(park, Role.REVIEWER, Optional.empty()),
                        tuple(park, Role.ENTERPRISE_OWNER, Optional.of(enterprise)),
                        tuple(other, Role.CUSTODIAN, Optional.empty()));
    }

    @Test
    @DisplayName("F3.3 a hat of one park opens nothing in another, also under reading across parks")
    void keepsHatsInTheirPark() {
        Caller platformOperator = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
        Caller elsewhere = new Caller(park, platformOperator.actor());

        assertThatThrownBy(() -> Portal.bean(Accounts.class).lock(elsewhere, platformOperator.account()))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
    }

    @Test
    @DisplayName("F3.4 an invited person accepts the hat once")
    void acceptsInvitation() {
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);
        memberships.invite(operator, new Invite(guest.contact(), Role.REVIEWER, Optional.empty(), Locale.ENGLISH));
        String token = guest.token();
        Caller invited = Portal.person(park);

        assertThat(memberships.offered(invited, token).role()).isEqualTo(Role.REVIEWER);
        memberships.accept(invited, token);

        assertThat(memberships.hatsOf(invited)).extracting(Hat::role).containsExactly(Role.REVIEWER);
        assertThat(guest.mail().get(0).content().subject()).isEqualTo("You are invited");
        assertThatThrownBy(() -> memberships.accept(Portal.person(park), token))
                .satisfies(refusedWith(IdentityError.INVITATION_REFUSED));
    }

    @Test
    @DisplayName("F3.4 an invitation is worth nothing in another park, after a week, or once withdrawn")
    void refusesStaleInvitations() {
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);
        Invite invite = new Invite(guest.contact(), Role.REVIEWER, Optional.empty(), Locale.ENGLISH);
        InvitationView first = memberships.invite(operator, invite);
        String token = guest.token();

        assertThatThrownBy(() -> memberships.accept(Portal.person(Portal.park()), token))
                .satisfies(refusedWith(IdentityError.INVITATION_REFUSED));
        memberships.withdraw(operator, first.id());
        assertThatThrownBy(() -> memberships.accept(Portal.person(park), token))
                .satisfies(refusedWith(IdentityError.INVITATION_REFUSED));

        memberships.invite(operator, invite);
        Portal.execute(
                "update invitation set expires_at = now() - interval '1 second' where tenant_id = ?", park.value());
        String late = guest.token();
        assertThatThrownBy(() -> memberships.accept(Portal.person(park), late))
                .satisfies(refusedWith(IdentityError.INVITATION_REFUSED));
    }

    @Test
    @DisplayName("F3.4 an invitation falls with the right of the person who sent it")
    void dropsInvitationsOfFormerOperators() {
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);
        memberships.invite(operator, new Invite(guest.contact(), Role.PARK_OPERATOR, Optional.empty(), Locale.CHINESE));
        String token = guest.token();
        Portal.execute(
                "update membership set until = now() where account_id = ?",
                operator.account().value());

        assertThatThrownBy(() -> memberships.accept(Portal.person(park), token))
                .satisfies(refusedWith(IdentityError.INVITATION_REFUSED));
    }

    @Test
    @DisplayName("F3.3 an enterprise owner invites for the own enterprise only, and nobody for the park")
    void limitsOwners() {
        Caller owner = Portal.person(park);
        Portal.hat(owner, Role.ENTERPRISE_OWNER, Optional.of(enterprise));

        assertThatThrownBy(() -> memberships.invite(
                        owner, new Invite(guest.contact(), Role.PARK_OPERATOR, Optional.empty(), Locale.CHINESE)))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> memberships.invite(
                        owner,
                        new Invite(
                                guest.contact(),
                                Role.ENTERPRISE_MEMBER,
                                Optional.of(EnterpriseId.next()),
                                Locale.CHINESE)))
                .satisfies(refusedWith(AccessError.NOT_FOUND));
        assertThat(memberships
                        .invite(
                                owner,
                                new Invite(
                                        guest.contact(),
                                        Role.ENTERPRISE_MEMBER,
                                        Optional.of(enterprise),
                                        Locale.CHINESE))
                        .hat()
                        .enterprise())
                .contains(enterprise);
    }

    @Test
    @DisplayName("F3.3 the platform's own role cannot be given in a park, and pseudo roles nowhere")
    void refusesUnwearableRoles() {
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);

        assertThat(Stream.of(Role.PLATFORM_OPERATOR, Role.JOB, Role.VISITOR, Role.ANONYMOUS))
                .allSatisfy(role -> assertThatThrownBy(() -> memberships.invite(
                                operator, new Invite(guest.contact(), role, Optional.empty(), Locale.CHINESE)))
                        .satisfies(refusedWith(IdentityError.ROLE_NOT_GRANTABLE)));
    }

    @Test
    @DisplayName("F3.4 the last operator of a park and the last owner of an enterprise stay")
    void keepsTheLastOwner() {
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);
        Caller owner = Portal.person(park);
        Portal.hat(owner, Role.ENTERPRISE_OWNER, Optional.of(enterprise));

        assertThatThrownBy(() -> memberships.end(operator, only(operator)))
                .satisfies(refusedWith(IdentityError.LAST_OWNER));
        assertThatThrownBy(() -> memberships.resign(owner, only(owner)))
                .satisfies(refusedWith(IdentityError.LAST_OWNER));
    }

    @Test
    @DisplayName("F3.4 two owners who leave at the same moment leave one behind")
    void keepsOneOfTwo() {
        Caller one = Portal.person(park);
        Caller two = Portal.person(park);
        Portal.hat(one, Role.ENTERPRISE_OWNER, Optional.of(enterprise));
        Portal.hat(two, Role.ENTERPRISE_OWNER, Optional.of(enterprise));

        List<Boolean> left =
                Stream.of(one, two)
                        .map(caller -> CompletableFuture.supplyAsync(() -> resigns(caller)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(left).containsExactlyInAnyOrder(true, false);
    }

    @Test
    @DisplayName("F3.4 roles are read from the database on every call: an ended hat opens nothing")
    void readsRolesEachTime() {
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);
        Caller second = Portal.person(park, Role.PARK_OPERATOR);

        memberships.end(operator, only(second));

        assertThatThrownBy(() -> memberships.members(second, "", PageRequest.first(5)))
                .satisfies(refusedWith(AccessError.NOT_ALLOWED));
    }

    @Test
    @DisplayName("F3.1 a hat that ended can be given again, and a worn one is not doubled")
    void grantsAgain() {
        Caller person = Portal.person(park);
        Caller job = Caller.job(park, "test");
        memberships.grant(job, person.account(), Role.REVIEWER, Optional.empty());
        memberships.grant(job, person.account(), Role.REVIEWER, Optional.empty());
        memberships.resign(person, only(person));
        memberships.grant(job, person.account(), Role.REVIEWER, Optional.empty());

        assertThat(memberships.hatsOf(person)).extracting(Hat::role).containsExactly(Role.REVIEWER);
    }

    @Test
    @DisplayName("F3.6 the list of members shows masked contacts, to an enterprise its own people only")
    void listsMembers() {
        Caller reviewer = Portal.person(park, Role.REVIEWER, Role.PARK_OPERATOR);
        Caller invited = guest.register().caller();
        Caller member = new Caller(park, invited.actor());
        Portal.hat(member, Role.ENTERPRISE_MEMBER, Optional.of(enterprise));

        assertThat(memberships.members(reviewer, "", PageRequest.first(10)).total())
                .isEqualTo(3);
        assertThat(memberships.members(member, "", PageRequest.first(10)).items())
                .extracting(MemberView::person)
                .extracting(MemberView.Person::account, MemberView.Person::maskedContact)
                .containsExactly(tuple(member.account(), "p***@mail.example"));
        assertThat(memberships.membersOf(member, enterprise)).hasSize(1);
    }

    private UUID only(Caller caller) {
        Caller staff = Portal.person(park, Role.PARK_AUTHORITY);
        return memberships.members(staff, "", PageRequest.first(100)).items().stream()
                .filter(member -> member.person().account().equals(caller.account()))
                .map(MemberView::membership)
                .findFirst()
                .orElseThrow();
    }

    private boolean resigns(Caller caller) {
        try {
            memberships.resign(caller, only(caller));
            return true;
        } catch (RuntimeException e) {
            assertThat(e).satisfies(refusedWith(IdentityError.LAST_OWNER));
            return false;
        }
    }
}
