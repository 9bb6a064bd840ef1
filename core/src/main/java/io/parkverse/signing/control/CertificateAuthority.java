package io.parkverse.signing.control;

import io.parkverse.signing.boundary.Algorithm;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * Issues certificates for single acts of signing. A licensed authority is reached through another
 * implementation of this port; all pass the same contract test.
 */
public interface CertificateAuthority {

    /**
     * A certificate for a key that signs once.
     *
     * @return the chain, the key's own certificate first, the root last
     */
    List<X509Certificate> issue(Request request, PublicKey key);

    /** Roots that signatures of this authority go back to. */
    List<X509Certificate> roots();

    /**
     * For whom and what.
     *
     * @param act names the act of signing, so that the certificate serves no other
     */
    record Request(String person, String act, Algorithm algorithm, Instant at) {}
}
