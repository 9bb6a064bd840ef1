package io.parkverse.settlement.api;

import io.parkverse.settlement.boundary.certificate.CertificateCheck;
import io.parkverse.settlement.boundary.certificate.CertificateState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate. */
@Schema(name = "Certificate", description = "A certificate of a settled enterprise")
public record CertificateJson(
        @Schema(example = "7ZK3-0QWE-9RTY-1ABC") String number,
        CertificateState state,
        String companyZh,
        String companyEn,
        @Schema(description = "Unified social credit code") String code,
        @Schema(format = "date") String issuedOn,

        @Schema(description = "Last day on which it is valid, unless it was revoked", format = "date")
        String expiresOn,

        @Schema(description = "SHA-256 of the PDF, lower case hexadecimal digits")
        String pdfSha256) {

    static CertificateJson of(CertificateCheck check) {
        return new CertificateJson(
                check.number(),
                check.state(),
                check.companyZh(),
                check.companyEn(),
                check.code(),
                check.issuedOn().toString(),
                check.expiresOn().toString(),
                check.pdfSha256());
    }
}
