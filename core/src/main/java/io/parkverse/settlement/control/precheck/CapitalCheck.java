package io.parkverse.settlement.control.precheck;

import io.parkverse.settlement.boundary.application.Capital;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Registered capital: an amount, paid within five years (公司法, article 47, from 2024-07-01). */
@ApplicationScoped
public class CapitalCheck implements Check {

    private static final int YEARS = 5;

    @Override
    public List<Finding> findings(Facts facts) {
        Capital capital = facts.data().capital();
        if (!facts.kind().asks(SectionKey.CAPITAL)) {
            return List.of();
        }
        if (!capital.registered().isPositive()) {
            return List.of(Finding.blocking("capital.missing", Finding.at(SectionKey.CAPITAL, "registered")));
        }
        return capital.yearsToPay() > YEARS
                ? List.of(Finding.warning("capital.years", Finding.at(SectionKey.CAPITAL, "yearsToPay"), YEARS))
                : List.of();
    }
}
