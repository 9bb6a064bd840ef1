package io.parkverse.settlement.control.precheck;

import io.parkverse.enterprise.boundary.NameKey;
import io.parkverse.settlement.boundary.application.Names;
import io.parkverse.settlement.boundary.application.ProposedName;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.control.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proposed names: enough of them, of the right pattern, without words that need permission. */
@ApplicationScoped
public class NameCheck implements Check {

    @Inject
    RuleBook rules;

    @Override
    public List<Finding> findings(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        Names names = facts.data().names();
        if (!facts.kind().asks(SectionKey.NAMES)) {
            return findings;
        }
        long given = names.proposed().stream().filter(name -> !name.blank()).count();
        int wanted = facts.kind().namesWanted();
        if (given < wanted) {
            findings.add(Finding.blocking("name.count", SectionKey.NAMES.name(), wanted, given));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.proposed().size(); i++) {
            ProposedName name = names.proposed().get(i);
            if (!name.blank()) {
                findings.addAll(ofName(facts, name, i));
                if (!seen.add(NameKey.of(name.full()))) {
                    findings.add(Finding.blocking("name.twice", Finding.at(SectionKey.NAMES, i), name.full()));
                }
            }
        }
        return findings;
    }

    private List<Finding> ofName(Facts facts, ProposedName name, int index) {
        List<Finding> findings = new ArrayList<>();
        String field = Finding.at(SectionKey.NAMES, index);
        if (!NameForm.complete(name)) {
            findings.add(Finding.blocking("name.pattern", field, name.full()));
        } else if (!NameForm.fits(name, facts.kind())) {
            findings.add(Finding.blocking(
                    "name.form",
                    Finding.at(SectionKey.NAMES, index, "form"),
                    String.join("、", NameForm.forms(facts.kind()))));
        }
        rules.forbiddenWords(name.full(), facts.day()).stream()
                .map(word -> (word.source().verified()
                                ? Finding.blocking("name.forbidden-word", field, word.word())
                                : Finding.warning("name.forbidden-word", field, word.word()))
                        .citing(word.source()))
                .forEach(findings::add);
        return findings;
    }
}
