package io.parkverse.identity.control;

import io.parkverse.identity.boundary.Hat;
import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.identity.boundary.InvitationView;
import io.parkverse.identity.boundary.Invite;
import io.parkverse.identity.boundary.Masked;
import io.parkverse.identity.entity.Invitation;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.config.Settings;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Hats on offer in a park. */
@ApplicationScoped
public class Invitations {

    @Inject
    EntityManager entityManager;

    @Inject
    Access access;

    @Inject
    RoleRules rules;

    @Inject
    Hats hats;

    @Inject
    LimitGate gate;

    @Inject
    HostNames hosts;

    @Inject
    Letters letters;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public InvitationView send(Caller caller, Invite invite) {
        RoleRules.requireWearable(caller.park(), invite.role(), invite.enterprise());
        rules.requireDecides(caller.park(), invite.enterprise());
        gate.require(Limit.INVITATIONS, 1);
        String token = Secrets.next();
        Invitation invitation = new Invitation(
                        invite.contact(), invite.role(), invite.enterprise(), Secrets.hash(token), clock.instant())
                .by(caller.account());
        entityManager.persist(invitation);
        String host = hosts.main(caller.park()).orElse(settings.platformHost());
        letters.invitation(caller.park(), new Letters.Reader(invite.contact(), invite.locale()), host, token);
        return view(caller.park(), invitation);
    }

    public List<InvitationView> open() {
        TenantId park = access.caller().park();
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.closedAt is null and i.expiresAt > :now order by i.invitedAt desc",
                        Invitation.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .filter(invitation -> rules.decides(park, invitation.enterprise()))
                .map(invitation -> view(park, invitation))
                .toList();
    }

    public void withdraw(UUID id) {
        Invitation invitation = entityManager
                .createQuery("select i from Invitation i where i.id = :id", Invitation.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(found -> found.openAt(clock.instant()))
                .findFirst()
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
        rules.requireDecides(access.caller().park(), invitation.enterprise());
        invitation.withdrawnAt(clock.instant());
    }

    public Hat offered(Caller caller, String token) {
        return hat(caller.park(), byToken(token));
    }

    public Hat accept(Caller caller, String token) {
        Invitation invitation = byToken(token);
        invitation.acceptedBy(caller.account(), clock.instant());
        hats.grant(caller.park(), caller.account(), invitation.role(), invitation.enterprise());
        return hat(caller.park(), invitation);
    }

    private Invitation byToken(String token) {
        return entityManager
                .createQuery("select i from Invitation i where i.secretHash = :hash", Invitation.class)
                .setParameter("hash", Secrets.hash(token))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(invitation -> invitation.openAt(clock.instant()))
                .filter(this::stillMeant)
                .findFirst()
                .orElseThrow(() -> new IdentityException(IdentityError.INVITATION_REFUSED));
    }

    /** An offer falls with the right of the person who made it. */
    private boolean stillMeant(Invitation invitation) {
        return hats.decidesStill(invitation.inviter(), access.caller().park(), invitation.enterprise());
    }

    private static InvitationView view(TenantId park, Invitation invitation) {
        return new InvitationView(
                invitation.id(),
                Masked.contact(invitation.contact()),
                hat(park, invitation),
                invitation.invitedAt(),
                invitation.expiresAt());
    }

    private static Hat hat(TenantId park, Invitation invitation) {
        return new Hat(park, invitation.role(), invitation.enterprise().stream().toList());
    }
}
