package io.parkverse.settlement.control.application;

import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The documents of a case as settlement sees them: which places are filled, and which are approved. */
@ApplicationScoped
public class CaseDocuments {

    private static final Set<DocumentState> FILLED =
            EnumSet.of(DocumentState.UPLOADED, DocumentState.APPROVED, DocumentState.ISSUED);
    private static final Set<DocumentState> APPROVED = EnumSet.of(DocumentState.APPROVED, DocumentState.ISSUED);

    @Inject
    Documents documents;

    public List<DocumentView> all(TenantId park, CaseId caseId) {
        return documents.ofCase(Caller.job(park, "settlement"), caseId);
    }

    /** Places that hold a document which nobody has objected to. */
    public Set<String> filled(TenantId park, CaseId caseId) {
        return slots(park, caseId, FILLED);
    }

    public Set<String> approved(TenantId park, CaseId caseId) {
        return slots(park, caseId, APPROVED);
    }

    private Set<String> slots(TenantId park, CaseId caseId, Set<DocumentState> states) {
        return all(park, caseId).stream()
                .filter(document -> states.contains(document.state()))
                .map(DocumentView::slot)
                .collect(Collectors.toSet());
    }
}
