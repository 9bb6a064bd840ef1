package io.parkverse.settlement.control.precheck;

import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.boundary.rules.Exclusion;
import io.parkverse.settlement.control.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Business scope: there, and without trades that the kind of address does not take. */
@ApplicationScoped
public class ScopeCheck implements Check {

    private static final String FIELD = SectionKey.SCOPE.name();

    @Inject
    RuleBook rules;

    @Override
    public List<Finding> findings(Facts facts) {
        String scope = facts.data().scope().text();
        if (scope.isBlank()) {
            return List.of(Finding.blocking("scope.empty", FIELD));
        }
        return rules.exclusions(facts.data().address().kind(), scope, facts.day()).stream()
                .map(exclusion -> finding(facts, exclusion))
                .toList();
    }

    private static Finding finding(Facts facts, Exclusion exclusion) {
        String rule = "scope." + exclusion.rule();
        String address = "@settlement.address-kind." + facts.data().address().kind();
        Finding finding = exclusion.binding()
                ? Finding.blocking(rule, FIELD, exclusion.term(), address)
                : Finding.warning(rule, FIELD, exclusion.term(), address);
        return finding.citing(exclusion.source());
    }
}
