package io.parkverse.settlement.boundary.certificate;

/** Whether a certificate can be relied on at the moment of asking. */
public enum CertificateState {
    VALID,
    EXPIRED,
    REVOKED
}
