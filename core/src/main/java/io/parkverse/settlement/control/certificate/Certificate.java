package io.parkverse.settlement.control.certificate;

import io.parkverse.settlement.boundary.certificate.CertificateNumber;
import java.time.Instant;
import java.time.LocalDate;

/** A certificate to be written down: what it says, not what becomes of it. */
record Certificate(
        CertificateNumber number,
        String companyZh,
        String companyEn,
        String code,
        String parkZh,
        String parkEn,
        LocalDate issuedOn,
        LocalDate expiresOn,
        Instant expiresAt,
        String pdfSha256) {}
