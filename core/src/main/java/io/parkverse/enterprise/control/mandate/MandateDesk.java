package io.parkverse.enterprise.control.mandate;

import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.enterprise.boundary.mandate.MandateOffer;
import io.parkverse.enterprise.boundary.mandate.MandateState;
import io.parkverse.enterprise.boundary.mandate.MandateView;
import io.parkverse.enterprise.control.EnterpriseStore;
import io.parkverse.enterprise.control.profile.ParkToday;
import io.parkverse.enterprise.entity.Enterprise;
import io.parkverse.enterprise.entity.Mandate;
import io.parkverse.identity.boundary.MandateScope;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the mandates of a park. Whatever changes those of a client has locked the client's row. */
@ApplicationScoped
public class MandateDesk {

    private static final int MOST_OPEN = 20;
    private static final int LONGEST_YEARS = 1;
    private static final int REMIND_DAYS = 14;

    @Inject
    EntityManager entityManager;

    @Inject
    EnterpriseStore enterprises;

    @Inject
    Access access;

    @Inject
    ParkToday day;

    @Inject
    Clock clock;

    /** Mandates that an enterprise has given or got: those that are open first, then the newest. */
    public List<MandateView> of(EnterpriseId enterprise) {
        return entityManager
                .createQuery(
                        "select m from Mandate m where m.client = :enterprise or m.agent = :enterprise"
                                + " order by m.id desc",
                        Mandate.class)
                .setParameter("enterprise", enterprise.value())
                .getResultStream()
                .map(this::view)
                .sorted(Comparator.comparing(
                        (MandateView mandate) -> !mandate.state().open()))
                .toList();
    }

    public MandateView view(Mandate mandate) {
        return new MandateView(
                mandate.id(),
                side(mandate.client()),
                side(mandate.agent()),
                mandate.scopes(),
                mandate.lastDay(),
                mandate.offeredAt(),
                mandate.answerBy(),
                mandate.at(clock.instant()));
    }

    public Mandate offer(Caller caller, EnterpriseId client, MandateOffer offer) {
        if (lock(client).state() == EnterpriseState.LEFT) {
            throw new EnterpriseException(EnterpriseError.WRONG_STATE);
        }
        EnterpriseId agent = agent(offer.agentCode());
        if (agent.equals(client)) {
            throw new EnterpriseException(EnterpriseError.OWN_AGENT);
        }
        requireTerm(offer.lastDay());
        List<Mandate> open = given(client, MandateState.OFFERED, MandateState.IN_FORCE);
        List<Mandate> earlier = open.stream()
                .filter(each -> each.agent().equals(agent) && stands(each, MandateState.OFFERED))
                .toList();
        if (open.size() - earlier.size() >= MOST_OPEN) {
            throw new EnterpriseException(EnterpriseError.TOO_MANY, MOST_OPEN);
        }
        earlier.forEach(each -> close(each, MandateState.WITHDRAWN));
        Mandate mandate = new Mandate(client, agent, withReading(offer.scopes()), caller, clock.instant())
                .until(offer.lastDay(), day.endOf(offer.lastDay()));
        entityManager.persist(mandate);
        return mandate;
    }

    public Mandate accept(UUID id) {
        Mandate mandate = get(id);
        requireOwner(mandate, mandate.agent());
        boolean both = enterprises.get(mandate.client()).state() != EnterpriseState.LEFT
                && enterprises.get(mandate.agent()).state() == EnterpriseState.ACTIVE;
        if (!both || !stands(mandate, MandateState.OFFERED)) {
            throw new EnterpriseException(EnterpriseError.OFFER_ENDED);
        }
        given(mandate.client(), MandateState.IN_FORCE, MandateState.EXPIRED).stream()
                .filter(former -> former.agent().equals(mandate.agent()))
                .forEach(former -> close(
                        former, stands(former, MandateState.EXPIRED) ? MandateState.EXPIRED : MandateState.REPLACED));
        entityManager.flush();
        mandate.accept(clock.instant());
        entityManager.flush();
        return mandate;
    }

    public Mandate decline(UUID id) {
        Mandate mandate = get(id);
        requireOwner(mandate, mandate.agent());
        return closed(mandate, MandateState.OFFERED, MandateState.DECLINED, EnterpriseError.OFFER_ENDED);
    }

    public Mandate withdraw(UUID id) {
        Mandate mandate = get(id);
        requireOwner(mandate, mandate.client());
        return closed(mandate, MandateState.OFFERED, MandateState.WITHDRAWN, EnterpriseError.OFFER_ENDED);
    }

    public Mandate end(UUID id) {
        Mandate mandate = get(id);
        if (!access.grants().owns(mandate.client())) {
            requireOwner(mandate, mandate.agent());
        }
        return closed(mandate, MandateState.IN_FORCE, MandateState.ENDED, EnterpriseError.MANDATE_OVER);
    }

    /** Mandates in force that end within a fortnight and of which nobody was told yet; from now on they were. */
    public List<Mandate> endingSoon() {
        LocalDate today = day.today();
        return entityManager
                .createQuery(
                        "select m from Mandate m where m.lastDay between :today and :last and m.acceptedAt is not null"
                                + " and m.closedAt is null and m.remindedAt is null order by m.id",
                        Mandate.class)
                .setParameter("today", today)
                .setParameter("last", today.plusDays(REMIND_DAYS))
                .getResultStream()
                .filter(mandate -> stands(mandate, MandateState.IN_FORCE) && mandate.remind(clock.instant()))
                .toList();
    }

    private Mandate closed(Mandate mandate, MandateState from, MandateState to, EnterpriseError otherwise) {
        if (!stands(mandate, from)) {
            throw new EnterpriseException(otherwise);
        }
        close(mandate, to);
        return mandate;
    }

    private void close(Mandate mandate, MandateState how) {
        mandate.close(how, clock.instant());
    }

    private boolean stands(Mandate mandate, MandateState state) {
        return mandate.at(clock.instant()) == state;
    }

    private List<Mandate> given(EnterpriseId client, MandateState... states) {
        return entityManager
                .createQuery("select m from Mandate m where m.client = :client and m.closedAt is null", Mandate.class)
                .setParameter("client", client.value())
                .getResultStream()
                .filter(mandate -> List.of(states).contains(mandate.at(clock.instant())))
                .toList();
    }

    private MandateView.Side side(EnterpriseId enterprise) {
        return new MandateView.Side(
                enterprise, enterprises.get(enterprise).view().nameZh());
    }

    private EnterpriseId agent(String typed) {
        return UnifiedSocialCreditCode.read(typed)
                .flatMap(code -> enterprises.settledAs(code.text()))
                .orElseThrow(() -> new EnterpriseException(EnterpriseError.NO_SUCH_AGENT));
    }

    private void requireTerm(LocalDate lastDay) {
        LocalDate today = day.today();
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new EnterpriseException(EnterpriseError.MANDATE_TERM);
        }
    }

    private static Set<MandateScope> withReading(Set<MandateScope> scopes) {
        if (scopes.isEmpty()) {
            throw new EnterpriseException(EnterpriseError.MANDATE_WITHOUT_SCOPE);
        }
        EnumSet<MandateScope> all = EnumSet.copyOf(scopes);
        all.add(MandateScope.READ);
        return all;
    }

    /** Lets owners of one side pass; hides the mandate from those who belong to neither. */
    private void requireOwner(Mandate mandate, EnterpriseId side) {
        if (!access.grants().actsFor(mandate.client())) {
            access.requireMember(mandate.agent());
        }
        if (!access.grants().owns(side)) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
    }

    private Enterprise lock(EnterpriseId client) {
        Enterprise enterprise = enterprises.get(client);
        entityManager.lock(enterprise, LockModeType.PESSIMISTIC_WRITE);
        return enterprise;
    }

    /** As it is now that its client is locked; {@link #requireOwner} hides it from all but its two sides. */
    private Mandate get(UUID id) {
        Mandate mandate = entityManager
                .createQuery("select m from Mandate m where m.id = :id", Mandate.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
        lock(mandate.client());
        entityManager.refresh(mandate);
        return mandate;
    }
}
