package io.parkverse.identity.page;

import io.parkverse.identity.boundary.IdentityPaths;
import io.parkverse.identity.boundary.Proof;
import io.parkverse.site.SiteRequest;
import java.util.Optional;
import java.util.UUID;

/** Reads from a form what shows that a person received a message. */
final class Proofs {

    private Proofs() {}

    /** Six digits, blanks between them allowed; empty when the form holds something else. */
    static Optional<Proof.Digits> digits(SiteRequest request) {
        String digits = request.field("digits").replaceAll("\\s", "");
        if (!digits.matches("[0-9]{6}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Proof.Digits(UUID.fromString(request.field("challenge")), digits));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Proof.Link link(SiteRequest request) {
        return new Proof.Link(request.field(IdentityPaths.TOKEN));
    }
}
