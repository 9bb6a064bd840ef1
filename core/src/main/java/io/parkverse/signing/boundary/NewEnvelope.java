package io.parkverse.signing.boundary;

import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.DocumentId;
import java.io.Serializable;
import java.util.List;

/**
 * What is to be signed by whom.
 *
 * @param signers in the order in which they sign
 */
public record NewEnvelope(CaseId caseId, List<DocumentId> documents, List<Signer> signers, Algorithm algorithm)
        implements Serializable {

    public NewEnvelope {
        documents = List.copyOf(documents);
        signers = List.copyOf(signers);
        if (documents.isEmpty() || signers.isEmpty()) {
            throw new IllegalArgumentException("an envelope has documents and signers");
        }
    }
}
