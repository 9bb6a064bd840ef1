package io.parkverse.signing.control;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.signing.boundary.EnvelopeCompleted;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.NewEnvelope;
import io.parkverse.signing.boundary.Signer;
import io.parkverse.signing.boundary.SigningError;
import io.parkverse.signing.boundary.SigningException;
import io.parkverse.signing.boundary.SigningMethod;
import io.parkverse.signing.entity.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** The life of an envelope. */
@ApplicationScoped
public class Signing {

    @Inject
    EnvelopeStore store;

    @Inject
    Turns turns;

    @Inject
    SigningAct act;

    @Inject
    SigningRecord signingRecord;

    @Inject
    Documents documents;

    @Inject
    Audit audit;

    @Inject
    Event<EnvelopeCompleted> completions;

    @Inject
    Clock clock;

    public Envelope open(Caller caller, NewEnvelope wanted) {
        List<String> places = wanted.signers().stream().map(Signer::place).toList();
        for (DocumentId id : wanted.documents()) {
            requireSignable(caller, wanted, documents.get(caller, id), places);
        }
        EnvelopeContent content = new EnvelopeContent(wanted.documents(), wanted.signers());
        Envelope envelope = new Envelope(wanted.caseId(), content.json(), wanted.algorithm(), clock.instant());
        store.add(envelope);
        audit(caller, envelope, "signing.open");
        return envelope;
    }

    /** Signs for the side whose turn it is; the last signature completes the envelope. */
    public void sign(Caller caller, Envelope envelope, EnterpriseId enterprise, List<String> seen) {
        Signer signer = turns.require(caller, envelope, enterprise);
        List<DocumentId> papers = EnvelopeContent.read(envelope.content()).documents();
        if (seen.size() != papers.size()) {
            throw new SigningException(SigningError.NOT_WHAT_WAS_SEEN, "");
        }
        for (int i = 0; i < papers.size(); i++) {
            store.add(act.sign(caller, envelope, signer, papers.get(i), seen.get(i)));
        }
        audit(caller, envelope, "signing.sign");
        if (store.view(caller, envelope).sides().stream().allMatch(EnvelopeView.Side::signed)) {
            envelope.complete(SigningMethod.ELECTRONIC, clock.instant());
            finish(caller, envelope, view -> signingRecord.print(caller, view));
        }
    }

    /** Completes an envelope that was signed on paper. */
    public void completeOnPaper(Caller caller, Envelope envelope, List<String> scanHashes) {
        envelope.complete(SigningMethod.PAPER, clock.instant());
        SigningRecord.Confirmation confirmation =
                new SigningRecord.Confirmation(act.person(caller), clock.instant(), scanHashes);
        finish(caller, envelope, view -> signingRecord.print(caller, view, confirmation));
    }

    /** Writes the evidence page and tells the features. */
    private void finish(Caller caller, Envelope envelope, Function<EnvelopeView, byte[]> evidence) {
        EnvelopeView view = store.view(caller, envelope);
        String number = SigningRecord.number(view);
        DocumentView stored = documents.store(
                caller, envelope.caseId(), "signing-record-" + number, number + ".pdf", evidence.apply(view));
        envelope.attach(stored.id());
        audit(caller, envelope, "signing.complete");
        completions.fire(new EnvelopeCompleted(caller, envelope.id(), envelope.caseId()));
    }

    private void requireSignable(Caller caller, NewEnvelope wanted, DocumentView document, List<String> places) {
        if (!document.caseId().equals(wanted.caseId())) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
        if (document.state() != DocumentState.ISSUED) {
            throw new SigningException(SigningError.NOT_ISSUED);
        }
        List<String> free = PdfSigner.places(act.bytes(caller, document));
        places.stream().filter(place -> !free.contains(place)).findFirst().ifPresent(place -> {
            throw new SigningException(SigningError.PLACE_MISSING, place);
        });
    }

    private void audit(Caller caller, Envelope envelope, String action) {
        String after = "{\"state\":\"" + envelope.state() + "\",\"method\":\"" + envelope.method() + "\"}";
        audit.record(caller, action, new Audit.Subject("envelope", envelope.id().value()), "{}", after);
    }
}
