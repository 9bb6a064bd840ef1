package io.parkverse.signing;

import io.parkverse.casework.VisitPark;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.documents.boundary.Download;
import io.parkverse.papers.OpenedPark;
import io.parkverse.papers.Samples;
import io.parkverse.papers.boundary.Papers;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.platform.identifier.EnvelopeId;
import io.parkverse.signing.boundary.Algorithm;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.Envelopes;
import io.parkverse.signing.boundary.NewEnvelope;
import io.parkverse.signing.boundary.Signer;
import io.parkverse.signing.boundary.SigningAct;
import io.parkverse.testing.Portal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A park with an agreement that waits for the signatures of a founder and the operator. */
final class SigningPark {

    static final Envelopes ENVELOPES = Portal.bean(Envelopes.class);
    static final Documents DOCUMENTS = Portal.bean(Documents.class);

    final VisitPark visit = new VisitPark();
    final Caller founder = visit.owner;
    final Caller operator = visit.operator;
    final CaseId caseId = visit.asked("云舟智造（测试）有限公司").id();
    final DocumentView agreement;

    SigningPark() {
        Portal.bean(OpenedPark.class).open(visit.job);
        byte[] paper = Portal.bean(Papers.class).render(operator, Samples.chinese("settlement-agreement"));
        agreement = DOCUMENTS.store(visit.job, caseId, "agreement", "入驻协议.pdf", paper);
    }

    EnvelopeView envelope(Algorithm algorithm) {
        return ENVELOPES.open(
                visit.job,
                new NewEnvelope(
                        caseId,
                        List.of(agreement.id()),
                        List.of(
                                Signer.anyone("enterprise", Role.ENTERPRISE_OWNER),
                                Signer.anyone("park", Role.PARK_OPERATOR)),
                        algorithm));
    }

    /** The caller signs in again and signs what the envelope holds now. */
    EnvelopeView sign(Caller caller, EnvelopeView envelope) {
        signInAgain(caller, envelope.id());
        return ENVELOPES.sign(caller, envelope.id(), seen(caller, envelope.id()));
    }

    static List<String> seen(Caller caller, EnvelopeId id) {
        return ENVELOPES.get(caller, id).papers().stream()
                .map(EnvelopeView.Paper::hash)
                .toList();
    }

    /** Stands for the password page, which identity tests. */
    static void signInAgain(Caller caller, EnvelopeId id) {
        Portal.execute(
                "update sign_in set reauthenticated_at = now(), reauthenticated_for = ? where id = ?",
                SigningAct.of(id).text(),
                ((Actor.Person) caller.actor()).signIn().value());
    }

    /** The agreement, signed by both sides. */
    byte[] signed(Algorithm algorithm) {
        EnvelopeView envelope = envelope(algorithm);
        sign(founder, envelope);
        sign(operator, envelope);
        return latest(agreement.id());
    }

    byte[] latest(DocumentId id) {
        Download download =
                DOCUMENTS.open(founder, id, DOCUMENTS.get(founder, id).latest().number());
        try (InputStream in = download.content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
