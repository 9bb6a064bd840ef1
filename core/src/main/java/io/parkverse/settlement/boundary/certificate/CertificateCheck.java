package io.parkverse.settlement.boundary.certificate;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What everybody may learn of a certificate whose number they know, and nothing else.
 *
 * @param expiresOn last day on which it is valid, unless it was revoked
 * @param pdfSha256 fingerprint of the PDF, lower case hex
 */
public record CertificateCheck(
        String number,
        CertificateState state,
        String companyZh,
        String companyEn,
        String code,
        String parkZh,
        String parkEn,
        LocalDate issuedOn,
        LocalDate expiresOn,
        String pdfSha256)
        implements Serializable {}
