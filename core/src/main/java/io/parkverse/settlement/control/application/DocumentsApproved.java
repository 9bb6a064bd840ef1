package io.parkverse.settlement.control.application;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Guard;
import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.platform.boundary.Access;
import io.parkverse.settlement.boundary.rules.RequiredDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Asks for an approval of every document that is demanded, and for a verdict on every other one. */
@ApplicationScoped
public class DocumentsApproved implements Guard {

    @Inject
    Dossier dossier;

    @Inject
    CaseDocuments documents;

    @Inject
    Access access;

    @Override
    public String name() {
        return "settlement.documents-approved";
    }

    @Override
    public Optional<String> refusalKey(CaseView workCase) {
        Set<String> approved = documents.approved(access.caller().park(), workCase.id());
        boolean demanded = dossier.documents(workCase).stream()
                .filter(RequiredDocument::binding)
                .allMatch(document -> approved.contains(document.slot()));
        boolean judged = documents.all(access.caller().park(), workCase.id()).stream()
                .map(DocumentView::state)
                .noneMatch(DocumentState::open);
        return demanded && judged ? Optional.empty() : Optional.of("settlement.refusal.documents-not-approved");
    }
}
