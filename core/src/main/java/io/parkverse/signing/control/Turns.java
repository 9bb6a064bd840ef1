package io.parkverse.signing.control;

import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.signing.boundary.Signer;
import io.parkverse.signing.boundary.SigningError;
import io.parkverse.signing.boundary.SigningException;
import io.parkverse.signing.entity.Envelope;
import io.parkverse.signing.entity.SignatureRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose turn it is: the first side in order that has not signed, and nobody who signed for another one. */
@ApplicationScoped
public class Turns {

    @Inject
    Access access;

    @Inject
    EnvelopeStore store;

    /**
     * The side for which the caller signs now.
     *
     * @throws SigningException when it is not the caller's turn
     */
    Signer require(Caller caller, Envelope envelope, EnterpriseId enterprise) {
        envelope.requireOpen();
        List<SignatureRecord> signatures = store.signatures(envelope);
        Set<String> signed = signatures.stream().map(SignatureRecord::place).collect(Collectors.toSet());
        Signer next = EnvelopeContent.read(envelope.content()).signers().stream()
                .filter(signer -> !signed.contains(signer.place()))
                .findFirst()
                .orElseThrow(() -> new SigningException(SigningError.CLOSED));
        if (!holds(next.role(), enterprise)
                || next.person()
                        .filter(person -> !person.equals(caller.account()))
                        .isPresent()) {
            throw new SigningException(SigningError.NOT_YOUR_TURN);
        }
        if (signatures.stream().anyMatch(each -> each.account().equals(caller.account()))) {
            throw new SigningException(SigningError.SAME_PERSON);
        }
        return next;
    }

    private boolean holds(Role role, EnterpriseId enterprise) {
        return role.ofEnterprise()
                ? access.grants()
                        .enterprises()
                        .getOrDefault(enterprise, Set.of())
                        .contains(role)
                : access.grants().has(role);
    }
}
