package io.parkverse.custody.control;

import io.parkverse.identity.boundary.MemberView;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the people of both sides: an enterprise's own, and those who keep the park's addresses. */
@ApplicationScoped
public class People {

    private static final Set<Role> ADDRESSEES = Set.of(Role.ENTERPRISE_OWNER, Role.ENTERPRISE_MEMBER);
    private static final Set<Role> KEEPERS = Set.of(Role.CUSTODIAN, Role.PARK_OPERATOR);

    @Inject
    Notices notices;

    @Inject
    Memberships memberships;

    public void tellCompany(Caller caller, EnterpriseId enterprise, String textKey, List<String> arguments) {
        tell(caller, accounts(memberships.membersOf(job(caller), enterprise), ADDRESSEES), textKey, arguments);
    }

    public void tellKeepers(Caller caller, String textKey, List<String> arguments) {
        List<MemberView> members = memberships
                .members(job(caller), "", PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
        tell(caller, accounts(members, KEEPERS), textKey, arguments);
    }

    private void tell(Caller caller, List<AccountId> people, String textKey, List<String> arguments) {
        people.forEach(person -> notices.send(job(caller), person, textKey, arguments, Optional.empty()));
    }

    private static List<AccountId> accounts(Collection<MemberView> members, Set<Role> wanted) {
        return members.stream()
                .filter(member -> wanted.contains(member.hat().role()))
                .map(member -> member.person().account())
                .distinct()
                .toList();
    }

    private static Caller job(Caller caller) {
        return Caller.job(caller.park(), "custody.people");
    }
}
