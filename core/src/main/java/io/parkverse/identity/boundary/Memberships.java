package io.parkverse.identity.boundary;

import io.parkverse.identity.control.Hats;
import io.parkverse.identity.control.Invitations;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The hats of people in parks and enterprises. A park operator names the park's people, an enterprise
 * owner those of the enterprise, the platform operator those of the platform. Somebody always remains
 * in charge: the last operator of a park and the last owner of an enterprise cannot be ended.
 */
@Boundary
public class Memberships {

    @Inject
    Hats hats;

    @Inject
    Invitations invitations;

    /** The caller's hats in all parks. */
    @Allowed("identity.hats")
    @CrossPark("identity")
    public List<Hat> hatsOf(Caller caller) {
        return hats.inAllParks(caller.account());
    }

    /** People of the park by name; members of enterprises see those of their own enterprises only. */
    @Allowed("identity.members")
    public Page<MemberView> members(Caller caller, String words, PageRequest page) {
        return hats.find(words, page);
    }

    /** People of one enterprise. */
    @Allowed("identity.members")
    public List<MemberView> membersOf(Caller caller, EnterpriseId enterprise) {
        return hats.of(enterprise);
    }

    /** Offers a hat by mail or short message; the link in it is valid for seven days. */
    @Allowed("identity.invite")
    public InvitationView invite(Caller caller, Invite invite) {
        return invitations.send(caller, invite);
    }

    /** Invitations that nobody has answered yet and the caller may take back. */
    @Allowed("identity.invite")
    public List<InvitationView> openInvitations(Caller caller) {
        return invitations.open();
    }

    @Allowed("identity.invite")
    public void withdraw(Caller caller, UUID invitation) {
        invitations.withdraw(invitation);
    }

    /** What an invitation offers, before it is accepted. */
    @Allowed("identity.accept")
    public Hat offered(Caller caller, String token) {
        return invitations.offered(caller, token);
    }

    /** Puts the offered hat on the caller's head. */
    @Allowed("identity.accept")
    public Hat accept(Caller caller, String token) {
        return invitations.accept(caller, token);
    }

    /** Ends a hat at once. */
    @Allowed("identity.invite")
    public void end(Caller caller, UUID membership) {
        hats.end(membership);
    }

    /**
     * Gives another hat of the same enterprise, or of the park, in place of one.
     *
     * @throws IdentityException {@link IdentityError#LAST_OWNER} when nobody would remain in charge
     */
    @Allowed("identity.invite")
    public void change(Caller caller, UUID membership, Role role) {
        hats.change(membership, role);
    }

    /** Lets the caller lay down an own hat. */
    @Allowed("identity.hats")
    public void resign(Caller caller, UUID membership) {
        hats.resign(caller.account(), membership);
    }

    /** Gives a hat on behalf of another feature, such as to the founder of an enterprise. */
    @Allowed("identity.grant")
    public void grant(Caller job, AccountId account, Role role, Optional<EnterpriseId> enterprise) {
        hats.grant(job.park(), account, role, enterprise);
    }

    /** Takes a hat on behalf of another feature; nothing happens to who does not wear it. */
    @Allowed("identity.grant")
    public void take(Caller job, AccountId account, Role role, Optional<EnterpriseId> enterprise) {
        hats.take(account, role, enterprise);
    }
}
