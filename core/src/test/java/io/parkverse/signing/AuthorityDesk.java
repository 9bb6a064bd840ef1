package io.parkverse.signing;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.signing.control.CertificateAuthority;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** Gives tests the deployment's authority within a transaction. */
@Boundary
public class AuthorityDesk {

    @Inject
    CertificateAuthority authority;

    @Allowed("tenancy.read")
    public List<X509Certificate> issue(Caller caller, CertificateAuthority.Request request, PublicKey key) {
        return authority.issue(request, key);
    }

    @Allowed("tenancy.read")
    public List<X509Certificate> roots(Caller caller) {
        return authority.roots();
    }
}
