package io.parkverse.signing.boundary;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.signing.control.CertificateAuthority;
import io.parkverse.signing.control.SignatureCheck;
import jakarta.inject.Inject;

/** Checks signed PDFs. */
@Boundary
public class Verification {

    @Inject
    CertificateAuthority authority;

    /** Says of every signature whether it holds; a file that cannot be read has none. */
    @Allowed("signing.verify")
    public VerificationReport verify(Caller caller, byte[] pdf) {
        return new SignatureCheck(authority.roots()).check(pdf);
    }
}
