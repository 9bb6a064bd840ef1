package io.parkverse.enterprise.control.team;

import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.boundary.team.HandOverOutcome;
import io.parkverse.enterprise.boundary.team.HandOverView;
import io.parkverse.enterprise.entity.HandOver;
import io.parkverse.identity.boundary.MemberView;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Offers of ownership and the change of hats when one is accepted. */
@ApplicationScoped
public class HandOverDesk {

    private static final String JOB = "enterprise.hand-over";

    @Inject
    EntityManager entityManager;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    /** Those offers of an enterprise that can still be accepted. */
    public List<HandOver> open(EnterpriseId enterprise) {
        return entityManager
                .createQuery(
                        "select h from HandOver h where h.enterprise = :enterprise and h.closedAt is null"
                                + " and h.expiresAt > :now order by h.id",
                        HandOver.class)
                .setParameter("enterprise", enterprise.value())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    public HandOver offer(Caller caller, EnterpriseId enterprise, AccountId to) {
        List<MemberView> hats = hats(caller, enterprise);
        if (!wears(hats, to) || owns(hats, to)) {
            throw new EnterpriseException(EnterpriseError.NOT_A_COLLEAGUE);
        }
        open(enterprise).stream()
                .filter(earlier -> earlier.view().from().equals(caller.account()))
                .forEach(earlier -> close(earlier, HandOverOutcome.WITHDRAWN));
        HandOver offer = new HandOver(enterprise, caller.account(), to, clock.instant());
        entityManager.persist(offer);
        return offer;
    }

    /** Gives the hats to both; the owner's hat is given before the other one is taken. */
    public void accept(Caller caller, HandOver offer) {
        HandOverView facts = offer.view();
        List<MemberView> hats = hats(caller, facts.enterprise());
        if (!owns(hats, facts.from()) || !wears(hats, facts.to())) {
            throw new EnterpriseException(EnterpriseError.OFFER_ENDED);
        }
        close(offer, HandOverOutcome.ACCEPTED);
        Caller job = Caller.job(caller.park(), JOB);
        Optional<EnterpriseId> enterprise = Optional.of(facts.enterprise());
        memberships.grant(job, facts.to(), Role.ENTERPRISE_OWNER, enterprise);
        memberships.take(job, facts.to(), Role.ENTERPRISE_MEMBER, enterprise);
        memberships.take(job, facts.to(), Role.AGENT, enterprise);
        memberships.take(job, facts.from(), Role.ENTERPRISE_OWNER, enterprise);
        memberships.grant(job, facts.from(), Role.ENTERPRISE_MEMBER, enterprise);
    }

    public void close(HandOver offer, HandOverOutcome outcome) {
        offer.close(outcome, clock.instant());
    }

    /** An open offer to the caller, locked; hidden from all others. */
    public HandOver toCaller(Caller caller, UUID id) {
        return get(id, offer -> offer.to().equals(caller.account()));
    }

    /** An open offer by the caller, locked; hidden from all others. */
    public HandOver fromCaller(Caller caller, UUID id) {
        return get(id, offer -> offer.from().equals(caller.account()));
    }

    /** What the caller is called among the people of an enterprise. */
    public String nameOf(Caller caller, EnterpriseId enterprise) {
        return hats(caller, enterprise).stream()
                .filter(member -> member.person().account().equals(caller.account()))
                .map(member -> member.person().displayName())
                .findFirst()
                .orElse("");
    }

    private HandOver get(UUID id, Predicate<HandOverView> side) {
        HandOver offer = entityManager
                .createQuery("select h from HandOver h where h.id = :id", HandOver.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(found -> side.test(found.view()))
                .findFirst()
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
        if (!offer.openAt(clock.instant())) {
            throw new EnterpriseException(EnterpriseError.OFFER_ENDED);
        }
        return offer;
    }

    private List<MemberView> hats(Caller caller, EnterpriseId enterprise) {
        return memberships.membersOf(Caller.job(caller.park(), JOB), enterprise);
    }

    private static boolean wears(List<MemberView> hats, AccountId account) {
        return hats.stream().anyMatch(hat -> hat.person().account().equals(account));
    }

    private static boolean owns(List<MemberView> hats, AccountId account) {
        return hats.stream()
                .anyMatch(hat ->
                        hat.person().account().equals(account) && hat.hat().role() == Role.ENTERPRISE_OWNER);
    }
}
