package io.parkverse.signing.boundary;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.files.boundary.Upload;
import io.parkverse.identity.boundary.SignIns;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.platform.identifier.EnvelopeId;
import io.parkverse.signing.control.EnvelopeStore;
import io.parkverse.signing.control.PaperPath;
import io.parkverse.signing.control.Signing;
import io.parkverse.signing.entity.Envelope;
import jakarta.inject.Inject;
import java.util.List;

/** Envelopes: opened by a feature, signed side by side, or printed, stamped, scanned and confirmed. */
@Boundary
public class Envelopes {

    @Inject
    Cases cases;

    @Inject
    SignIns signIns;

    @Inject
    EnvelopeStore store;

    @Inject
    Signing signing;

    @Inject
    PaperPath paper;

    /** Opens an envelope for documents that the portal made, each with a place for every side. */
    @Allowed("signing.open")
    public EnvelopeView open(Caller caller, NewEnvelope wanted) {
        cases.get(caller, wanted.caseId());
        return store.view(caller, signing.open(caller, wanted));
    }

    @Allowed("signing.read")
    public EnvelopeView get(Caller caller, EnvelopeId id) {
        return store.view(caller, readable(caller, id));
    }

    @Allowed("signing.read")
    public List<EnvelopeView> ofCase(Caller caller, CaseId caseId) {
        cases.get(caller, caseId);
        return store.ofCase(caseId).stream()
                .map(envelope -> store.view(caller, envelope))
                .toList();
    }

    /**
     * Signs all documents of the envelope for the side whose turn it is.
     *
     * @param seen SHA-256 of each document as the signer has seen it, in the envelope's order
     * @throws io.parkverse.identity.boundary.IdentityException when the password was not given again for this
     *     envelope ({@link SignIns#reauthenticate} with {@link SigningAct})
     * @throws SigningException when it is not the caller's turn or a document is not the one seen
     */
    @Allowed("signing.sign")
    public EnvelopeView sign(Caller caller, EnvelopeId id, List<String> seen) {
        Envelope envelope = store.get(id);
        CaseView view = cases.get(caller, envelope.caseId());
        signIns.spendReauthentication(caller, SigningAct.of(id));
        signing.sign(caller, envelope, view.enterprise(), seen);
        return store.view(caller, envelope);
    }

    /** Puts in the scan of a document that was printed, signed and stamped; a new one replaces it. */
    @Allowed("signing.upload-scan")
    public EnvelopeView uploadScan(Caller caller, EnvelopeId id, DocumentId document, Upload scan) {
        Envelope envelope = readable(caller, id);
        paper.receive(caller, envelope, document, scan);
        return store.view(caller, envelope);
    }

    /** Confirms that the scans show the documents, signed and stamped; completes the envelope. */
    @Allowed("signing.confirm-paper")
    public EnvelopeView confirmPaper(Caller caller, EnvelopeId id) {
        Envelope envelope = readable(caller, id);
        signing.completeOnPaper(caller, envelope, paper.confirm(caller, envelope));
        return store.view(caller, envelope);
    }

    /** Withdraws an envelope that is not complete; its documents stay as they are. */
    @Allowed("signing.open")
    public EnvelopeView cancel(Caller caller, EnvelopeId id) {
        Envelope envelope = readable(caller, id);
        envelope.cancel();
        return store.view(caller, envelope);
    }

    private Envelope readable(Caller caller, EnvelopeId id) {
        Envelope envelope = store.get(id);
        cases.get(caller, envelope.caseId());
        return envelope;
    }
}
