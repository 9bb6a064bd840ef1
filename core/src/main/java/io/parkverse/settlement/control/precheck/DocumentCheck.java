package io.parkverse.settlement.control.precheck;

import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.boundary.rules.RequiredDocument;
import io.parkverse.settlement.control.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Documents that the rules ask for and that are not there yet. */
@ApplicationScoped
public class DocumentCheck implements Check {

    @Inject
    RuleBook rules;

    @Override
    public List<Finding> findings(Facts facts) {
        return rules.documents(facts.kind(), facts.data().address().kind(), facts.day()).stream()
                .filter(document -> !facts.uploadedSlots().contains(document.slot()))
                .map(DocumentCheck::missing)
                .toList();
    }

    private static Finding missing(RequiredDocument document) {
        String field = "DOCUMENTS." + document.slot();
        String title = "@settlement.slot." + document.slot();
        Finding finding = document.binding()
                ? Finding.blocking("documents.missing", field, title)
                : Finding.warning("documents.missing", field, title);
        return finding.citing(document.source());
    }
}
