package io.parkverse.signing.boundary;

import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.platform.identifier.EnvelopeId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An envelope as others see it.
 *
 * @param evidence the signing record; empty list until the envelope is completed
 */
public record EnvelopeView(
        EnvelopeId id,
        CaseId caseId,
        EnvelopeState state,
        SigningMethod method,
        Algorithm algorithm,
        List<Paper> papers,
        List<Side> sides,
        List<DocumentId> evidence)
        implements Serializable {

    public EnvelopeView {
        papers = List.copyOf(papers);
        sides = List.copyOf(sides);
        evidence = List.copyOf(evidence);
    }

    /** Whether the next signature is that of a side with this role. */
    public boolean turnOf(Role role) {
        return state == EnvelopeState.OPEN
                && sides.stream()
                        .filter(side -> !side.signed())
                        .findFirst()
                        .filter(side -> side.signer().role() == role)
                        .isPresent();
    }

    /**
     * A document as it stands now.
     *
     * @param number of its newest version: what is signed next
     * @param hash SHA-256 of that version; the signer confirms to have seen it
     */
    public record Paper(DocumentId id, int number, String hash, String fileName) implements Serializable {}

    /**
     * A side and its signature, if there is one.
     *
     * @param signatures one per document; empty until signed
     */
    public record Side(Signer signer, List<Signature> signatures) implements Serializable {

        public boolean signed() {
            return !signatures.isEmpty();
        }
    }

    /**
     * The record of one signature.
     *
     * @param hashBefore SHA-256 of what was signed
     * @param hashAfter SHA-256 of the document with the signature
     */
    public record Signature(
            DocumentId document, String person, Instant at, String serial, String hashBefore, String hashAfter)
            implements Serializable {}
}
