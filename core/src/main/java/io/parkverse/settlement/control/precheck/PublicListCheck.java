package io.parkverse.settlement.control.precheck;

import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.application.Shareholder;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.boundary.precheck.ListedCompanies;
import io.parkverse.settlement.boundary.rules.Citation;
import io.parkverse.settlement.control.rules.RuleStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The existing company and companies that hold shares, on public lists. An entry warns and never refuses: whether it
 * stands in the way of a settlement is for people to decide.
 */
@ApplicationScoped
public class PublicListCheck implements Check {

    @Inject
    @Any
    Instance<ListedCompanies> lists;

    @Inject
    RuleStore rules;

    @Override
    public List<Finding> findings(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.kind().asks(SectionKey.EXISTING)) {
            findings.addAll(of(facts, facts.data().existing().code(), Finding.at(SectionKey.EXISTING, "code")));
        }
        if (facts.kind().asks(SectionKey.OWNERS)) {
            List<Shareholder> holders = facts.data().owners().shareholders();
            for (int i = 0; i < holders.size(); i++) {
                if (holders.get(i).kind() == Shareholder.Kind.COMPANY) {
                    findings.addAll(
                            of(facts, holders.get(i).number(), Finding.at(SectionKey.OWNERS, "shareholders", i)));
                }
            }
        }
        return findings;
    }

    private List<Finding> of(Facts facts, String typed, String field) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return List.of();
        }
        Caller job = Caller.job(facts.park(), "settlement.precheck");
        Map<String, Citation> citations = rules.citations();
        return lists.stream()
                .flatMap(list -> list.entriesOf(job, code).stream())
                .map(entry -> Finding.warning(
                                entry.rule(),
                                field,
                                code,
                                entry.listedOn(),
                                entry.reason(),
                                entry.from(),
                                entry.seenOn())
                        .citing(citations.getOrDefault(entry.sourceKey(), Citation.PORTAL)))
                .toList();
    }
}
