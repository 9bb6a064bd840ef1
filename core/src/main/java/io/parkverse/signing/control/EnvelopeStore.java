package io.parkverse.signing.control;

import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.platform.identifier.EnvelopeId;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.entity.Envelope;
import io.parkverse.signing.entity.SignatureRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Envelopes and signatures in the database. */
@ApplicationScoped
public class EnvelopeStore {

    @Inject
    EntityManager entityManager;

    @Inject
    Documents documents;

    /** An envelope of this park; one of another park is as unknown as none. */
    public Envelope get(EnvelopeId id) {
        return Optional.ofNullable(entityManager.find(Envelope.class, id.value()))
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    public void add(Object record) {
        entityManager.persist(record);
        entityManager.flush();
    }

    public List<Envelope> ofCase(CaseId caseId) {
        return entityManager
                .createQuery("select e from Envelope e where e.caseId = :case order by e.openedAt", Envelope.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    public List<SignatureRecord> signatures(Envelope envelope) {
        return entityManager
                .createQuery(
                        "select s from SignatureRecord s where s.envelope = :envelope order by s.at, s.document",
                        SignatureRecord.class)
                .setParameter("envelope", envelope.id().value())
                .getResultList();
    }

    public EnvelopeView view(Caller caller, Envelope envelope) {
        EnvelopeContent content = EnvelopeContent.read(envelope.content());
        List<SignatureRecord> signatures = signatures(envelope);
        return new EnvelopeView(
                envelope.id(),
                envelope.caseId(),
                envelope.state(),
                envelope.method(),
                envelope.algorithm(),
                content.documents().stream().map(id -> paper(caller, id)).toList(),
                content.signers().stream()
                        .map(signer -> new EnvelopeView.Side(
                                signer,
                                signatures.stream()
                                        .filter(each -> each.place().equals(signer.place()))
                                        .map(SignatureRecord::signature)
                                        .toList()))
                        .toList(),
                envelope.evidence().stream().toList());
    }

    private EnvelopeView.Paper paper(Caller caller, DocumentId id) {
        DocumentView document = documents.get(caller, id);
        return new EnvelopeView.Paper(
                id,
                document.latest().number(),
                document.latest().file().hash(),
                document.latest().file().name());
    }
}
