package io.parkverse.settlement.control.application;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Guard;
import io.parkverse.platform.boundary.Access;
import io.parkverse.settlement.boundary.rules.RequiredDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Asks for every document that a verified rule demands, and none that waits to be revised. */
@ApplicationScoped
public class DocumentsComplete implements Guard {

    @Inject
    Dossier dossier;

    @Inject
    CaseDocuments documents;

    @Inject
    Access access;

    @Override
    public String name() {
        return "settlement.documents-complete";
    }

    @Override
    public Optional<String> refusalKey(CaseView workCase) {
        Set<String> filled = documents.filled(access.caller().park(), workCase.id());
        boolean complete = dossier.documents(workCase).stream()
                .filter(RequiredDocument::binding)
                .allMatch(document -> filled.contains(document.slot()));
        return complete ? Optional.empty() : Optional.of("settlement.refusal.documents-missing");
    }
}
