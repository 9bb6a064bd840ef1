package io.parkverse.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.parkverse.signing.boundary.Algorithm;
import io.parkverse.signing.control.CertificateAuthority;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every certificate authority behind the port keeps to; a test class per authority inherits it. */
abstract class CertificateAuthorityContract {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final Instant NOW = Instant.parse("2026-11-23T01:02:03Z");

    abstract List<X509Certificate> issue(CertificateAuthority.Request request, PublicKey key);

    abstract List<X509Certificate> roots();

    @ParameterizedTest(name = "F5.10 a certificate names person and act, holds the {0} key, and goes back to a root")
    @EnumSource(Algorithm.class)
    @DisplayName("F5.10 a certificate names person and act, holds the key, and goes back to a root")
    void certifies(Algorithm algorithm) throws GeneralSecurityException {
        PublicKey key = key(algorithm);
        List<X509Certificate> chain = issue(request(algorithm), key);
        X509Certificate own = chain.get(0);
        X509Certificate root = chain.get(chain.size() - 1);

        assertThat(own.getPublicKey().getEncoded()).isEqualTo(key.getEncoded());
        assertThat(own.getSubjectX500Principal().getName()).contains("CN=林一舟").contains("OU=act-1");
        assertThat(roots()).contains(root);
        assertThatCode(() -> own.verify(root.getPublicKey(), PROVIDER)).doesNotThrowAnyException();
        assertThat(own.getKeyUsage()[1]).as("non-repudiation").isTrue();
        assertThat(own.getBasicConstraints()).as("no authority itself").isEqualTo(-1);
    }

    @ParameterizedTest(name = "F5.10 a {0} certificate is good at the time of the act and for an hour at most")
    @EnumSource(Algorithm.class)
    @DisplayName("F5.10 a certificate is good at the time of the act and for an hour at most")
    void isShortLived(Algorithm algorithm) throws GeneralSecurityException {
        X509Certificate own = issue(request(algorithm), key(algorithm)).get(0);

        assertThat(own.getNotBefore()).isBeforeOrEqualTo(Date.from(NOW));
        assertThat(own.getNotAfter()).isBetween(NOW, NOW.plusSeconds(3600));
    }

    @ParameterizedTest(name = "F5.10 two {0} certificates never have the same serial number")
    @EnumSource(Algorithm.class)
    @DisplayName("F5.10 two certificates never have the same serial number")
    void numbersOnce(Algorithm algorithm) throws GeneralSecurityException {
        PublicKey key = key(algorithm);
        assertThat(issue(request(algorithm), key).get(0).getSerialNumber())
                .isNotEqualTo(issue(request(algorithm), key).get(0).getSerialNumber());
    }

    private static CertificateAuthority.Request request(Algorithm algorithm) {
        return new CertificateAuthority.Request("林一舟", "act-1", algorithm, NOW);
    }

    private static PublicKey key(Algorithm algorithm) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm == Algorithm.SM2 ? "EC" : "RSA", PROVIDER);
        if (algorithm == Algorithm.SM2) {
            generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        } else {
            generator.initialize(2048);
        }
        return generator.generateKeyPair().getPublic();
    }
}
