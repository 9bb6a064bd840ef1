package io.parkverse.signing.boundary;

import io.parkverse.identity.boundary.WeightyAct;
import io.parkverse.platform.identifier.EnvelopeId;

/** The act that a signer gives the password for. */
public final class SigningAct {

    private SigningAct() {}

    public static WeightyAct of(EnvelopeId envelope) {
        return new WeightyAct("sign-envelope", envelope.value());
    }
}
