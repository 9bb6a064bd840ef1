package io.parkverse.casework.control;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseException;
import io.parkverse.casework.entity.Substitution;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who stands in for whom. A stand-in is not handed on: only the holder's own substitute may act. */
@ApplicationScoped
public class StandIns {

    private static final String ACTIVE =
            "select s from Substitution s where s.substitute = :person and s.firstDay <= :day and s.lastDay >= :day";

    @Inject
    EntityManager entityManager;

    @Inject
    WorkingDays calendar;

    @Inject
    Colleagues colleagues;

    /**
     * Names a substitute.
     *
     * @throws CaseException {@link CaseError#NOT_STAFF} or {@link CaseError#WRONG_PERIOD}
     */
    public Substitution name(AccountId absent, AccountId substitute, LocalDate firstDay, LocalDate lastDay) {
        if (absent.equals(substitute) || !colleagues.holdsCases(substitute)) {
            throw new CaseException(CaseError.NOT_STAFF);
        }
        if (lastDay.isBefore(firstDay) || lastDay.isBefore(calendar.today())) {
            throw new CaseException(CaseError.WRONG_PERIOD);
        }
        Substitution substitution = new Substitution(absent, substitute, firstDay, lastDay);
        entityManager.persist(substitution);
        return substitution;
    }

    /** Present and coming substitutions that a person named or was named for, the earliest first. */
    public List<Substitution> around(AccountId person) {
        return entityManager
                .createQuery(
                        "select s from Substitution s where s.lastDay >= :day"
                                + " and (s.absent = :person or s.substitute = :person) order by s.firstDay",
                        Substitution.class)
                .setParameter("day", calendar.today())
                .setParameter("person", person.value())
                .getResultList();
    }

    /** The person and those for whom they stand in today. */
    public List<AccountId> actingFor(AccountId person) {
        Stream<AccountId> absent = entityManager
                .createQuery(ACTIVE, Substitution.class)
                .setParameter("person", person.value())
                .setParameter("day", calendar.today())
                .getResultStream()
                .map(Substitution::absent);
        return Stream.concat(Stream.of(person), absent).distinct().toList();
    }

    /** Ends a substitution that the person has named. */
    public void end(AccountId absent, UUID id) {
        Substitution substitution = around(absent).stream()
                .filter(s -> s.view().id().equals(id) && s.absent().equals(absent))
                .findFirst()
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
        entityManager.remove(substitution);
    }
}
