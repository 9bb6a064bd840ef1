package io.parkverse.calendar.control;

import io.parkverse.calendar.boundary.DayRule;
import io.parkverse.calendar.entity.SpecialDay;
import io.parkverse.platform.caller.Caller;
import io.parkverse.tenancy.boundary.OpeningStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps a park's special days; a new park starts with the shipped ones of mainland China. */
@ApplicationScoped
public class SpecialDays implements OpeningStep {

    @Inject
    EntityManager entityManager;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void prepare(Caller caller) {
        MainlandChina.days().forEach(this::put);
    }

    public List<DayRule> ofYear(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(SpecialDay::rule)
                .toList();
    }

    public List<SpecialDay> between(LocalDate first, LocalDate last) {
        return entityManager
                .createQuery(
                        "select d from SpecialDay d where d.day between :first and :last order by d.day",
                        SpecialDay.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    public void put(DayRule rule) {
        find(rule.day()).ifPresentOrElse(day -> day.amend(rule), () -> entityManager.persist(new SpecialDay(rule)));
    }

    public void remove(LocalDate day) {
        find(day).ifPresent(entityManager::remove);
    }

    private Optional<SpecialDay> find(LocalDate day) {
        return between(day, day).stream().findFirst();
    }
}
