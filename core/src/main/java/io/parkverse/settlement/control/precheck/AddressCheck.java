package io.parkverse.settlement.control.precheck;

import io.parkverse.settlement.boundary.application.Address;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.control.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The wanted address: a possible term, and rules of the city that hold on the day of the case. */
@ApplicationScoped
public class AddressCheck implements Check {

    private static final int LONGEST_MONTHS = 60;

    @Inject
    RuleBook rules;

    @Override
    public List<Finding> findings(Facts facts) {
        Address address = facts.data().address();
        List<Finding> findings = new ArrayList<>();
        if (address.termMonths() < 1 || address.termMonths() > LONGEST_MONTHS) {
            findings.add(
                    Finding.blocking("address.term", Finding.at(SectionKey.ADDRESS, "termMonths"), LONGEST_MONTHS));
        }
        if (!rules.cityRuled(facts.day())) {
            findings.add(Finding.warning("address.no-city-rules", SectionKey.ADDRESS.name(), facts.day()));
        }
        return findings;
    }
}
