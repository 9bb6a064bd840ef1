package io.parkverse.signing.control;

import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.documents.boundary.Verdict;
import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.signing.boundary.SigningError;
import io.parkverse.signing.boundary.SigningException;
import io.parkverse.signing.entity.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The paper path (F5.11): the documents are printed, signed and stamped by hand, their scans uploaded and
 * reviewed like any document, in a place beside each. Open as long as nobody has signed electronically.
 */
@ApplicationScoped
public class PaperPath {

    private static final Acceptance SCAN =
            new Acceptance(Set.of(MediaKind.PDF, MediaKind.JPEG, MediaKind.PNG), 30L * 1024 * 1024);

    @Inject
    Documents documents;

    @Inject
    EnvelopeStore store;

    public void receive(Caller caller, Envelope envelope, DocumentId document, Upload scan) {
        requirePaper(envelope);
        if (!content(envelope).contains(document)) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
        documents.receive(caller, envelope.caseId(), place(caller, document), scan, SCAN);
    }

    /** Approves the scans; all documents need one that waits for its review. Answers their hashes, in order. */
    public List<String> confirm(Caller caller, Envelope envelope) {
        requirePaper(envelope);
        List<String> hashes = new ArrayList<>();
        List<DocumentView> present = documents.ofCase(caller, envelope.caseId());
        for (DocumentId document : content(envelope)) {
            String place = place(caller, document);
            DocumentView scan = present.stream()
                    .filter(each -> each.slot().equals(place) && each.state() == DocumentState.UPLOADED)
                    .findFirst()
                    .orElseThrow(() -> new SigningException(SigningError.SCAN_MISSING));
            documents.review(caller, scan.id(), Verdict.APPROVE, "");
            hashes.add(scan.latest().file().hash());
        }
        return hashes;
    }

    private void requirePaper(Envelope envelope) {
        envelope.requireOpen();
        if (!store.signatures(envelope).isEmpty()) {
            throw new SigningException(SigningError.PAPER_AFTER_SIGNATURE);
        }
    }

    private String place(Caller caller, DocumentId document) {
        return documents.get(caller, document).slot() + "-scan";
    }

    private static List<DocumentId> content(Envelope envelope) {
        return EnvelopeContent.read(envelope.content()).documents();
    }
}
