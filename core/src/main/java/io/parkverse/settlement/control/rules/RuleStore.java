package io.parkverse.settlement.control.rules;

import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.rules.Citation;
import io.parkverse.settlement.boundary.rules.RuleTable;
import io.parkverse.settlement.boundary.rules.TermList;
import io.parkverse.settlement.entity.RuleSet;
import io.parkverse.settlement.entity.RuleSource;
import io.parkverse.settlement.entity.RuleTerm;
import io.parkverse.settlement.entity.SettlementProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the rules of the park. */
@ApplicationScoped
public class RuleStore {

    private static final String HOLDS = ".validFrom <= :day and (%1$s.validUntil is null or %1$s.validUntil > :day)";

    @Inject
    EntityManager entityManager;

    public SettlementProfile profile() {
        return entityManager
                .createQuery("select p from SettlementProfile p", SettlementProfile.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the park was opened without rules"));
    }

    public Map<String, Citation> citations() {
        return sources().stream().collect(Collectors.toMap(RuleSource::sourceKey, RuleSource::citation));
    }

    public List<RuleSource> sources() {
        return entityManager
                .createQuery("select s from RuleSource s order by s.city, s.sourceKey", RuleSource.class)
                .getResultList();
    }

    public RuleSource source(String key) {
        return sources().stream()
                .filter(source -> source.sourceKey().equals(key))
                .findFirst()
                .orElseThrow(() -> new SettlementException(SettlementError.UNKNOWN_SOURCE));
    }

    /** Cities that the park has rules of. */
    public List<String> cities() {
        return entityManager
                .createQuery(
                        "select distinct s.city from RuleSet s where s.city <> :everywhere order by s.city",
                        String.class)
                .setParameter("everywhere", RuleSet.EVERYWHERE)
                .getResultList();
    }

    /** All rules of the park, past and future ones included, the park's own first. */
    public List<RuleTable> tables() {
        Map<String, Citation> citations = citations();
        return entityManager
                .createQuery("select s from RuleSet s order by s.city, s.validFrom desc", RuleSet.class)
                .getResultStream()
                .flatMap(set -> new TableReading(set, citations).tables().stream())
                .toList();
    }

    /** The park's own rules and those of its city that hold on a day. */
    public List<RuleSet> setsOn(LocalDate day) {
        return entityManager
                .createQuery(
                        "select s from RuleSet s where s.city in :cities and s" + HOLDS.formatted("s")
                                + " order by s.city",
                        RuleSet.class)
                .setParameter("cities", List.of(RuleSet.EVERYWHERE, profile().city()))
                .setParameter("day", day)
                .getResultList();
    }

    public List<RuleTerm> termsOn(LocalDate day, Collection<TermList> lists) {
        return entityManager
                .createQuery(
                        "select t from RuleTerm t where t.list in :lists and t" + HOLDS.formatted("t"), RuleTerm.class)
                .setParameter("lists", lists)
                .setParameter("day", day)
                .getResultList();
    }
}
