package io.parkverse.settlement.control.precheck;

import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.NameInUse;
import io.parkverse.enterprise.boundary.NameKey;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.application.ProposedName;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Proposed names against the names of the park. The same name, or the same trade name in the same
 * industry, blocks and can be insisted on; the same trade name in another industry is mentioned. Names
 * that are only applied for are not told.
 */
@ApplicationScoped
public class NameConflictCheck implements Check {

    private static final int SHORTEST = 2;

    @Inject
    Enterprises enterprises;

    @Override
    public List<Finding> findings(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.kind().asks(SectionKey.NAMES)) {
            List<ProposedName> proposed = facts.data().names().proposed();
            for (int i = 0; i < proposed.size(); i++) {
                String field = Finding.at(SectionKey.NAMES, i);
                ofName(facts, proposed.get(i), field).forEach(findings::add);
            }
        }
        return findings;
    }

    private Stream<Finding> ofName(Facts facts, ProposedName name, String field) {
        String tradeName = NameKey.of(name.tradeName());
        if (tradeName.length() < SHORTEST) {
            return Stream.empty();
        }
        return enterprises
                .namesWith(Caller.job(facts.park(), "settlement.precheck"), tradeName, facts.enterprise())
                .stream()
                .map(used -> compare(name, used, field));
    }

    private static Finding compare(ProposedName name, NameInUse used, String field) {
        String other = used.settled() ? used.name() : "@settlement.finding.name.applied-for";
        String key = NameKey.of(used.name());
        String industry = NameKey.of(name.industry());
        if (key.equals(NameKey.of(name.full()))) {
            return Finding.blocking("name.conflict", field, other).withOverride();
        }
        if (!industry.isEmpty() && key.contains(industry)) {
            return Finding.blocking("name.similar", field, other).withOverride();
        }
        return Finding.info("name.trade-name-used", field, other);
    }
}
