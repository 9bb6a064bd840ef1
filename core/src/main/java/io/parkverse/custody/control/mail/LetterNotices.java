package io.parkverse.custody.control.mail;

import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.identity.boundary.MemberView;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells people about letters. A notice names addressee and sender and holds no code. */
@ApplicationScoped
public class LetterNotices {

    private static final Set<Role> ADDRESSEES = Set.of(Role.ENTERPRISE_OWNER, Role.ENTERPRISE_MEMBER);
    private static final Set<Role> KEEPERS = Set.of(Role.CUSTODIAN, Role.PARK_OPERATOR);

    @Inject
    Notices notices;

    @Inject
    Memberships memberships;

    void arrived(Caller caller, LetterView letter) {
        tell(caller, addressees(caller, letter), "arrived", letter);
    }

    void closed(Caller caller, LetterView letter) {
        tell(caller, addressees(caller, letter), "closed." + letter.handling().outcome(), letter);
    }

    void due(Caller caller, LetterView letter) {
        tell(caller, addressees(caller, letter), "due", letter);
    }

    /** A grave letter lies: both sides hear of it. */
    void escalated(Caller caller, LetterView letter) {
        tell(caller, addressees(caller, letter), "escalated", letter);
        tell(caller, keepers(caller), "lies", letter);
    }

    private List<AccountId> addressees(Caller caller, LetterView letter) {
        return accounts(memberships.membersOf(job(caller), letter.enterprise()), ADDRESSEES);
    }

    private List<AccountId> keepers(Caller caller) {
        return accounts(
                memberships
                        .members(job(caller), "", PageRequest.first(PageRequest.MAX_LIMIT))
                        .items(),
                KEEPERS);
    }

    private void tell(Caller caller, Collection<AccountId> people, String about, LetterView letter) {
        List<String> arguments = List.of(
                letter.addressee(),
                letter.cover().sender(),
                letter.period().dueOn().toString());
        people.forEach(
                person -> notices.send(job(caller), person, "custody.notice." + about, arguments, Optional.empty()));
    }

    private static List<AccountId> accounts(Collection<MemberView> members, Set<Role> wanted) {
        return members.stream()
                .filter(member -> wanted.contains(member.hat().role()))
                .map(member -> member.person().account())
                .distinct()
                .toList();
    }

    private static Caller job(Caller caller) {
        return Caller.job(caller.park(), "custody.mail");
    }
}
