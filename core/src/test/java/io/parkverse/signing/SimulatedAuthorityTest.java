package io.parkverse.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.platform.caller.Caller;
import io.parkverse.signing.control.CertificateAuthority;
import io.parkverse.testing.Portal;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SimulatedAuthorityTest extends CertificateAuthorityContract {

    private final Caller caller = Portal.person(Portal.park());

    @Override
    List<X509Certificate> issue(CertificateAuthority.Request request, PublicKey key) {
        return Portal.bean(AuthorityDesk.class).issue(caller, request, key);
    }

    @Override
    List<X509Certificate> roots() {
        return Portal.bean(AuthorityDesk.class).roots(caller);
    }

    @Test
    @DisplayName("F5.10 every name that the simulated authority writes says so")
    void marksItself() {
        assertThat(roots())
                .allSatisfy(root ->
                        assertThat(root.getSubjectX500Principal().getName()).contains("模拟"));
    }

    @Test
    @DisplayName("F5.10 all parks of the deployment have the same roots, and the database holds no open key")
    void keepsRoots() {
        List<X509Certificate> elsewhere = Portal.bean(AuthorityDesk.class).roots(Portal.person(Portal.park()));

        assertThat(elsewhere).isEqualTo(roots());
        assertThat(
                        Portal.execute(
                                "update authority_root set algorithm = algorithm where encode(sealed_key, 'hex') like '30%0201%06%'"))
                .isZero();
    }
}
